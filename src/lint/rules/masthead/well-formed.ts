import { defineRule } from '../../rule.ts'

const REASON = {
  zh: '排印、编号和归档都要读这一项。',
  en: 'Printing, numbering and filing all read this value.',
}
const DATE_HELP = {
  zh: '写成 2031-03-02 或 2031年3月2日。',
  en: 'Write 2031-03-02 or 2031年3月2日.',
}

export const mastheadWellFormed = defineRule({
  id: 'masthead/well-formed',
  title: { zh: '报头各项写法正确', en: 'Masthead values can be read' },
  severity: 'error',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    'not-a-number': {
      zh: {
        message: '{key}“{raw}”不是期数',
        reason: REASON.zh,
        help: '只写数字，如 17；合刊写 17-18。',
      },
      en: {
        message: '{key} “{raw}” is not a number',
        reason: REASON.en,
        help: 'Write digits only, such as 17, or 17-18 for a combined issue.',
      },
    },
    'out-of-range': {
      zh: { message: '{key}“{raw}”超出范围', reason: REASON.zh, help: '期数从 1 到 99999。' },
      en: {
        message: '{key} “{raw}” is out of range',
        reason: REASON.en,
        help: 'Numbers run from 1 to 99999.',
      },
    },
    'range-backwards': {
      zh: { message: '{key}“{raw}”前大后小', reason: REASON.zh, help: '合刊把小的期数写在前面，如 17-18。' },
      en: {
        message: '{key} “{raw}” runs backwards',
        reason: REASON.en,
        help: 'Put the smaller number first: 17-18.',
      },
    },
    'not-a-date': {
      zh: { message: '{key}“{raw}”不是日期', reason: REASON.zh, help: DATE_HELP.zh },
      en: { message: '{key} “{raw}” is not a date', reason: REASON.en, help: DATE_HELP.en },
    },
    'no-such-day': {
      zh: { message: '{key}“{raw}”：没有这一天', reason: REASON.zh, help: '核对年、月、日。' },
      en: {
        message: '{key} “{raw}”: there is no such day',
        reason: REASON.en,
        help: 'Check year, month and day.',
      },
    },
    'not-one-of': {
      zh: { message: '{key}“{raw}”不是可用的值', reason: REASON.zh, help: '可用：{allowed}。' },
      en: {
        message: '{key} “{raw}” is not a known value',
        reason: REASON.en,
        help: 'Use one of: {allowed}.',
      },
    },
    'one-value-only': {
      zh: { message: '{key}只能写一个值，多出“{raw}”', reason: REASON.zh, help: '删去多余的值。' },
      en: {
        message: '{key} takes one value; “{raw}” is too many',
        reason: REASON.en,
        help: 'Delete the others.',
      },
    },
  },
  check({ bulletin, report }) {
    for (const { key, raw, reason, allowed, place } of bulletin.masthead.problems) {
      const written = bulletin.issue.head?.entries.find((entry) => entry.key === key)?.keyText.text
      report(reason, place, { data: { key: written ?? key, raw, allowed: allowed.join('、') } })
    }
  },
})
