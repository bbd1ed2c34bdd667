import type { WordTable } from './words.ts'

/** What can be wrong with a Word document that comes back. Part of the table of errors. */
export const WORD_ERRORS = {
  'word/not-word': {
    zh: { message: '{file} 不是 Word 文件', help: '要的是出稿时写成、又有人改过的 .docx 文件。' },
    en: { message: '{file} is no Word document', help: 'Name the .docx that was rendered and then edited.' },
  },
  'word/old-binary': {
    zh: {
      message: '{file} 是旧的 .doc 格式，改名成 .docx 也不行',
      help: '在 WPS 或 Word 里打开，另存为“Word 文档（.docx）”，再来。',
    },
    en: {
      message: '{file} is in the old .doc format, whatever its name says',
      help: 'Open it and save it as a Word document (.docx).',
    },
  },
  'word/not-ours': {
    zh: {
      message: '{file} 里没有 bulletin 留下的原文和样式，不能比较',
      help: '别处来的稿子用 bulletin import 导入。若是这里出的稿，是改稿的软件把两样都丢了，请改用 Word 或 WPS 保存，或照着稿子自己改原文。',
    },
    en: {
      message: '{file} holds neither a source nor styles of bulletin and cannot be compared',
      help: 'Bring a document from elsewhere in with bulletin import. If it was made here, the program that saved it dropped both: save it with Word, or make the changes by hand.',
    },
  },
  'word/no-issue': {
    zh: {
      message: '这个项目里没有 {file} 对应的一期',
      help: '用 --issue 指明是哪一期，或用 bulletin import 导入成新的一期。',
    },
    en: {
      message: 'No issue of this project belongs to {file}',
      help: 'Name it with --issue, or bring the document in with bulletin import.',
    },
  },
  'word/issued': {
    zh: {
      message: '{file} 已经发出或作废，不能再写入改动',
      help: '去掉 --accept 只看改动；确要更正，另出一期或按规定重印。',
    },
    en: {
      message: '{file} is issued or void and takes no more changes',
      help: 'Leave --accept out to see the changes only.',
    },
  },
  'word/here-already': {
    zh: {
      message: '{input} 是 {file} 的 Word 稿，这一期已经在项目里',
      help: '要取回别人改过的地方，运行 bulletin diff {typed}。',
    },
    en: {
      message: '{input} was made from {file}, which is in this project',
      help: 'To take over what was edited in it, run bulletin diff {typed}.',
    },
  },
} as const satisfies WordTable
