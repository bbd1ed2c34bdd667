import type { WordTable } from './words.ts'

/** What can be wrong with what `lint` is told: rules named in settings, the baseline. Part of the table of errors. */
export const LINT_ERRORS = {
  'lint/unknown-rule': {
    zh: { message: '没有“{rule}”这条规则', help: '运行 bulletin rules 看全部规则。' },
    en: { message: 'There is no rule "{rule}"', help: 'Run bulletin rules to see all rules.' },
  },
  'lint/similar-rule': {
    zh: { message: '没有“{rule}”这条规则', help: '是否想写“{suggestion}”？' },
    en: { message: 'There is no rule "{rule}"', help: 'Did you mean "{suggestion}"?' },
  },
  'lint/ambiguous-rule': {
    zh: { message: '叫“{rule}”的规则不止一条', help: '写全名：{rules}。' },
    en: { message: 'Several rules are called "{rule}"', help: 'Write the whole id: {rules}.' },
  },
  'lint/no-cache': {
    zh: {
      message: '找不到本机放缓存的文件夹',
      help: '设一个环境变量：BULLETIN_CACHE=文件夹。',
    },
    en: { message: 'This system has no folder for caches', help: 'Set BULLETIN_CACHE to a folder.' },
  },
  'lint/no-baseline': {
    zh: {
      message: '还没有基线 {file}',
      help: '先运行 bulletin lint --all --update-baseline，把现有的问题记下来。',
    },
    en: {
      message: 'There is no baseline {file} yet',
      help: 'Record the present findings with: bulletin lint --all --update-baseline',
    },
  },
  'lint/damaged-baseline': {
    zh: {
      message: '基线 {file} 读不懂',
      help: '删去它，再运行 bulletin lint --all --update-baseline 重新记一份。',
    },
    en: {
      message: 'The baseline {file} cannot be read',
      help: 'Delete it and run: bulletin lint --all --update-baseline',
    },
  },
} as const satisfies WordTable
