import type { WordTable } from './words.ts'

/** What can be wrong with the files under `words/`. Part of the table of errors. */
export const WORDS_ERRORS = {
  'words/pattern': {
    zh: {
      message: '规则里的式子“{pattern}”不能用',
      help: '检查括号是否成对，* + ? 前面有没有字；前后查看（(?=…)）和反向引用（\\1）不支持。',
    },
    en: {
      message: 'The pattern "{pattern}" cannot be used: {reason}',
      help: 'Check its brackets; look-around and back-references are not supported.',
    },
  },
  'words/cycle': {
    zh: { message: '“{word}”绕一圈又改回自己：{chain}', help: '只留下一个方向。' },
    en: { message: '"{word}" would be replaced by itself: {chain}', help: 'Keep one direction only.' },
  },
  'words/not-a-day': {
    zh: { message: '“{value}”不是日期', help: '写成 2031-02-23。' },
    en: { message: '"{value}" is not a day', help: 'Write 2031-02-23.' },
  },
  'words/backwards': {
    zh: { message: '“{name}”的任期到 {to} 为止，却从 {from} 起', help: '检查 from 和 to。' },
    en: { message: 'The term of "{name}" ends ({to}) before it begins ({from})', help: 'Check from and to.' },
  },
  'words/rule-needs': {
    zh: { message: '规则“{id}”是 {kind}，要写上 {key}', help: '照文件里的样子补上。' },
    en: { message: 'Rule "{id}" is of kind {kind} and needs {key}', help: 'Add it as the comments show.' },
  },
  'words/one-form': {
    zh: { message: '规则“{id}”的这一行里只有一种写法', help: '每行至少写两种：[写法甲, 写法乙]。' },
    en: { message: 'Rule "{id}" has a line with one form only', help: 'Write at least two: [a, b].' },
  },
  'words/least-over-most': {
    zh: { message: '规则“{id}”至少 {min} 次，却至多 {max} 次', help: '检查 min 和 max。' },
    en: { message: 'Rule "{id}" wants at least {min} and at most {max}', help: 'Check min and max.' },
  },
  'words/empty': {
    zh: { message: '这里要写一个词，现在是空的', help: '写上词，或删去这一行。' },
    en: { message: 'A word is missing here', help: 'Write it, or delete the line.' },
  },
} as const satisfies WordTable
