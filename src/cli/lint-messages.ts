import type { Lang } from '../base/words.ts'

/** What `lint` says beside its findings. Part of the table of messages. */
export const LINT_MESSAGES = {
  'lint.rule-failed': {
    zh: '{file}：规则 {rule} 自身出错，没有查；其余照查。加 --debug 再运行一次，把屏幕上的内容发给维护者。',
    en: '{file}: rule {rule} broke down; the others were checked. Run again with --debug and send the output to the maintainers.',
  },
  'lint.recorded': {
    zh: '已把 {count} 个问题记成基线（{baseline}）。以后加 --baseline，只报新问题。',
    en: '{count} {count:finding|findings} recorded as the baseline ({baseline}). With --baseline only new ones are reported.',
  },
  'lint.timing-texts': { zh: '（把文件分成一段段文字）', en: '(cutting the file into texts)' },
  'lint.timing': {
    zh: '{rules} 条规则共用 {ms} 毫秒：',
    en: '{rules} {rules:rule|rules} took {ms} ms:',
  },
  'lint.issued': {
    zh: '{file} 已发或作废，不改；只检查。',
    en: '{file} is issued or void: checked, not changed.',
  },
  'lint.fixed': { zh: '{file}：自动改了 {count} 处。', en: '{file}: {count} {count:change|changes} made.' },
  'lint.would-fix': {
    zh: '{file}：会改 {count} 处；列出的问题和行号都按改后的算。',
    en: '{file}: {count} {count:change|changes} would be made; findings and lines are told as they would be then.',
  },
  'lint.not-applied': { zh: '{file}：有 {count} 处没有改：', en: '{file}: {count} left as they are:' },
  'lint.not-applied-line': { zh: '  {reason}：{places}', en: '  {reason}: {places}' },
  'lint.not-applied-more': { zh: '{named}；…共 {count} 处', en: '{named}; … {count} in all' },
  'lint.not-applied-place': { zh: '第 {line} 行 {rule}', en: 'line {line} {rule}' },
  'finding.more': {
    zh: '{title}：同类共 {count} 处，前 {shown} 处见上',
    en: '{title}: {count} of this kind, the first {shown} shown above',
  },
  'finding.at': { zh: '（第 {lines} 行）', en: ' (line {lines})' },
  'finding.same': { zh: '同类：', en: 'Alike: ' },
  'finding.lines': { zh: '，在第 {lines} 行', en: ', lines {lines}' },
  'finding.pages': { zh: '，在第 {pages} 页', en: ', pages {pages}' },
  'summary.gathered': {
    zh: '同类的问题只详列前几处；要逐处列出：加 --format short。',
    en: 'Of many alike only the first are shown; to list every one: --format short.',
  },
  'summary.nothing-new': {
    zh: '查了 {files} 个文件，没有新问题。',
    en: '{files} {files:file|files} checked, nothing new.',
  },
  'summary.known': {
    zh: '另有 {known} 个老问题记在基线里，没有列出。',
    en: '{known} {known:finding is|findings are} in the baseline and not listed.',
  },
  'summary.gone': {
    zh: '基线里有 {gone} 个问题找不到了（改好了，或那几句改动过），用 --update-baseline 重记一遍。',
    en: '{gone} {gone:finding of the baseline is|findings of the baseline are} no longer there (mended, or the text around was changed); record it anew with --update-baseline.',
  },
  'learn.done': {
    zh: '从 {issues} 期里学了 {words} 个词次。查错别字：bulletin lint --typos',
    en: 'Learned {words} {words:word|words} from {issues} {issues:issue|issues}. To look for wrong characters: bulletin lint --typos',
  },
  'learn.where': { zh: '只存在本机：{file}', en: 'Kept on this machine alone: {file}' },
  'learn.nothing': {
    zh: '还没有已发的期，没有可学的。已经印发的各期，在文件开头写一行“状态: 已发”。',
    en: 'No issue has gone out yet. Those that have say 状态: issued in their front matter.',
  },
  'learn.forgotten': { zh: '学到的已经忘掉。', en: 'What was learned is forgotten.' },
  'learn.nothing-to-forget': { zh: '没有学过什么。', en: 'Nothing was learned yet.' },
  'not-applied.unsafe': { zh: '要有人复核，加 --unsafe 才改', en: 'to be reviewed; made with --unsafe' },
  'not-applied.suggestion': { zh: '只是建议，请自己改', en: 'only suggested; change it yourself' },
  'not-applied.other-file': { zh: '要改的是别的文件', en: 'belongs to another file' },
  'not-applied.number': { zh: '会动到数字或日期', en: 'would change a number or date' },
  'not-applied.han': { zh: '会动到汉字', en: 'would change a 汉字' },
  'not-applied.overlap': { zh: '与别的改动重叠', en: 'overlaps another change' },
  'not-applied.unsettled': { zh: '几条规则互相矛盾，停下了', en: 'rules undo one another; stopped' },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>
