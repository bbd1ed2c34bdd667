import type { WordTable } from './words.ts'

/** What can stand in the way of a new issue or of a changed number. */
export const NUMBERING_ERRORS = {
  'numbering/number-taken': {
    zh: {
      message: '{year}年第{value}期已经有了：{file}',
      help: '换一个期号；bulletin status 列出各期的编号。',
    },
    en: { message: 'No. {value} of {year} is taken by {file}', help: 'Choose another; see bulletin status.' },
  },
  'numbering/total-taken': {
    zh: { message: '总第{value}期已经有了：{file}', help: '换一个总期号；bulletin status 列出各期的编号。' },
    en: { message: 'Total no. {value} is taken by {file}', help: 'Choose another; see bulletin status.' },
  },
  'numbering/file-taken': {
    zh: {
      message: '{file} 已经存在，但其中写的不是这个号',
      help: '用 bulletin status 查看编号，用 bulletin renumber 改正后再新建。',
    },
    en: {
      message: '{file} exists but states another number',
      help: 'See bulletin status, and correct it with bulletin renumber first.',
    },
  },
  'numbering/out-of-range': {
    zh: { message: '编号 {value} 不能用：应当在 1 到 99999 之间', help: '检查输入的数字。' },
    en: { message: 'Number {value} is out of range: from 1 to 99999', help: 'Check the number.' },
  },
  'numbering/no-number': {
    zh: { message: '本刊只编总期号，不编期号', help: '去掉期号，或改 bulletin.yaml 的 numbering.uses。' },
    en: {
      message: 'This serial carries only the total number',
      help: 'Leave --number out, or change numbering.uses.',
    },
  },
  'numbering/no-total': {
    zh: { message: '这一期不编总期号', help: '去掉总期号，或改 bulletin.yaml 的 numbering。' },
    en: { message: 'This issue carries no total number', help: 'Leave --total out, or change numbering.' },
  },
  'numbering/busy': {
    zh: { message: '同时有太多新建操作，没有取到编号', help: '稍等片刻重新运行。' },
    en: { message: 'Too many new issues at once: no number was reserved', help: 'Run again in a moment.' },
  },
  'numbering/issued': {
    zh: { message: '{file} 已经发出或作废，编号不能改', help: '已发出的期号保持不变。' },
    en: {
      message: '{file} is issued or void: its number stays',
      help: 'Numbers that went out are never changed.',
    },
  },
  'numbering/target-exists': {
    zh: { message: '改号后的文件 {file} 已经存在', help: '先把那一期改到别的号。' },
    en: { message: '{file} exists already', help: 'Renumber that issue first.' },
  },
  'numbering/no-number-line': {
    zh: { message: '{file} 的开头没有写编号，无法改号', help: '先在两行 --- 之间补上期号和总期号。' },
    en: { message: '{file} states no number', help: 'Add number and total between the --- lines first.' },
  },
  'template/missing': {
    zh: { message: '没有名为“{name}”的模板', help: '可以用：{allowed}。' },
    en: { message: 'No template named "{name}"', help: 'One of: {allowed}.' },
  },
} as const satisfies WordTable
