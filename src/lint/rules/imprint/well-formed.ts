import { imprintRank, imprintRole } from '../../../model/imprint-labels.ts'
import type { ImprintEntry } from '../../../model/issue.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

type Id = 'colon' | 'comma' | 'space' | 'order'

/** Between units a half-width comma; a space between two names of two characters and more. */
const HALF_COMMA = /(?<=[\p{Script=Han}）)”》]) *, *(?=[\p{Script=Han}（(“《])/gu
const SPACE = /(?<=[\p{Script=Han}）]{2})[ \u3000]+(?=[\p{Script=Han}]{2})/gu

export const imprintWellFormed = defineRule<Id>({
  id: 'imprint/well-formed',
  title: { zh: '报送发写法规范', en: 'The distribution is well formed' },
  severity: 'warning',
  fix: 'safe',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    colon: {
      zh: {
        message: '“{label}”后面应是全角冒号',
        reason: '报尾各项用全角冒号引出。',
        help: '改成“{label}：”。',
      },
      en: {
        message: '“{label}” takes a full-width colon',
        reason: 'Each line of the imprint opens with one.',
        help: 'Write {label}：',
      },
    },
    comma: {
      zh: { message: '单位之间应用顿号', reason: '并列的单位用顿号隔开。', help: '把逗号改成“、”。' },
      en: {
        message: 'Units are parted by 、',
        reason: 'Parallel names take the enumeration mark.',
        help: 'Write 、 for the comma.',
      },
    },
    space: {
      zh: {
        message: '“{left}”与“{right}”之间应用顿号',
        reason: '并列的单位用顿号隔开，用空格隔开的换行后会看不出来。',
        help: '把空格改成“、”；原是一个名称的，删去空格。',
      },
      en: {
        message: '“{left}” and “{right}” should be parted by 、',
        reason: 'Parallel names take the enumeration mark; a space is lost at a line end.',
        help: 'Write 、, or delete the space if it is one name.',
      },
    },
    order: {
      zh: {
        message: '“{label}”应在“{before}”之前',
        reason: '先报上级，再送平级，后发下级。',
        help: '按报、送、发的次序排列。',
      },
      en: {
        message: '“{label}” belongs before “{before}”',
        reason: 'Superiors (报) come first, then equals (送), then subordinates (发).',
        help: 'Put them in the order 报, 送, 发.',
      },
    },
  },
  check(context) {
    const imprint = context.bulletin.issue.children.find((child) => child.type === 'imprint')
    if (imprint === undefined) return
    const entries = imprint.children.filter((child) => child.type === 'imprint-entry')
    for (const entry of entries) marks(context, entry)
    order(
      context,
      entries.filter((entry) => imprintRole(entry.label.text) === 'distribution' && entry.values.length > 0),
    )
  },
})

function marks({ report }: RuleContext<Id>, { label, colon, values }: ImprintEntry): void {
  if (colon !== undefined && colon.text.trim() === ':') {
    report('colon', colon.span, {
      data: { label: label.text },
      fix: { safety: 'safe', edits: [{ span: colon.span, text: '：' }] },
    })
  }
  if (imprintRole(label.text) !== 'distribution') return
  for (const { text, span: at } of values) {
    for (const match of text.matchAll(HALF_COMMA)) {
      const span = { start: at.start + match.index, end: at.start + match.index + match[0].length }
      report('comma', span, { fix: { safety: 'safe', edits: [{ span, text: '、' }] } })
    }
    for (const match of text.matchAll(SPACE)) {
      const span = { start: at.start + match.index, end: at.start + match.index + match[0].length }
      const left = text.slice(Math.max(0, match.index - 4), match.index)
      const right = text.slice(match.index + match[0].length).slice(0, 4)
      report('space', span, {
        data: { left, right },
        fix: { safety: 'suggestion', edits: [{ span, text: '、' }] },
      })
    }
  }
}

function order({ report }: RuleContext<Id>, entries: readonly ImprintEntry[]): void {
  let furthest: ImprintEntry | undefined
  for (const entry of entries) {
    const rank = imprintRank(entry.label.text)
    if (furthest !== undefined && rank < imprintRank(furthest.label.text)) {
      report('order', entry.label.span, { data: { label: entry.label.text, before: furthest.label.text } })
    } else furthest = entry
  }
}
