import { withoutSpaces } from '../base/chars.ts'
import { LIKELY_SAME, titleLikeness } from '../model/likeness.ts'
import type { ContentsRead } from './contents.ts'
import { countedItems } from './contents-entries.ts'
import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { bracketLabel, readMarker, readOrdinal } from './shapes.ts'
import { canBeTitle, isSubtitle, LONGEST_TITLE, opensParagraph } from './title-shapes.ts'
import { shapedTitles, type TitleRead } from './titles-by-shape.ts'

/** The most pairs of an entry and a line that are compared word by word, so that a text of any size is read in bounded time. */
const MOST_COMPARED = 30_000

interface Candidate {
  readonly entry: number
  readonly at: number
  readonly lines: number
  readonly score: number
}

/**
 * Finds the titles of the body: first those that the contents name, however changed, then those that have the shape of one.
 * The keys are indexes into `lines`.
 */
export function findTitles(
  lines: readonly InputLine[],
  contents: ContentsRead | undefined,
  labels: ReadonlySet<number>,
  report: Report,
): ReadonlyMap<number, TitleRead> {
  const titles = new Map<number, TitleRead>()
  const taken = new Set<number>()
  namedTitles(lines, contents, labels, titles, taken, report)
  shapedTitles(lines, titles, labels, report)
  return new Map([...titles].map(([at, title]) => [at, once(lines, at, title)]))
}

/** A title that stands there twice, below itself: the second one is told apart. */
function once(lines: readonly InputLine[], at: number, title: TitleRead): TitleRead {
  const words = (from: number, count: number): string =>
    withoutSpaces(
      lines
        .slice(from, from + count)
        .map(({ text }) => text)
        .join(''),
    )
  for (const count of [title.lines / 2, title.lines]) {
    if (!Number.isInteger(count) || words(at, count).length < 5) continue
    if (words(at, count) === words(at + count, count)) return { lines: count, again: count }
  }
  return title
}

/** An entry that stands for a section of items: 简讯四则, 简讯（5则）. */
function countsItems(title: string, labels: readonly string[]): boolean {
  const bare = title.replace(/\s+/gu, '')
  if (labels.some((label) => bare === label)) return true
  const head = countedItems(bare)
  return head !== undefined && (labels.includes(head) || /讯|动态|信息|集锦|荟萃|传真|要闻/u.test(head))
}

function namedTitles(
  lines: readonly InputLine[],
  contents: ContentsRead | undefined,
  labelLines: ReadonlySet<number>,
  titles: Map<number, TitleRead>,
  taken: Set<number>,
  report: Report,
): void {
  const labels = [...labelLines].map((i) =>
    (bracketLabel(lines[i]?.text ?? '') ?? lines[i]?.text ?? '').replace(/\s+/gu, ''),
  )
  const entries = (contents?.children ?? []).filter((child) => child.type === 'entry')
  const wanted = entries
    .map((entry, i) => ({ ...entry, i }))
    .filter(({ title }) => !countsItems(title, labels))
  const candidates = compared(
    lines,
    wanted.map(({ title, i }) => ({ title, i })),
    labelLines,
  )
  candidates.sort((a, b) => b.score - a.score || a.at - b.at || a.lines - b.lines)
  const found = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const { entry, at, lines: count } = candidate
    const range = Array.from({ length: count }, (_, k) => at + k)
    if (found.has(entry) || range.some((i) => taken.has(i)) || !inOrder(found, candidate)) continue
    found.set(entry, candidate)
    titles.set(at, { lines: count })
    for (const i of range) taken.add(i)
  }
  for (const { i, line, title } of wanted) {
    const match = found.get(i)
    if (match === undefined) report('entry-without-title', line, 'guess', { title })
    else if (match.score < 1)
      report('title-differs', lines[match.at]?.number ?? line, match.score >= 0.7 ? 'likely' : 'guess', {
        title,
        percent: Math.round(match.score * 100),
      })
  }
}

/** Weak likenesses count only where they keep the order of the contents. */
function inOrder(found: ReadonlyMap<number, Candidate>, candidate: Candidate): boolean {
  if (candidate.score >= 0.75) return true
  return [...found.values()].every((other) => other.entry < candidate.entry === other.at < candidate.at)
}

function compared(
  lines: readonly InputLine[],
  entries: readonly { readonly title: string; readonly i: number }[],
  labels: ReadonlySet<number>,
): Candidate[] {
  const grams = new Map<string, Set<number>>()
  for (const { title, i } of entries) {
    for (const gram of bigrams(title)) grams.set(gram, (grams.get(gram) ?? new Set()).add(i))
  }
  const byIndex = new Map(entries.map(({ title, i }) => [i, title]))
  const candidates: Candidate[] = []
  if (grams.size === 0) return candidates
  let budget = MOST_COMPARED
  for (let at = 0; at < lines.length && budget > 0; at++) {
    const first = lines[at]
    if (first === undefined || labels.has(at) || !canStart(lines, at)) continue
    const shared = new Map<number, number>()
    for (const gram of bigrams(first.text))
      for (const i of grams.get(gram) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
    for (const [entry, count] of shared) {
      if (count < 2) continue
      budget--
      const best = bestExtent(lines, at, byIndex.get(entry) ?? '', labels)
      if (best.score >= LIKELY_SAME) candidates.push({ entry, at, ...best })
    }
  }
  return candidates
}

function canStart(lines: readonly InputLine[], at: number): boolean {
  const text = lines[at]?.text ?? ''
  const bare = readOrdinal(text)?.rest ?? text
  return (
    (canBeTitle(text) || /[，、：:]$/u.test(text)) &&
    text.length <= LONGEST_TITLE &&
    !opensParagraph(bare) &&
    readMarker(text) === undefined
  )
}

/** A title may go on for up to three lines; it does where the words of the entry do. */
function bestExtent(
  lines: readonly InputLine[],
  at: number,
  title: string,
  labels: ReadonlySet<number>,
): { lines: number; score: number } {
  let text = lines[at]?.text ?? ''
  let best = { lines: 1, score: canBeTitle(text) ? titleLikeness(title, readOrdinal(text)?.rest ?? text) : 0 }
  for (let n = 2; n <= 3; n++) {
    const next = lines[at + n - 1]
    if (next === undefined || labels.has(at + n - 1) || !canBeTitle(next.text)) break
    text += next.text
    const score = titleLikeness(title, text)
    if (score > best.score + 0.02) best = { lines: n, score }
  }
  const below = lines[at + best.lines]
  if (below === undefined || !isSubtitle(below.text)) return best
  const whole = lines.slice(at, at + best.lines + 1).map((line) => line.text)
  return { ...best, score: Math.max(best.score, titleLikeness(title, whole.join(''))) }
}

function bigrams(text: string): ReadonlySet<string> {
  const bare = text.replace(/[\s\p{P}\p{S}]/gu, '').slice(0, 200)
  const grams = new Set<string>()
  for (let i = 0; i + 1 < bare.length; i++) grams.add(bare.slice(i, i + 2))
  return grams
}
