import { isHan } from '../../../base/chars.ts'
import type { HouseWords } from '../../../model/house-words.ts'
import { defineRule } from '../../rule.ts'

/** Shorter names are one character away from too many words. */
const SHORTEST_PERSON = 3
const SHORTEST_UNIT = 5

export const wordsNamesExact = defineRule({
  id: 'words/names-exact',
  title: { zh: '人名、单位名一字不差', en: 'Names are spelt as listed' },
  severity: 'warning',
  fix: 'suggestion',
  changesHan: true,
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    near: {
      zh: {
        message: '“{found}”与名单上的“{name}”差一个字',
        reason: '人名、单位名写错，是最要紧的差错。',
        help: '核对；确是另一个人或单位的，写进 words 里。',
      },
      en: {
        message: '“{found}” is one character away from “{name}”',
        reason: 'A misspelt name is the gravest of misprints.',
        help: 'Check it; if it is another one, list it under words/.',
      },
    },
  },
  check({ words, texts, report }) {
    const { near, exact, lengths } = index(words)
    if (near.size === 0) return
    for (const { text, start } of texts)
      for (let at = 0; at < text.length; at++) {
        const length = lengths.find((one) => at + one <= text.length && isNear(text.slice(at, at + one)))
        if (length === undefined) continue
        const found = text.slice(at, at + length)
        const name = near.get(keyOf(found)) ?? ''
        const span = { start: start + at, end: start + at + length }
        report('near', span, {
          data: { found, name },
          fix: { safety: 'suggestion', edits: [{ span, text: name }] },
        })
        at += length - 1
      }

    function keyOf(found: string): string {
      for (let i = 0; i < found.length; i++) {
        const key = `${found.slice(0, i)}?${found.slice(i + 1)}`
        if (near.has(key)) return key
      }
      return ''
    }

    function isNear(found: string): boolean {
      return !exact.has(found) && keyOf(found) !== '' && [...found].every(isHan)
    }
  },
})

interface Index {
  /** Names by themselves with one character left open, 林?远 → 林知远. */
  readonly near: ReadonlyMap<string, string>
  readonly exact: ReadonlySet<string>
  /** Longest first. */
  readonly lengths: readonly number[]
}

/** The surname is never left open: 张知远 and 林知远 are two people. Nor is what a unit is: 商会, 协会. */
function index({ people, organisations, accept, names, sources }: HouseWords): Index {
  const near = new Map<string, string>()
  const known = [
    ...people.map(({ name }) => name),
    ...organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]
  const open = (name: string, from: number, to: number): void => {
    for (let i = from; i < to; i++) near.set(`${name.slice(0, i)}?${name.slice(i + 1)}`, name)
  }
  for (const { name } of people) if (name.length >= SHORTEST_PERSON) open(name, 1, name.length)
  for (const { name } of organisations) if (name.length >= SHORTEST_UNIT) open(name, 0, name.length - 2)
  const lengths = [...new Set([...near.values()].map((name) => name.length))].sort((a, b) => b - a)
  return { near, exact: new Set([...known, ...accept, ...names, ...sources]), lengths }
}
