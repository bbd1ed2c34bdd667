import type { WordTable } from '../base/words.ts'

/** What the parser says of the front matter, by rule and message. */
export const HEAD_WORDS = {
  'source/front-matter-closed': {
    unclosed: {
      zh: {
        message: '文件头没有用 --- 收尾',
        reason: '开头的 --- 与下面的 --- 之间是期号、日期等；缺了一行，只能按认得的键猜到这里为止。',
        help: '在这一行下面加一行 ---。',
      },
      en: {
        message: 'The front matter is not closed by ---',
        reason: 'Without the second --- its end can only be guessed: it was read up to here.',
        help: 'Add a line --- below this one.',
      },
    },
    unopened: {
      zh: { message: '文件头前面少了一行 ---', help: '在这一行上面加一行 ---。' },
      en: { message: 'The front matter lacks its first ---', help: 'Add a line --- above this one.' },
    },
  },
  'source/front-matter-readable': {
    line: {
      zh: {
        message: '文件头里这一行不是“键: 值”：{text}',
        reason: '这一行不起作用，但会留在文件里。',
        help: '写成“键: 值”，或者删去。',
      },
      en: {
        message: 'This line of the front matter is no "key: value": {text}',
        reason: 'It has no effect; it stays in the file.',
        help: 'Write it as key: value, or delete it.',
      },
    },
    yaml: {
      zh: {
        message: '文件头不合 YAML 写法，已逐行按“键: 值”读取',
        reason: '值里有 *、&、@、引号或冒号时，YAML 会另作解释。',
        help: '给这样的值加上英文引号，例如 密级: "*内部"。',
      },
      en: {
        message: 'The front matter is not valid YAML; it was read line by line',
        reason: 'YAML gives *, &, @, quotes and colons inside a value a meaning of their own.',
        help: 'Put such a value in quotes.',
      },
    },
  },
  'source/known-key': {
    unknown: {
      zh: { message: '不认识的键“{key}”', help: '这一行不起作用。可用的键见 docs/format.md。' },
      en: { message: 'Unknown key "{key}"', help: 'It has no effect. docs/format.md lists the keys.' },
    },
    misspelt: {
      zh: { message: '不认识的键“{key}”', help: '是不是“{suggestion}”？' },
      en: { message: 'Unknown key "{key}"', help: 'Did you mean "{suggestion}"?' },
    },
    twice: {
      zh: { message: '键“{key}”写了两次', reason: '以第一次写的为准。', help: '删去一处。' },
      en: { message: 'The key "{key}" is given twice', reason: 'The first one counts.', help: 'Delete one.' },
    },
  },
} as const satisfies Readonly<Record<string, WordTable>>
