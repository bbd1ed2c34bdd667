import type { WordTable } from './words.ts'

/** What can be wrong with `bulletin.yaml` and other settings written by hand. */
export const CONFIG_ERRORS = {
  'config/missing': {
    zh: {
      message: '没有找到 bulletin.yaml',
      help: '在简报项目的文件夹里运行，或先用 bulletin init 新建一个项目。',
    },
    en: {
      message: 'No bulletin.yaml found',
      help: 'Run this inside a bulletin project, or create one with: bulletin init',
    },
  },
  'config/syntax': {
    zh: { message: '这里的写法有误（{reason}）', help: '检查这一行的缩进、冒号和引号。' },
    en: { message: 'Not valid YAML: {reason}', help: 'Check indentation, colons and quotes on this line.' },
  },
  'config/alias': {
    zh: {
      message: '设置文件里不能用引用（& 和 *）',
      help: '以 & 或 * 开头的值，加上引号；要重复的内容，再写一遍。',
    },
    en: {
      message: 'References (& and *) cannot be used',
      help: 'Put quotes around a value that begins with & or *; write what is repeated once more.',
    },
  },
  'config/tab': {
    zh: { message: '缩进用了制表符', help: '把行首的制表符换成空格，每层两个。' },
    en: { message: 'Indented with a tab', help: 'Indent with spaces, two for each level.' },
  },
  'config/indentation': {
    zh: { message: '这一行的缩进与上文不齐', help: '同一层的各项左边对齐，下一层多缩进两个空格。' },
    en: {
      message: 'Wrong indentation',
      help: 'Align the settings of one level; indent the next by two spaces.',
    },
  },
  'config/unclosed': {
    zh: { message: '前面有引号或括号没有收尾', help: '检查上一行，补上成对的引号或括号。' },
    en: { message: 'A quote or bracket above is not closed', help: 'Close it.' },
  },
  'config/needs-quotes': {
    zh: { message: '这一项里有不能直接写的符号', help: '把冒号后面的内容整个放进半角单引号里。' },
    en: {
      message: 'This value holds a character with a meaning of its own',
      help: 'Put the value in single quotes.',
    },
  },
  'config/no-colon': {
    zh: { message: '这一行没有冒号', help: '写成“名称: 内容”，冒号用半角，后面空一格。' },
    en: { message: 'No colon on this line', help: 'Write name: value' },
  },
  'config/full-width-colon': {
    zh: { message: '设置项“{key}”后面是全角冒号', help: '改成半角冒号，后面空一格：{key}: …' },
    en: {
      message: 'A full-width colon after "{key}"',
      help: 'Write a half-width colon and a space: {key}: …',
    },
  },
  'config/no-space': {
    zh: { message: '设置项“{key}”的冒号后面没有空格', help: '冒号后面空一格：{key}: …' },
    en: { message: 'No space after the colon of "{key}"', help: 'Write a space after it: {key}: …' },
  },
  'config/brackets': {
    zh: {
      message: '方括号或花括号里的写法有误',
      help: '括号要成对，各项之间用半角逗号隔开，如 [甲, 乙]、{ 名称: 值 }。',
    },
    en: {
      message: 'Something is wrong inside the brackets',
      help: 'Close every bracket and part the entries with commas: [a, b], { name: value }.',
    },
  },
  'config/backslash': {
    zh: { message: '双引号里的反斜杠不能这样写', help: '把双引号换成半角单引号；路径里写 /。' },
    en: { message: 'A backslash in double quotes', help: 'Use single quotes; in paths write /.' },
  },
  'config/several': {
    zh: { message: '一个文件里有不止一份设置', help: '删去中间的 --- 那一行。' },
    en: { message: 'More than one document in a file', help: 'Delete the line --- between them.' },
  },
  'config/duplicate-key': {
    zh: { message: '设置项“{key}”写了两次', help: '删去其中一处。' },
    en: { message: 'Setting "{key}" is written twice', help: 'Delete one of them.' },
  },
  'config/invalid': {
    zh: { message: '设置项“{key}”有误：{reason}', help: '按注释改正这一项。' },
    en: { message: 'Setting "{key}" is invalid: {reason}', help: 'Correct it as the comments say.' },
  },
  'config/unknown-key': {
    zh: { message: '不认识的设置项“{key}”', help: '这里可以写：{allowed}。' },
    en: { message: 'Unknown setting "{key}"', help: 'Allowed here: {allowed}.' },
  },
  'config/misspelt-key': {
    zh: { message: '不认识的设置项“{key}”', help: '是否想写“{suggestion}”？' },
    en: { message: 'Unknown setting "{key}"', help: 'Did you mean "{suggestion}"?' },
  },
  'config/required': {
    zh: { message: '缺少设置项“{key}”', help: '补上这一项。' },
    en: { message: 'Setting "{key}" is missing', help: 'Add it.' },
  },
  'config/not-text': {
    zh: { message: '设置项“{key}”应当是一段文字', help: '写成 {key}: 文字，放在一行里；纯数字加上引号。' },
    en: {
      message: 'Setting "{key}" must be text',
      help: 'Write it on one line: {key}: text; put quotes around digits.',
    },
  },
  'config/not-a-number': {
    zh: { message: '设置项“{key}”应当是整数，现在是“{value}”', help: '只写数字，不加引号和单位。' },
    en: { message: 'Setting "{key}" must be a whole number, not "{value}"', help: 'Write digits only.' },
  },
  'config/out-of-range': {
    zh: { message: '设置项“{key}”应当在 {min} 到 {max} 之间，现在是 {value}', help: '改成范围内的数。' },
    en: {
      message: 'Setting "{key}" must be from {min} to {max}, not {value}',
      help: 'Choose a number in that range.',
    },
  },
  'config/not-yes-or-no': {
    zh: { message: '设置项“{key}”应当是 true 或 false，现在是“{value}”', help: '是写 true，否写 false。' },
    en: { message: 'Setting "{key}" must be true or false, not "{value}"', help: 'Write true or false.' },
  },
  'config/not-one-of': {
    zh: { message: '设置项“{key}”的值“{value}”不认识', help: '可以写：{allowed}。' },
    en: { message: 'Setting "{key}" cannot be "{value}"', help: 'One of: {allowed}.' },
  },
  'config/not-a-list': {
    zh: { message: '设置项“{key}”应当是列表', help: '写成 [甲, 乙]，或每行一个、以“- ”开头。' },
    en: { message: 'Setting "{key}" must be a list', help: 'Write [a, b], or one entry a line after "- ".' },
  },
  'config/not-a-group': {
    zh: { message: '设置项“{key}”下面应当是若干项设置', help: '另起一行，缩进两个空格，逐项写“名称: 值”。' },
    en: {
      message: 'Setting "{key}" must hold settings',
      help: 'Write "name: value" lines below it, indented.',
    },
  },
  'config/entry-not-a-group': {
    zh: {
      message: '“{key}”的每一项应当逐项写“名称: 值”，不能只是一段文字',
      help: '每项以“- ”开头，照文件里注释的样子写。',
    },
    en: {
      message: 'Every entry of "{key}" must hold settings',
      help: 'Begin it with "- " and write "name: value" lines as the comments show.',
    },
  },
  'config/format': {
    zh: {
      message: '这个项目的格式版本是 {value}，本程序只认 1',
      help: '请换用新版的 bulletin，或把 format 改回 1。',
    },
    en: { message: 'Project format {value} is newer than this program (1)', help: 'Use a newer bulletin.' },
  },
  'config/time-zone': {
    zh: { message: '不认识时区“{value}”', help: '国内写 Asia/Shanghai。' },
    en: { message: 'Unknown time zone "{value}"', help: 'For example Asia/Shanghai.' },
  },
} as const satisfies WordTable
