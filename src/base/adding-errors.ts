import type { WordTable } from './words.ts'

/** What can stand in the way of putting an article into an issue. Part of the table of errors. */
export const ADDING_ERRORS = {
  'add/issued': {
    zh: {
      message: '{file} 已经发出或作废，不能再加稿件',
      help: '加到下一期：先 bulletin new，或用 --later 存着。',
    },
    en: {
      message: '{file} is issued or void: nothing is added to it',
      help: 'Use bulletin new first, or --later.',
    },
  },
  'add/no-issue': {
    zh: {
      message: '没有找到“{value}”这一期',
      help: '写文件（issues/2021/0941.md）、期号（18）或总期号（941）。',
    },
    en: { message: 'There is no issue "{value}"', help: 'Name its file, its number or its total number.' },
  },
  'add/several-drafts': {
    zh: {
      message: '有 {count} 个草稿，不知道加进哪一个：{list}',
      help: '用 --issue 写明，如 --issue {first}；或用 --later 先存着。',
    },
    en: {
      message: 'There are {count} drafts: {list}',
      help: 'Name one, such as --issue {first}, or keep the article for later with --later.',
    },
  },
  'add/no-section': {
    zh: {
      message: '没有“{section}”这个栏目',
      help: '现有的栏目：{list}。新栏目可写进 bulletin.yaml 的 sections。',
    },
    en: {
      message: 'There is no section "{section}"',
      help: 'There are: {list}. List others under sections in bulletin.yaml.',
    },
  },
  'add/no-items-section': {
    zh: { message: '不知道放进哪个栏目', help: '用 --section 写明，如 --section 简讯。' },
    en: { message: 'No section for items', help: 'Name one with --section.' },
  },
  'add/no-text': {
    zh: { message: '{file} 里没有找到正文，没有加入', help: '请检查是不是选错了文件，或只复制正文再试。' },
    en: {
      message: 'No text of an article in {file}; nothing was added',
      help: 'Check that it is the right file.',
    },
  },
  'add/nothing-pasted': {
    zh: {
      message: '没有收到文字',
      help: '粘贴文字后另起一行，按 Ctrl+D（Windows 按 Ctrl+Z 再回车）；或写上文件名。',
    },
    en: {
      message: 'No text came in',
      help: 'Paste the text and press Ctrl+D on a line of its own (Ctrl+Z and Enter on Windows), or name a file.',
    },
  },
} as const satisfies WordTable
