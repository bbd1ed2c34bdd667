import { type CivilDate, isRealDate, parseDate } from '../base/civil-date.ts'
import { parseNumeral } from '../base/numerals.ts'
import { cover } from '../base/span.ts'
import type { Masthead, MastheadProblem, Placed } from './bulletin.ts'
import type { FrontMatter, FrontMatterKey, Kind, NumberRange, Status, Text } from './issue.ts'
import type { PlaceOf } from './resolve-imprint.ts'
import type { Serial } from './serial.ts'

/** Numbers a masthead may carry: 1 to 99,999. Larger ones are slips of the finger. */
const LARGEST_NUMBER = 99_999

const KINDS: Readonly<Record<string, Kind>> = {
  regular: 'regular',
  special: 'special',
  supplement: 'supplement',
  正刊: 'regular',
  专刊: 'special',
  增刊: 'supplement',
}
const CONTENTS: Readonly<Record<string, Serial['contents']>> = {
  auto: 'auto',
  always: 'always',
  none: 'none',
  自动: 'auto',
  有: 'always',
  无: 'none',
}
const STATUSES: Readonly<Record<string, Status>> = {
  draft: 'draft',
  issued: 'issued',
  void: 'void',
  草稿: 'draft',
  已发: 'issued',
  定稿: 'issued',
  作废: 'void',
}

/** What the front matter settles: the masthead, and whether contents are printed. */
export interface Head {
  readonly masthead: Masthead
  readonly contents: Serial['contents']
}

/** Reads the front matter: what the issue states, else what the serial says. Values that cannot be read are left out and listed as problems. */
export function resolveHead(
  file: string,
  head: FrontMatter | undefined,
  serial: Serial,
  placeOf: PlaceOf,
): Head {
  const reader = frontMatterReader(file, head)
  const kind = reader.oneOf('kind', KINDS) ?? 'regular'
  const date = reader.date('date')
  const organisations = reader.texts('organisations')
  const contents = reader.oneOf('contents', CONTENTS) ?? serial.contents
  const status = reader.oneOf('status', STATUSES) ?? 'draft'
  const image = serial.mastheadImage
  const masthead: Masthead = {
    name: reader.text('name') ?? { value: serial.name, place: placeOf(['name']) },
    organisations:
      organisations ??
      serial.organisations.map((value, i) => ({ value, place: placeOf(['organisations', i]) })),
    issuer: reader.line('issuer') ?? { value: serial.issuer, place: placeOf(['issuer']) },
    kind,
    status,
    ...(status === 'draft' && serial.draftMark === true ? { draftMark: true } : {}),
    ...(image === undefined
      ? {}
      : { image: { value: mastheadImageKey(image), place: placeOf(['masthead', 'image']) } }),
    label: reader.text('label'),
    number: reader.range('number'),
    total: reader.range('total'),
    date,
    year: reader.range('year')?.value.first ?? date?.value.year,
    classification:
      reader.text('classification') ?? defaultText(serial.classification, placeOf(['classification'])),
    copy: reader.text('copy'),
    signers: reader.texts('signers') ?? [],
    problems: reader.problems,
  }
  return { masthead, contents }
}

/** The key of the office's own masthead picture among the pictures of an issue, whose own paths never begin so. */
export function mastheadImageKey(path: string): string {
  return `bulletin.yaml:${path}`
}

function defaultText(value: string | undefined, place: Placed<string>['place']): Placed<string> | undefined {
  return value === undefined ? undefined : { value, place }
}

/** Reads one front matter's values by key, collecting what cannot be read. */
function frontMatterReader(file: string, head: FrontMatter | undefined) {
  const problems: MastheadProblem[] = []
  const valuesOf = (key: FrontMatterKey): readonly Text[] =>
    (head?.entries.find((entry) => entry.key === key)?.values ?? []).filter(
      (value) => value.text.trim() !== '',
    )
  const placed = <T>(value: T, text: Text): Placed<T> => ({ value, place: { file, span: text.span } })
  const problem = (
    key: FrontMatterKey,
    text: Text,
    reason: MastheadProblem['reason'],
    allowed: readonly string[] = [],
  ): undefined => {
    problems.push({ key, raw: text.text, reason, allowed, place: { file, span: text.span } })
    return undefined
  }
  const single = (key: FrontMatterKey): Text | undefined => {
    const [first, second] = valuesOf(key)
    if (second !== undefined) problem(key, second, 'one-value-only')
    return first
  }
  return {
    problems: problems as readonly MastheadProblem[],
    text(key: FrontMatterKey): Placed<string> | undefined {
      const text = single(key)
      return text && placed(text.text, text)
    },
    /** Several values on one printed line, a 字 apart: joint issuers. */
    line(key: FrontMatterKey): Placed<string> | undefined {
      const texts = valuesOf(key)
      const [first] = texts
      if (first === undefined) return undefined
      const span = texts.reduce((whole, text) => cover(whole, text.span), first.span)
      return { value: texts.map((text) => text.text).join('　'), place: { file, span } }
    },
    texts(key: FrontMatterKey): readonly Placed<string>[] | undefined {
      const texts = valuesOf(key)
      return texts.length === 0 ? undefined : texts.map((text) => placed(text.text, text))
    },
    range(key: FrontMatterKey): Placed<NumberRange> | undefined {
      const text = single(key)
      if (text === undefined) return undefined
      const range = readRange(text.text)
      return typeof range === 'string' ? problem(key, text, range) : placed(range, text)
    },
    date(key: FrontMatterKey): Placed<CivilDate> | undefined {
      const text = single(key)
      if (text === undefined) return undefined
      const date = parseDate(text.text)
      if (date === undefined) return problem(key, text, 'not-a-date')
      return isRealDate(date) ? placed(date, text) : problem(key, text, 'no-such-day')
    },
    oneOf<T>(key: FrontMatterKey, values: Readonly<Record<string, T>>): T | undefined {
      const text = single(key)
      if (text === undefined) return undefined
      const value = Object.hasOwn(values, text.text.trim()) ? values[text.text.trim()] : undefined
      return value ?? problem(key, text, 'not-one-of', Object.keys(values))
    },
  }
}

/** Reads `17`, `017`, `十七`, `第17期`, `17-18`, `17—18`; a string names what is wrong. */
export function readRange(text: string): NumberRange | 'not-a-number' | 'out-of-range' | 'range-backwards' {
  const bare = text
    .trim()
    .replace(/^(总)?第?\s*/u, '')
    .replace(/\s*期$/u, '')
  if (/^\d{9,}$/.test(bare)) return 'out-of-range'
  const numbers = bare.split(/\s*[-—–－~～]\s*/u).map((part) => parseNumeral(part))
  const [first, last = first, more] = numbers
  if (first === undefined || last === undefined || more !== undefined || numbers.includes(undefined))
    return 'not-a-number'
  if (first < 1 || last > LARGEST_NUMBER) return 'out-of-range'
  return last < first ? 'range-backwards' : { first, last }
}
