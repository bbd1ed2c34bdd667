import { join } from 'node:path'
import * as v from 'valibot'
import { isRealDate, parseDate } from '../base/civil-date.ts'
import { decode } from '../base/encoding.ts'
import { BulletinError, type ErrorCode } from '../base/errors.ts'
import type { Data } from '../base/words.ts'
import { readYaml, type YamlNode, yamlAt } from '../base/yaml.ts'
import { type HouseWords, NO_WORDS, type Person } from '../model/house-words.ts'
import { fullWidthColon, keyProblem, syntaxProblem, valueProblem } from './config-problems.ts'
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
  for (const { path } of files) {
    const file = `${WORDS}/${path}`
    const decoded = decode(world.read(join(folder, file)))
    if (decoded === undefined) throw new BulletinError('file/binary', { file })
    all = joined(all, readWordsText(decoded.text, file))
  }
  return all
}

/** Reads the text of one words file. Throws `config/…` and `words/…` errors with their places. */
export function readWordsText(text: string, file: string): HouseWords {
  const { node, error } = readYaml(text)
  if (error !== undefined)
    throw fullWidthColon(file, text) ?? syntaxProblem(file, text, error.reason, error.span)
  if (node === undefined) return NO_WORDS
  if (node.type !== 'map')
    throw (
      fullWidthColon(file, text) ??
      new BulletinError('config/not-a-group', { key: file }, { place: { file, span: node.span } })
    )
  const { value, unknown } = settingValues(wordsSchema, node)
  const result = v.safeParse(wordsSchema, value)
  const problems = [
    ...unknown.map((key) => keyProblem(file, key)),
    ...(result.issues ?? []).map((issue) => valueProblem(file, node, issue)),
  ]
  const [first, ...others] = problems
  if (first !== undefined) throw new BulletinError(first.code, first.data, { place: first.place, others })
  return result.success ? toWords(result.output, file, node) : NO_WORDS
}

function toWords(
  { people = [], organisations = [], terms = {}, names = [], sources = [], rules = [] }: WordsData,
  file: string,
  root: YamlNode,
): HouseWords {
  const refuse = (code: ErrorCode, data: Data, path: SettingPath): BulletinError =>
    new BulletinError(code, data, { place: { file, span: yamlAt(root, path).span } })
  const prefer = Object.entries(terms.prefer ?? {})
  refuseCycles(prefer, (code, data, key) => refuse(code, data, ['terms', 'prefer', key]))
  rules.forEach(({ swap = {} }, i) => {
    refuseCycles(Object.entries(swap), (code, data, key) => refuse(code, data, ['rules', i, 'swap', key]))
  })
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
    prefer: prefer.map(([from, to]) => ({ from, to })),
    names,
    sources,
    rules: rules.map((rule, i) =>
      houseRule(rule, (code, data, path) => refuse(code, data, ['rules', i, ...path])),
    ),
  }
}

/** 甲→乙→甲 would never come to rest; 甲→甲 says nothing. */
function refuseCycles(
  pairs: readonly (readonly [string, string])[],
  refuse: (code: ErrorCode, data: Data, key: string) => BulletinError,
): void {
  const next = new Map(pairs)
  for (const [word] of pairs) {
    const chain = [word]
    for (let at = next.get(word); at !== undefined && chain.length <= pairs.length; at = next.get(at)) {
      chain.push(at)
      if (at === word) throw refuse('words/cycle', { word, chain: chain.join(' → ') }, word)
    }
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
