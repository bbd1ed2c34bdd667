import type { Lang } from '../base/words.ts'
import { ADDING_MESSAGES } from './adding-messages.ts'
import { ARCHIVE_MESSAGES } from './archive-messages.ts'
import { LINT_MESSAGES } from './lint-messages.ts'
import { WORD_MESSAGES } from './word-messages.ts'

/** What the commands say, apart from errors and findings. `{gaps}` are filled from data. */
export const MESSAGES = {
  ...WORD_MESSAGES,
  ...ADDING_MESSAGES,
  ...ARCHIVE_MESSAGES,
  ...LINT_MESSAGES,
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
  'summary.none': { zh: '没有文件查成。', en: 'No file was checked.' },
  'summary.clean': {
    zh: '查了 {files} 个文件，没有发现问题。',
    en: '{files} {files:file|files} checked, nothing found.',
  },
  'summary.found': {
    zh: '查了 {files} 个文件，{total} 个问题：必改 {errors}，建议改 {warnings}，提示 {infos}。',
    en: '{files} {files:file|files} checked, {total} {total:finding|findings}: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {infos} {infos:info|infos}.',
  },
  'summary.hidden': {
    zh: '（另有建议改 {warnings}、提示 {infos} 未列出）',
    en: '({warnings} {warnings:warning|warnings} and {infos} {infos:info|infos} not shown)',
  },
  'summary.fixable': {
    zh: '其中 {count} 个可自动改：加 --fix；先看会改什么：再加 --dry-run。',
    en: '{count} of them can be fixed with --fix; add --dry-run to see the changes first.',
  },
  'summary.too-many-warnings': {
    zh: '“建议改”有 {warnings} 个，超过了 --max-warnings 的 {max} 个。',
    en: '{warnings} {warnings:warning|warnings}, more than --max-warnings {max}.',
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
  'chosen.draft': {
    zh: '没有指明文件，取唯一的草稿：{file} {issue}',
    en: 'No file named; taking the draft {file} {issue}',
  },
  'chosen.newest': {
    zh: '没有指明文件，取最新一期：{file} {issue}',
    en: 'No file named; taking the newest issue {file} {issue}',
  },
  'ask.which-draft': { zh: '有几个草稿，要哪一个？', en: 'There are several drafts. Which one?' },
  'kind.regular': { zh: '正刊', en: 'regular issue' },
  'kind.special': { zh: '专刊（占期号）', en: 'special issue (takes a number)' },
  'kind.supplement': { zh: '增刊（另编号）', en: 'supplement (numbered apart)' },
  'field.date': { zh: '日期', en: 'date' },
  'field.number': { zh: '期号', en: 'number' },
  'field.total': { zh: '总期号', en: 'total number' },
  'field.name': { zh: '刊名', en: 'The name' },
  'default.name': { zh: '简报', en: '简报' },
  'default.issuer': { zh: '{first}编印', en: '{first}编印' },
  'template.association': {
    zh: '协会（机关名称在刊名上方，适合协会、学会）',
    en: 'association (organisations over the name)',
  },
  'template.official': {
    zh: '机关（有密级、编号、签发人）',
    en: 'official (classification, number, signers)',
  },
  'template.plain': { zh: '素版（没有红头）', en: 'plain (no red masthead)' },
  'ask.name': { zh: '刊名（印在报头正中）', en: 'Name of the serial (in the middle of the masthead)' },
  'ask.organisation': {
    zh: '机关名称，第 {position} 个（没有了就直接回车）',
    en: 'Organisation {position} (Enter when done)',
  },
  'ask.issuer': {
    zh: '编印单位（印在红线上方，写什么印什么）',
    en: 'Issuer (above the red rule, as printed)',
  },
  'ask.template': { zh: '版式', en: 'Template' },
  'field.old-issues': { zh: '旧稿文件', en: 'the old issues' },
  'stdin.paste': {
    zh: '请粘贴或输入文字；完了另起一行，按 Ctrl+D（Windows 按 Ctrl+Z 再回车）。',
    en: 'Paste or type the text; end it with Ctrl+D on a new line (on Windows Ctrl+Z and Enter).',
  },
  'ask.start-number': { zh: '下一期是今年第几期', en: 'Number of the next issue in this year' },
  'ask.start-total': { zh: '下一期是总第几期', en: 'Total number of the next issue' },
  'init.created': { zh: '已建好“{name}”项目。', en: 'The project "{name}" is ready.' },
  'init.next-steps': {
    zh: '接下来：{cd}bulletin new 新建一期，或 bulletin import 旧稿.docx 导入旧稿。报、送、发写在 bulletin.yaml 里。',
    en: 'Next: {cd}bulletin new, or bulletin import old.docx. Distribution goes into bulletin.yaml.',
  },
  'ask.kind': { zh: '新建哪一种？', en: 'Which kind of issue?' },
  'ask.date': { zh: '日期（如 2021-03-02 或 2021年3月2日）', en: 'Date (such as 2021-03-02)' },
  'ask.number': { zh: '期号（第几期）', en: 'Number' },
  'ask.total': { zh: '总期号（总第几期）', en: 'Total number' },
  'ask.title': {
    zh: '第 {position} 篇的题目（没有了就直接回车）',
    en: 'Title of article {position} (Enter when done)',
  },
  'ask.create': { zh: '新建{issue}，{date}，文件 {file}？', en: 'Create {issue}, {date}, as {file}?' },
  'new.created': { zh: '已新建{issue}，{date}。', en: 'Created {issue}, {date}.' },
  'new.would-create': { zh: '会新建{issue}，{date}。', en: 'Would create {issue}, {date}.' },
  'new.next-steps': {
    zh: '用记事本打开，照“// 提示”填写；写完运行 bulletin lint 检查，再用 bulletin render 出稿。',
    en: 'Open it, fill it in, then run bulletin lint and bulletin render.',
  },
  'new.date-back': {
    zh: '注意：{date}早于上一期{issue}的日期（{before}）。',
    en: 'Note: {date} is earlier than {before} of {issue}.',
  },
  'status.count': {
    zh: '共 {count} 期，其中草稿 {drafts} 期。',
    en: '{count} {count:issue|issues}, {drafts} of them {drafts:a draft|drafts}.',
  },
  'status.last': { zh: '最近 {count} 期：', en: 'The last {count}:' },
  'status.no-date': { zh: '（无日期）', en: '(no date)' },
  'status.draft': { zh: '草稿', en: 'draft' },
  'status.issued': { zh: '已发', en: 'issued' },
  'status.void': { zh: '作废', en: 'void' },
  'status.next': { zh: '下一期：{issue}，文件 {file}', en: 'Next: {issue}, {file}' },
  'status.sound': {
    zh: '编号连续，没有缺号、重号，日期没有倒退。',
    en: 'No gaps, no repeats, no dates that go back.',
  },
  'problem.gap': {
    zh: '{year}{counter}缺 {numbers}。确实没有印发的，写进 bulletin.yaml 的 numbering.missing。',
    en: '{year}{counter} {numbers} missing. List lost issues under numbering.missing in bulletin.yaml.',
  },
  'problem.repeat': {
    zh: '{year}{counter} {numbers} 重复：{files}。用 bulletin renumber 改其中一期。',
    en: '{year}{counter} {numbers} is used twice: {files}. Mend one with bulletin renumber.',
  },
  'problem.date-back': {
    zh: '{file} 的日期 {date} 早于前一期的 {before}。',
    en: '{file} is dated {date}, before the issue ahead of it ({before}).',
  },
  'problem.date-ahead': {
    zh: '{file} 的日期 {date} 晚于后一期的 {after}。',
    en: '{file} is dated {date}, after the issue behind it ({after}).',
  },
  'problem.date-future': {
    zh: '{file} 的日期 {date} 还没有到（今天是 {today}），请核对。',
    en: '{file} is dated {date}, and today is {today}: please check.',
  },
  'problem.no-number': { zh: '{file} 没有写全编号。', en: '{file} states no complete number.' },
  'problem.no-date': { zh: '{file} 没有写日期。', en: '{file} states no date.' },
  'import.done': {
    zh: '{input} → {file}，{count} 处说明：',
    en: '{input} → {file}, {count} {count:note|notes}:',
  },
  'import.would': {
    zh: '{input} 会写成 {file}，{count} 处说明：',
    en: '{input} would become {file}, {count} {count:note|notes}:',
  },
  'import.line': { zh: '第 {line} 行', en: 'line {line}' },
  'import.page-line': { zh: '第 {page} 页第 {line} 行', en: 'page {page}, line {line}' },
  'import.paragraph': { zh: '第 {line} 段', en: 'paragraph {line}' },
  'import.lost': {
    zh: '导入漏了这些字，请对照原稿补上，并告诉维护者：{text}',
    en: 'These characters were lost; please put them in and tell the maintainers: {text}',
  },
  'import.next-steps': {
    zh: '请对照原稿看一遍 {file}，再运行 bulletin lint。',
    en: 'Compare {file} with the original, then run bulletin lint.',
  },
  'confidence.certain': { zh: '确定', en: 'certain' },
  'confidence.likely': { zh: '多半', en: 'likely' },
  'confidence.left': { zh: '要办', en: 'to do' },
  'confidence.guess': { zh: '请核对', en: 'please check' },
  'render.findings': {
    zh: '{file}：必改 {errors}，建议改 {warnings}，提示 {infos}。逐条看：bulletin lint --pages {typed}',
    en: '{file}: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {infos} {infos:info|infos}. See bulletin lint --pages {typed}',
  },
  'render.refused': {
    zh: '{file} 有必改的问题，按 --strict 没有出稿。',
    en: '{file} has errors and was not rendered, as --strict asks.',
  },
  'render.pages': { zh: '共 {pages} 页。', en: '{pages} {pages:page|pages}.' },
  'output.beside': {
    zh: '原来的稿子有人改过，没有覆盖；新稿存成 {file}。要覆盖，加 --force。',
    en: 'The former output was edited by somebody and stays; the new one is {file}. Use --force to replace it.',
  },
  'fonts.substituted': { zh: '{message}。见 docs/fonts.md。', en: '{message}. See docs/fonts.md.' },
  'fonts.rejected': {
    zh: '字体文件 {path} 不能用（{reason}），已跳过。',
    en: 'Font {path} cannot be used ({reason}).',
  },
  'export.failed': { zh: '没有出成', en: 'failed' },
  'export.bug': {
    zh: '{file}：程序自身出了问题，没有出成。加 --debug 看详情，请告诉维护者',
    en: '{file}: a fault of the program. See --debug, and please tell the maintainers',
  },
  'export.summary': {
    zh: '共 {issues} 期：写了 {files} 个文件，{failures} 期没有出成。',
    en: '{issues} {issues:issue|issues}: {files} {files:file|files} written, {failures} {failures:issue|issues} failed.',
  },
  'export.findings': {
    zh: '稿中还有必改 {errors}、建议改 {warnings}。逐条看：bulletin lint --all --pages',
    en: 'They hold {errors} {errors:error|errors} and {warnings} {warnings:warning|warnings}. See bulletin lint --all --pages',
  },
  'export.manifest': { zh: '清单和校验码：{file}', en: 'Manifest: {file}' },
  'renumber.changed': { zh: '{field}：{before} → {after}', en: '{field}: {before} → {after}' },
  'renumber.added': { zh: '{field}：补上 {after}', en: '{field}: {after} added' },
  'renumber.links': {
    zh: '改了 {count} 处图片链接。',
    en: '{count} {count:link|links} to pictures rewritten.',
  },
  'renumber.nothing': { zh: '{file} 不用改。', en: '{file} stays as it is.' },
  'rules.strict': {
    zh: '（只在 strict 里查）',
    en: ' (in strict only)',
  },
  'rules.asked': {
    zh: '（写明要查才查）',
    en: ' (only when asked for)',
  },
  'rules.count': {
    zh: '共 {count} 条规则。看一条的说明：bulletin explain <规则>',
    en: '{count} {count:rule|rules}. To read about one: bulletin explain <rule>',
  },
  cancelled: { zh: '已取消，没有写任何文件。', en: 'Cancelled; nothing was written.' },
  'dry-run': { zh: '（只是预演，没有写文件）', en: '(dry run: nothing was written)' },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>

/** The id of a message in {@link MESSAGES}. */
export type MessageId = keyof typeof MESSAGES
