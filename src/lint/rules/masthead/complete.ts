import type { FrontMatterKey } from '../../../model/issue.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

type Id = 'name' | 'issuer' | 'number' | 'total' | 'date' | 'number-open' | 'total-open' | 'date-open'

export const mastheadComplete = defineRule<Id>({
  id: 'masthead/complete',
  title: { zh: '报头各项齐全', en: 'The masthead is complete' },
  severity: 'error',
  milder: { 'number-open': 'info', 'total-open': 'info', 'date-open': 'info' },
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    name: missing(
      '刊名',
      '在 bulletin.yaml 写上 name，或在文件头写上“刊名：”。',
      'name',
      'Set name in bulletin.yaml.',
    ),
    issuer: missing(
      '编印单位',
      '在 bulletin.yaml 写上 issuer，或在文件头写上“编印：”。',
      'issuer',
      'Set issuer in bulletin.yaml.',
    ),
    number: missing('期号', '在文件头写上“期号：”。', 'number', 'Write 期号 (number) in the front matter.'),
    total: missing(
      '总期号',
      '在文件头写上“总期号：”。',
      'total number',
      'Write 总期号 (total) in the front matter.',
    ),
    date: missing('日期', '在文件头写上“日期：”。', 'date', 'Write 日期 (date) in the front matter.'),
    'number-open': open('期号', 'number'),
    'total-open': open('总期号', 'total number'),
    'date-open': open('日期', 'date'),
  },
  check(context) {
    const { masthead, serial } = context.bulletin
    const { uses } = serial.numbering
    const supplement = masthead.kind === 'supplement'
    if (masthead.name.value.trim() === '') context.report('name', masthead.name.place)
    if (masthead.issuer.value.trim() === '') context.report('issuer', masthead.issuer.place)
    if (masthead.number === undefined && (uses !== 'total' || supplement)) absent(context, 'number')
    if (masthead.total === undefined && uses !== 'number' && !supplement) absent(context, 'total')
    if (masthead.date === undefined) absent(context, 'date')
  },
})

/** A draft may leave a value open on purpose: the key is there with nothing behind it, and a gap is printed for the pen. */
function absent(context: RuleContext<Id>, key: 'number' | 'total' | 'date'): void {
  const { masthead, issue } = context.bulletin
  if (masthead.problems.some((problem) => problem.key === key)) return
  const entry = issue.head?.entries.find((one) => one.key === (key satisfies FrontMatterKey))
  const left = entry !== undefined && masthead.status === 'draft'
  context.report(left ? `${key}-open` : key, entry?.span ?? issue.head?.span)
}

function missing(zh: string, helpZh: string, en: string, helpEn: string) {
  return {
    zh: { message: `报头缺${zh}`, reason: '刊名、期号、编印单位和日期是报头的必备项。', help: helpZh },
    en: {
      message: `The masthead has no ${en}`,
      reason: 'Every issue carries name, number, issuer and date.',
      help: helpEn,
    },
  }
}

function open(zh: string, en: string) {
  return {
    zh: { message: `${zh}留空，印出空位`, reason: '草稿可以留空，定稿之前须填上。', help: `填上${zh}。` },
    en: {
      message: `The ${en} is left open`,
      reason: 'A draft may leave a gap; an issue may not.',
      help: `Fill in the ${en}.`,
    },
  }
}
