import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { type Looks, learnLooks } from './looks.ts'
import { endsParagraph, readMarker, readOrdinal } from './shapes.ts'
import { canBeTitle, isNote, isProse, isSubtitle, opensParagraph, titleWeight } from './title-shapes.ts'

/** A title of the body: how many lines it has, from the index under which it is kept. */
export interface TitleRead {
  readonly lines: number
  /** How many lines below say the same again, as a faulty paste leaves them. */
  readonly again?: number
}

/** A second line of a title behind a blank line is shorter than a printed line: a longer one is the start of a paragraph. */
const SECOND_LINE = 24

/** Adds the titles that nothing but their shape and place show. */
export function shapedTitles(
  lines: readonly InputLine[],
  titles: Map<number, TitleRead>,
  labels: ReadonlySet<number>,
  report: Report,
): void {
  const gaps = lines.filter(({ gap }) => gap).length
  const gapsEverywhere = gaps >= lines.length * 0.8
  const listed = titles.size > 0
  const looks = learnLooks(lines)
  const indented = isIndented(lines)
  let free = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) continue
    if (labels.has(at)) continue
    const known = titles.get(at)
    if (known !== undefined) {
      free = at + known.lines
      continue
    }
    if (at < free || readMarker(line.text) !== undefined) continue
    const atStart = at === 0 || labels.has(at - 1)
    const standing = looks.standing(line)
    if (standing === 'body') continue
    const extent =
      standing === 'title'
        ? extentByLook(lines, at, looks, labels)
        : extentByShape(lines, at, gapsEverywhere, labels)
    const below = proseBelow(lines, at + extent)
    const weight = titleWeight({
      text: lines
        .slice(at, at + extent)
        .map(({ text }) => text)
        .join(''),
      gap: line.gap,
      indent: line.indent,
      above: atStart ? undefined : lines[at - 1]?.text,
      below: below?.text,
      belowGap: below?.gap ?? false,
      gapsEverywhere,
      listed,
      stands: standing === 'title',
      atEdge: indented && line.indent < 2 && (below?.indent ?? 0) >= 2,
      first: titles.size === 0 && isNote(lines[0]?.text ?? ''),
    })
    if (weight < 3) continue
    titles.set(at, { lines: extent })
    free = at + extent
    report('title-by-shape', line.number, standing === 'title' ? 'likely' : 'guess', { title: line.text })
    if (extent > 1)
      report('title-lines', line.number, standing === 'title' ? 'likely' : 'guess', { count: extent })
  }
}

/** True for a text whose paragraphs are all but all indented, so that a line at the edge is something else. */
function isIndented(lines: readonly InputLine[]): boolean {
  const long = lines.filter(({ text }) => text.length > 30)
  return long.length >= 3 && long.filter(({ indent }) => indent >= 2).length >= long.length * 0.8
}

/** The line below a title; where a page break cut its first paragraph so short that it is no prose yet, the whole of it. */
function proseBelow(lines: readonly InputLine[], at: number): InputLine | undefined {
  const first = lines[at]
  const second = lines[at + 1]
  if (first === undefined || second === undefined || isProse(first.text) || first.text.length < SECOND_LINE)
    return first
  return canBeTitle(second.text) ? first : { ...first, text: first.text + second.text }
}

/** The lines of a title that look like its first one. */
function extentByLook(
  lines: readonly InputLine[],
  at: number,
  looks: Looks,
  labels: ReadonlySet<number>,
): number {
  const first = lines[at]
  let extent = 1
  for (let next = lines[at + 1]; extent < 3; next = lines[at + ++extent]) {
    if (
      next === undefined ||
      labels.has(at + extent) ||
      !canBeTitle(next.text) ||
      readOrdinal(next.text) !== undefined
    )
      break
    if (
      looks.standing(next) !== 'title' ||
      next.look?.sizePt !== first?.look?.sizePt ||
      next.look?.bold !== first?.look?.bold
    )
      break
  }
  return extent
}

/** Two lines of a title by their shape alone: both short, nothing blank between them where blank lines part paragraphs. */
function extentByShape(
  lines: readonly InputLine[],
  at: number,
  gapsEverywhere: boolean,
  labels: ReadonlySet<number>,
): number {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]]
  if (first === undefined || second === undefined || third === undefined || labels.has(at + 1)) return 1
  if (second.gap && (!gapsEverywhere || second.text.length > SECOND_LINE)) return 1
  const couplet = isCouplet(first.text, second.text)
  if (!couplet && (!canBeTitle(first.text) || /，/u.test(second.text))) return 1
  if (!canBeTitle(second.text) || second.text.length > 36 || first.text.length > 36) return 1
  if (opensParagraph(second.text) || readOrdinal(second.text) !== undefined) return 1
  if (!isProse(third.text) && !isSubtitle(third.text)) return 1
  return endsParagraph(second.text) && !/[！？”》]$/u.test(second.text) ? 1 : 2
}

/** 强化组织领导， above 推动服务提质增效; 学习会议精神 above 凝心聚力，再上台阶: two short lines, one of them with a comma. */
function isCouplet(first: string, second: string): boolean {
  const commas = `${first}${second}`.match(/，/gu)?.length ?? 0
  const bare = first.replace(/，$/u, '')
  return (
    commas === 1 &&
    (bare !== first || /，/u.test(second)) &&
    canBeTitle(bare) &&
    Math.min(bare.length, second.length) >= 6 &&
    Math.max(bare.length, second.length) <= SECOND_LINE
  )
}
