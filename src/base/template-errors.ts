import type { WordTable } from './words.ts'

/** What can be wrong with a template. */
export const TEMPLATE_ERRORS = {
  'template/syntax': {
    zh: { message: '模板 {file} 写法有误：{reason}', help: '检查这一行的缩进、冒号和引号。' },
    en: {
      message: 'Template {file} is not valid YAML: {reason}',
      help: 'Check indentation, colons and quotes on this line.',
    },
  },
  'template/unknown': {
    zh: {
      message: '{file} 要用的模板“{name}”不存在',
      help: '改成：{allowed}；不写“模板”就用 bulletin.yaml 的。',
    },
    en: {
      message: '{file} asks for the template "{name}", which does not exist',
      help: 'Use one of: {allowed}; or leave the line out to use that of bulletin.yaml.',
    },
  },
  'template/unknown-key': {
    zh: { message: '模板里不认识的设置项“{key}”', help: '删去这一项，或改成：{known}。' },
    en: { message: 'Unknown template setting "{key}"', help: 'Remove it, or use one of: {known}.' },
  },
  'template/missing-key': {
    zh: {
      message: '模板缺少设置项“{key}”',
      help: '补上这一项，或用 extends: association 沿用内置模板的值。',
    },
    en: {
      message: 'Template setting "{key}" is missing',
      help: 'Add it, or inherit it with extends: association.',
    },
  },
  'template/invalid': {
    zh: { message: '模板设置项“{key}”的值“{found}”不对', help: '应写成这样：{expected}' },
    en: { message: 'Template setting "{key}" cannot be "{found}"', help: 'Write it like this: {expected}' },
  },
  'template/unknown-base': {
    zh: { message: '模板要沿用的“{name}”不存在', help: 'extends 后面写 association、official、plain 之一。' },
    en: {
      message: 'The template "{name}" that this one extends does not exist',
      help: 'Use association, official or plain after extends.',
    },
  },
  'template/extends-itself': {
    zh: { message: '模板“{name}”绕回来沿用了自己', help: '改掉 extends 后面的名称。' },
    en: { message: 'Template "{name}" extends itself', help: 'Change the name after extends.' },
  },
  'template/too-tall': {
    zh: {
      message: '版心放不下：{rows}行×{pitch}磅高于版心{height}毫米',
      help: '减小行距或行数。22行、225毫米的版心，行距至多28.99磅。',
    },
    en: {
      message: 'The rows do not fit: {rows} rows of {pitch} pt are taller than the type area of {height} mm',
      help: 'Use a smaller pitch or fewer rows: 22 rows in 225 mm take at most 28.99 pt.',
    },
  },
} as const satisfies WordTable
