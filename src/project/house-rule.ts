import { createRequire } from 'node:module'
import type { RE2JS } from 're2js'
import type { BulletinError, ErrorCode } from '../base/errors.ts'
import type { Data } from '../base/words.ts'
import { type Finder, findWords, type HouseRule } from '../model/house-words.ts'
import type { SettingPath } from './schema-walk.ts'
import type { WordsData } from './words-schema.ts'

type RuleData = NonNullable<WordsData['rules']>[number]

/** Makes an error that points to a setting of the rule. */
export type Refuse = (code: ErrorCode, data: Data, path: SettingPath) => BulletinError

/** Makes a house rule ready to run. Throws for what its kind needs and lacks, and for patterns that cannot be used. */
export function houseRule(data: RuleData, refuse: Refuse): HouseRule {
  const { id, kind, message, severity = 'warning' } = data
  const base = { id, message, severity }
  const need = (key: string): BulletinError => refuse('words/rule-needs', { id, kind, key }, [])
  switch (kind) {
    case 'substitution': {
      if (data.swap === undefined) throw need('swap')
      return { ...base, kind, swap: Object.entries(data.swap).map(([from, to]) => ({ from, to })) }
    }
    case 'consistency': {
      if (data.either === undefined) throw need('either')
      const lone = data.either.findIndex((forms) => new Set(forms).size < 2)
      if (lone >= 0) throw refuse('words/one-form', { id }, ['either', lone])
      return { ...base, kind, either: data.either }
    }
    default: {
      if (data.words === undefined && data.patterns === undefined) throw need('words')
      const find = finder(data, refuse)
      if (kind === 'existence') return { ...base, kind, find }
      if (data.min === undefined && data.max === undefined) throw need('max')
      const { min = 0, max = Number.POSITIVE_INFINITY } = data
      if (min > max) throw refuse('words/least-over-most', { id, min, max }, ['max'])
      return { ...base, kind, find, min, max }
    }
  }
}

function finder({ words = [], patterns = [] }: RuleData, refuse: Refuse): Finder {
  const plain = findWords(words)
  const compiled = patterns.map((pattern, i) =>
    compile(pattern, (reason) => refuse('words/pattern', { pattern, reason }, ['patterns', i])),
  )
  return (text) =>
    [...plain(text), ...compiled.flatMap((find) => find(text))].sort((a, b) => a.start - b.start)
}

let re2: { readonly RE2JS: typeof RE2JS } | undefined

/** A pattern by RE2, whose time is linear in the text whatever the pattern. The package is loaded only where there is a pattern. */
function compile(pattern: string, refuse: (reason: string) => BulletinError): Finder {
  re2 ??= createRequire(import.meta.url)('re2js') as { readonly RE2JS: typeof RE2JS }
  let ready: RE2JS
  try {
    ready = re2.RE2JS.compile(pattern)
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error))
  }
  return (text) => {
    const matcher = ready.matcher(text)
    const found = []
    while (matcher.find()) {
      const span = { start: matcher.start(), end: matcher.end() }
      if (span.end > span.start) found.push(span)
    }
    return found
  }
}
