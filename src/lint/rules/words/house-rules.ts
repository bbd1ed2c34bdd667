import type { Span } from '../../../base/span.ts'
import { findWords, type HouseRule } from '../../../model/house-words.ts'
import { defineRule, type RuleContext } from '../../rule.ts'

type Id = 'existence' | 'substitution' | 'consistency' | 'occurrence'

export const wordsHouseRules = defineRule<Id>({
  id: 'words/house-rules',
  title: { zh: '合乎本单位自己的规则', en: 'The office’s own rules are kept' },
  severity: 'warning',
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    existence: {
      zh: { message: '“{found}”：{message}（本单位规则“{rule}”）' },
      en: { message: '“{found}”: {message} (house rule “{rule}”)' },
    },
    substitution: {
      zh: { message: '“{found}”应作“{right}”（本单位规则“{rule}”）{message}' },
      en: { message: '“{found}” should be “{right}” (house rule “{rule}”){message}' },
    },
    consistency: {
      zh: { message: '“{found}”与“{other}”混用，本期多作“{other}”（本单位规则“{rule}”）{message}' },
      en: {
        message: '“{found}” beside “{other}”, which this issue mostly has (house rule “{rule}”){message}',
      },
    },
    occurrence: {
      zh: { message: '出现 {count} 次，应在 {min} 到 {max} 次之间（本单位规则“{rule}”）{message}' },
      en: { message: '{count} times, not {min} to {max} (house rule “{rule}”){message}' },
    },
  },
  check(context) {
    for (const rule of context.words.rules) checkRule(rule, context)
  },
})

/** A place in the issue with the words there. */
interface Found extends Span {
  readonly words: string
}

function checkRule(rule: HouseRule, context: RuleContext<Id>): void {
  const { id, severity } = rule
  const behind = rule.message === undefined ? '' : `：${rule.message}`
  const report = (
    kind: Id,
    at: Span | undefined,
    data: Readonly<Record<string, string | number>>,
    right?: string,
  ): void => {
    const edits =
      at === undefined || right === undefined
        ? undefined
        : [{ span: { start: at.start, end: at.end }, text: right }]
    context.report(kind, at && { start: at.start, end: at.end }, {
      data: { rule: id, message: behind, ...data },
      severity,
      ...(edits === undefined ? {} : { fix: { safety: 'unsafe', edits } }),
    })
  }
  switch (rule.kind) {
    case 'existence':
      for (const one of places(context, rule.find))
        report('existence', one, { found: one.words, message: rule.message ?? '本单位不用' })
      break
    case 'substitution': {
      const right = new Map(rule.swap.map(({ from, to }) => [from, to]))
      // A right word that holds a wrong one stands in its way: 志愿者 for 志愿 is not mended twice.
      for (const one of places(context, findWords(rule.swap.flatMap(({ from, to }) => [from, to])))) {
        const to = right.get(one.words)
        if (to !== undefined) report('substitution', one, { found: one.words, right: to }, to)
      }
      break
    }
    case 'consistency':
      for (const forms of rule.either) {
        const found = places(context, findWords(forms))
        const count = (form: string): number => found.filter(({ words }) => words === form).length
        const [most = ''] = [...forms].sort((a, b) => count(b) - count(a))
        for (const one of found)
          if (one.words !== most) report('consistency', one, { found: one.words, other: most })
      }
      break
    case 'occurrence': {
      const found = places(context, rule.find)
      const { min, max } = rule
      const data = { count: found.length, min, max: Number.isFinite(max) ? max : '∞' }
      if (found.length > max) report('occurrence', found[max], data)
      else if (found.length < min) report('occurrence', undefined, data)
    }
  }
}

function places({ texts }: RuleContext<Id>, find: (text: string) => readonly Span[]): readonly Found[] {
  return texts.flatMap(({ text, start }) =>
    find(text).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      words: text.slice(span.start, span.end),
    })),
  )
}
