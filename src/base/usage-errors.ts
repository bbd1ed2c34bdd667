import type { WordTable } from './words.ts'

/** What can be wrong with a command as it was typed. Part of the table of errors. */
export const USAGE_ERRORS = {
  'usage/unknown-command': {
    zh: { message: '没有“{command}”这个命令', help: '运行 bulletin --help 看全部命令。' },
    en: { message: 'There is no command "{command}"', help: 'Run bulletin --help to see all commands.' },
  },
  'usage/unknown-command-similar': {
    zh: { message: '没有“{command}”这个命令', help: '是不是想用“{similar}”？' },
    en: { message: 'There is no command "{command}"', help: 'Did you mean {similar}?' },
  },
  'usage/unknown-option': {
    zh: { message: '{command} 没有“{option}”这个选项', help: '运行 {command} --help 看可用的选项。' },
    en: {
      message: '{command} has no option "{option}"',
      help: 'Run {command} --help to see its options.',
    },
  },
  'usage/unknown-option-similar': {
    zh: { message: '{command} 没有“{option}”这个选项', help: '是不是想用“{similar}”？' },
    en: { message: '{command} has no option "{option}"', help: 'Did you mean {similar}?' },
  },
  'usage/not-yet': {
    zh: { message: '本版本尚无此功能：{what}', help: '运行 bulletin --help 看本版本有哪些功能。' },
    en: {
      message: 'Not in this version: {what}',
      help: 'Run bulletin --help to see what this version does.',
    },
  },
  'usage/missing-argument': {
    zh: {
      message: '{command} 还缺一项：{argument}',
      help: '写法见 {command} --help。',
    },
    en: { message: '{command} needs {argument}', help: 'See {command} --help.' },
  },
  'usage/missing-value': {
    zh: { message: '选项 {option} 后面没有写内容', help: '在它后面补上，中间空一格。' },
    en: { message: 'Option {option} needs a value', help: 'Write it after the option.' },
  },
  'usage/missing-option': {
    zh: { message: '还缺选项 {option}', help: '在命令后面补上它。' },
    en: { message: 'Option {option} is required', help: 'Add it to the command.' },
  },
  'usage/conflict': {
    zh: { message: '{first} 和 {second} 不能一起用', help: '去掉其中一个。' },
    en: { message: '{first} and {second} cannot be used together', help: 'Leave one of them out.' },
  },
  'usage/only-with': {
    zh: { message: '{option} 要和 {with} 一起用', help: '加上 {with}，或去掉 {option}。' },
    en: { message: '{option} works only with {with}', help: 'Add {with}, or leave {option} out.' },
  },
  'usage/too-many-arguments': {
    zh: {
      message: '{command} 后面写多了：只要 {expected} 项，写了 {given} 项',
      help: '路径或标题里有空格时，要用引号括起来。',
    },
    en: {
      message: '{command} takes {expected} arguments, {given} were given',
      help: 'Put quotes around a path or title that has spaces.',
    },
  },
  'usage/invalid-value': {
    zh: { message: '{option} 不能是“{value}”', help: '可以写：{allowed}。' },
    en: { message: '{option} cannot be "{value}"', help: 'It may be: {allowed}.' },
  },
  'usage/not-a-day': {
    zh: { message: '{option}：“{value}”不是日期，或没有这一天', help: '写成 2021-03-02 或 2021年3月2日。' },
    en: { message: '{option}: "{value}" is not a day', help: 'Write 2021-03-02.' },
  },
  'usage/not-a-number': {
    zh: { message: '{option}：“{value}”不是期号', help: '写成 17；两期合刊写成 17-18。' },
    en: {
      message: '{option}: "{value}" is no number of an issue',
      help: 'Write 17, or 17-18 for a double issue.',
    },
  },
  'usage/not-a-count': {
    zh: { message: '{option}：“{value}”不是从 {least} 起的整数', help: '写一个整数，如 10。' },
    en: {
      message: '{option}: "{value}" is no whole number from {least}',
      help: 'Write a whole number such as 10.',
    },
  },
  'usage/no-match': {
    zh: { message: '没有找到“{path}”', help: '检查路径，或换一个写法（如 issues/2021/*.md）。' },
    en: { message: 'Nothing matches "{path}"', help: 'Check the path or pattern.' },
  },
  'usage/several-drafts': {
    zh: {
      message: '有 {count} 个草稿，不知道要哪一个：{list}',
      help: '在命令后面写上文件；已经印发的各期，在文件开头写一行“状态: 已发”，就不再算草稿。',
    },
    en: {
      message: 'There are {count} {count:draft|drafts}: {list}',
      help: 'Name the file you mean. An issue that went out is no draft once it says 状态: issued.',
    },
  },
  'usage/no-issues': {
    zh: {
      message: '这个项目里还没有简报',
      help: '用 bulletin new 写第一期，或用 bulletin import 导入旧稿。',
    },
    en: {
      message: 'There are no issues in this project yet',
      help: 'Write one with bulletin new, or bring old ones in with bulletin import.',
    },
  },
  'usage/answer-needed': {
    zh: { message: '缺少{what}，这里又不能提问', help: '用 {option} 写明。' },
    en: { message: '{what} is missing and there is nobody to ask', help: 'Give it with {option}.' },
  },
  'usage/one-format': {
    zh: {
      message: '{output} 只能放一个文件，这里却有 {count} 个',
      help: '写成文件夹，或只选一期、一种格式。',
    },
    en: {
      message: '{output} holds one file, not {count}',
      help: 'Name a folder, or choose one issue and one format.',
    },
  },
  'usage/nothing-to-export': {
    zh: { message: '没有写要出哪几期', help: '加 --all、--year 2021、--since 2021-03，或写上文件。' },
    en: {
      message: 'Nothing to export was named',
      help: 'Add --all, --year 2021, --since 2021-03, or files.',
    },
  },
  'usage/no-issues-of': {
    zh: { message: '没有符合 {what} 的简报', help: '用 bulletin status 看有哪几期。' },
    en: { message: 'No issue matches {what}', help: 'See bulletin status.' },
  },
  'fonts/none': {
    zh: {
      message: '没有可用的中文字体',
      help: '在 bulletin.yaml 的 fonts.sources 里加上 shipped，用自带的字体。',
    },
    en: { message: 'No usable Chinese font', help: 'Add shipped to fonts.sources in bulletin.yaml.' },
  },
  'usage/binary-to-terminal': {
    zh: { message: '不能把 PDF 或 Word 文件显示在屏幕上', help: '用 -o 文件名 存成文件，或用 > 转到别处。' },
    en: { message: 'PDF and Word files cannot be shown on a screen', help: 'Write to a file with -o FILE.' },
  },
} as const satisfies WordTable
