import { join } from 'node:path'
import * as v from 'valibot'
import { isRealDate, parseDate } from '../base/civil-date.ts'
import { BulletinError, type ErrorCode } from '../base/errors.ts'
import type { Place } from '../base/place.ts'
import type { Data } from '../base/words.ts'
import { readYaml, type YamlNode, yamlAt } from '../base/yaml.ts'
import { type HouseWords, NO_WORDS, type Person } from '../model/house-words.ts'
import { asText } from './as-text.ts'
import { notSettings, settingProblems, syntaxProblem } from './config-problems.ts'
import { houseRule } from './house-rule.ts'
import { type SettingPath, settingValues } from './schema-walk.ts'
import { type WordsData, wordsSchema } from './words-schema.ts'
import type { World } from './world.ts'

/** The folder of a project in which it keeps its words. */
export const WORDS = 'words'

/** Reads every `words/*.yaml` of a project into one. Throws `config/…` and `words/…` errors with their places. */
export function readWords(world: World, folder: string): HouseWords {
  const files = world
    .list(join(folder, WORDS))
    .filter(({ kind, path }) => kind === 'file' && /^[^/]+\.ya?ml$/i.test(path))
  let all = NO_WORDS
  const replacements: Replacement[] = []
  for (const { path } of files) {
    const file = `${WORDS}/${path}`
    const { words, replaced } = readFile(asText(world.read(join(folder, file)), file).text, file)
    all = joined(all, words)
    replacements.push(...replaced)
  }
  refuseCycles(replacements)
  return all
}

/** Reads the text of one words file. Throws `config/…` and `words/…` errors with their places. */
export function readWordsText(text: string, file: string): HouseWords {
  const { words, replaced } = readFile(text, file)
  refuseCycles(replaced)
  return words
}

/** A word that is replaced by another, and where that is written. */
interface Replacement {
  readonly from: string
  readonly to: string
  /** Looked for only where it is needed: a list may have thousands. */
  readonly place: () => Place
}

function readFile(
  text: string,
  file: string,
): { readonly words: HouseWords; readonly replaced: readonly Replacement[] } {
  const { node, error } = readYaml(text)
  if (error !== undefined) throw notSettings(file, text, syntaxProblem(file, text, error.reason, error.span))
  if (node === undefined) return { words: NO_WORDS, replaced: [] }
  if (node.type !== 'map') {
    const place = { file, span: node.span }
    throw notSettings(file, text, new BulletinError('config/not-a-group', { key: file }, { place }))
  }
  const { value, unknown } = settingValues(wordsSchema, node)
  const result = v.safeParse(wordsSchema, value)
  const [first, ...others] = settingProblems(file, node, unknown, result.issues)
  if (first !== undefined) throw new BulletinError(first.code, first.data, { place: first.place, others })
  if (!result.success) return { words: NO_WORDS, replaced: [] }
  return { words: toWords(result.output, file, node), replaced: replacementsOf(result.output, file, node) }
}

function replacementsOf(
  { terms, rules = [] }: WordsData,
  file: string,
  root: YamlNode,
): readonly Replacement[] {
  const of = (pairs: Readonly<Record<string, string>> = {}, path: SettingPath): readonly Replacement[] =>
    Object.entries(pairs).map(([from, to]) => ({
      from,
      to,
      place: () => ({ file, span: yamlAt(root, [...path, from]).span }),
    }))
  return [
    ...of(terms?.prefer, ['terms', 'prefer']),
    ...rules.flatMap(({ swap }, i) => of(swap, ['rules', i, 'swap'])),
  ]
}

function toWords(
  { people = [], organisations = [], terms = {}, names = [], sources = [], rules = [] }: WordsData,
  file: string,
  root: YamlNode,
): HouseWords {
  const refuse = (code: ErrorCode, data: Data, path: SettingPath): BulletinError =>
    new BulletinError(code, data, { place: { file, span: yamlAt(root, path).span } })
  return {
    people: people.map(({ name, title, rank, from, to, short = [] }, i): Person => {
      const day = (value: string | undefined, key: string): string | undefined => {
        if (value === undefined) return undefined
        const date = parseDate(value)
        if (date === undefined || !isRealDate(date))
          throw refuse('words/not-a-day', { value }, ['people', i, key])
        const two = (part: number): string => String(part).padStart(2, '0')
        return `${date.year}-${two(date.month)}-${two(date.day)}`
      }
      const term = { from: day(from, 'from'), to: day(to, 'to') }
      if (term.from !== undefined && term.to !== undefined && term.to < term.from)
        throw refuse('words/backwards', { name, from: term.from, to: term.to }, ['people', i, 'to'])
      return { name, title, rank, ...term, short }
    }),
    organisations: organisations.map(({ name, aliases = [], wrong = [] }) => ({ name, aliases, wrong })),
    accept: terms.accept ?? [],
    reject: (terms.reject ?? []).map((one) =>
      typeof one === 'string' ? { word: one, why: undefined } : { word: one.word, why: one.why },
    ),
    prefer: Object.entries(terms.prefer ?? {}).map(([from, to]) => ({ from, to })),
    names,
    sources,
    rules: rules.map((rule, i) =>
      houseRule(rule, (code, data, path) => refuse(code, data, ['rules', i, ...path])),
    ),
  }
}

/** 甲→乙→甲 would never come to rest, in whichever files and rules the steps are; 甲→甲 says nothing. */
function refuseCycles(replacements: readonly Replacement[]): void {
  const next = new Map(replacements.map(({ from, to }) => [from, to]))
  const sound = new Set<string>()
  for (const { from: word, place } of replacements) {
    const chain = [word]
    const seen = new Set(chain)
    let at = next.get(word)
    for (; at !== undefined && !sound.has(at); at = next.get(at)) {
      chain.push(at)
      if (at === word)
        throw new BulletinError('words/cycle', { word, chain: chain.join(' → ') }, { place: place() })
      // A circle that this word only leads into is told at a word of its own.
      if (seen.has(at)) break
      seen.add(at)
    }
    if (at === undefined || sound.has(at)) for (const one of chain) sound.add(one)
  }
}

function joined(a: HouseWords, b: HouseWords): HouseWords {
  return {
    people: [...a.people, ...b.people],
    organisations: [...a.organisations, ...b.organisations],
    accept: [...a.accept, ...b.accept],
    reject: [...a.reject, ...b.reject],
    prefer: [...a.prefer, ...b.prefer],
    names: [...a.names, ...b.names],
    sources: [...a.sources, ...b.sources],
    rules: [...a.rules, ...b.rules],
  }
}
