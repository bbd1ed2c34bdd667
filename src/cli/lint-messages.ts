import type { Lang } from '../base/words.ts'

/** What `lint` says beside its findings. Part of the table of messages. */
export const LINT_MESSAGES = {
  'lint.rule-failed': {
    zh: '规则 {rule} 自身出错，这条没有查。{error}',
    en: 'Rule {rule} broke down and was not checked. {error}',
  },
  'lint.issued': {
    zh: '{file} 已发或作废，不改；只检查。',
    en: '{file} is issued or void: checked, not changed.',
  },
  'lint.fixed': { zh: '{file}：自动改了 {count} 处。', en: '{file}: {count} changes made.' },
  'lint.would-fix': { zh: '{file}：会改 {count} 处。', en: '{file}: {count} changes would be made.' },
  'lint.not-applied': { zh: '{file}：有 {count} 处没有改：', en: '{file}: {count} left as they are:' },
  'lint.not-applied-line': { zh: '  {reason}：{places}', en: '  {reason}: {places}' },
  'lint.not-applied-place': { zh: '第 {line} 行 {rule}', en: 'line {line} {rule}' },
  'not-applied.unsafe': { zh: '要有人复核，加 --unsafe 才改', en: 'to be reviewed; made with --unsafe' },
  'not-applied.suggestion': { zh: '只是建议，请自己改', en: 'only suggested; change it yourself' },
  'not-applied.other-file': { zh: '要改的是别的文件', en: 'belongs to another file' },
  'not-applied.number': { zh: '会动到数字或日期', en: 'would change a number or date' },
  'not-applied.han': { zh: '会动到汉字', en: 'would change a 汉字' },
  'not-applied.overlap': { zh: '与别的改动重叠', en: 'overlaps another change' },
  'not-applied.unsettled': { zh: '几条规则互相矛盾，停下了', en: 'rules undo one another; stopped' },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>
