import type { Lang } from '../base/words.ts'

/** What the commands say, apart from errors and findings. `{gaps}` are filled from data. */
export const MESSAGES = {
  'severity.error': { zh: '必改', en: 'error' },
  'severity.warning': { zh: '建议改', en: 'warning' },
  'severity.info': { zh: '提示', en: 'info' },
  'fix.safe': { zh: '可自动改', en: 'fixable' },
  'fix.unsafe': { zh: '需复核的改动', en: 'fixable, to be reviewed' },
  'fix.suggestion': { zh: '有建议', en: 'suggestion' },
  'finding.reason': { zh: '为什么：', en: 'Why: ' },
  'finding.help': { zh: '怎么办：', en: 'What to do: ' },
  'finding.change': { zh: '可改为：', en: 'Change to: ' },
  'finding.nothing': { zh: '（删去）', en: '(delete)' },
  'finding.on-line': { zh: '第 {line} 行：{message}', en: 'line {line}: {message}' },
  'finding.elsewhere': { zh: '{file} 第 {line} 行：{message}', en: '{file} line {line}: {message}' },
  'finding.on-page': { zh: '第 {page} 页第 {row} 行：{message}', en: 'page {page}, row {row}: {message}' },
  'finding.in-input': {
    zh: '{input} 第 {paragraph} 行：{message}',
    en: '{input} line {paragraph}: {message}',
  },
  'where.page': { zh: '第 {page} 页第 {row} 行', en: 'page {page}, row {row}' },
  'summary.clean': { zh: '查了 {files} 个文件，没有发现问题。', en: '{files} files checked, nothing found.' },
  'summary.found': {
    zh: '查了 {files} 个文件，{total} 个问题：必改 {errors}，建议改 {warnings}，提示 {infos}。',
    en: '{files} files checked, {total} findings: {errors} errors, {warnings} warnings, {infos} infos.',
  },
  'summary.hidden': {
    zh: '（另有建议改 {warnings}、提示 {infos} 未列出）',
    en: '({warnings} warnings and {infos} infos not shown)',
  },
  'summary.fixable': {
    zh: '其中 {count} 个可自动改：加 --fix；先看会改什么：再加 --dry-run。',
    en: '{count} of them can be fixed with --fix; add --dry-run to see the changes first.',
  },
  'summary.too-many-warnings': {
    zh: '“建议改”有 {warnings} 个，超过了 --max-warnings 的 {max} 个。',
    en: '{warnings} warnings, more than --max-warnings {max}.',
  },
  greet: {
    zh: '最常用的三个命令：\n\n  bulletin new      新建一期，自动编号\n  bulletin lint     检查\n  bulletin render   出 PDF 和 Word 稿\n\n第一次用：bulletin init 新建项目。全部命令：bulletin --help',
    en: 'The three commands used most:\n\n  bulletin new      start an issue, numbered by itself\n  bulletin lint     check it\n  bulletin render   make the PDF and the Word file\n\nFirst time here: bulletin init. All commands: bulletin --help',
  },
  'error.prefix': { zh: '出错：', en: 'Error: ' },
  'error.bug': {
    zh: '抱歉，程序自身出了问题（bulletin {version}）。',
    en: 'Sorry, this is a fault of the program (bulletin {version}).',
  },
  'error.bug-help': {
    zh: '请在原来的命令后面加上 --debug 再运行一次，把屏幕上的内容发给维护者。',
    en: 'Please run the same command with --debug and send what it prints to the maintainers.',
  },
  cancelled: { zh: '已取消，没有写任何文件。', en: 'Cancelled; nothing was written.' },
  'dry-run': { zh: '（只是预演，没有写文件）', en: '(dry run: nothing was written)' },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>

/** The id of a message in {@link MESSAGES}. */
export type MessageId = keyof typeof MESSAGES
