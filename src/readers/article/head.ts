import type { ReadAbout } from '../read/document.ts'
import { isBracketed, isHeadingLine, readOrdinal } from '../shapes.ts'
import { canBeTitle, isProse, isSubtitle, LONGEST_TITLE, opensParagraph } from '../title-shapes.ts'
import type { Remark } from './article.ts'
import type { ArticleLine, TextLine } from './lines.ts'
import { visible } from './lines.ts'

/** The title of an article and the lines that it took. */
export interface HeadRead {
  readonly title: readonly string[]
  readonly subtitle: string | undefined
  /** What of the lines is left: the text, with lines between title and text that are neither. */
  readonly rest: readonly ArticleLine[]
}

/** How many short lines above the text are looked at. */
const MOST_HEAD_LINES = 8

/** Finds the title among the short lines above the text: by its looks where the input tells them, else by its place. */
export function readHead(lines: readonly ArticleLine[], about: ReadAbout, remark: Remark): HeadRead {
  const above = headLines(lines)
  const kept = withoutRepeats(above, remark)
  const chosen = titleLines(kept)
  const [first] = chosen
  if (first === undefined) {
    const title = visible(about.title ?? '').split(/\s*[-_|｜–—]\s*(?=[^-_|｜–—]*$)/u)[0] ?? ''
    const place = lines[0]?.place
    if (canBeTitle(title) && title.length >= 5 && place !== undefined)
      remark('title-from-page', place, 'likely', { title })
    else if (place !== undefined) remark('title-missing', place, 'certain')
    const found = canBeTitle(title) && title.length >= 5
    return { title: found ? [title] : [], subtitle: undefined, rest: withoutTitle(lines, [], title) }
  }
  const subtitles = subtitleLines(kept, chosen)
  const taken = new Set<ArticleLine>([
    ...chosen,
    ...subtitles,
    ...above.filter((line) => !kept.includes(line)),
  ])
  const title = chosen.map(({ text }) => text)
  title[0] = withoutPrefix(first, remark)
  if (chosen.length > 1) remark('title-lines', first.place, 'likely', { count: chosen.length })
  if (!first.centred && !first.bold && first.heading === undefined && above.length > 1)
    remark('title-guessed', first.place, 'likely', { title: title.join(' ') })
  const subtitle = subtitles
    .map(({ text }) => text)
    .join('')
    .replace(/^[—–―─-]+\s*/u, '')
  const rest = lines.filter((line) => !taken.has(line))
  return { title, subtitle: subtitle === '' ? undefined : subtitle, rest }
}

/** The text lines above the first one that is prose, a heading of the ladder or a salutation. */
function headLines(lines: readonly ArticleLine[]): readonly TextLine[] {
  const above: TextLine[] = []
  for (const line of lines) {
    if (line.type === 'picture') continue
    if (line.type === 'table' || above.length === MOST_HEAD_LINES) break
    if (isText(line)) break
    above.push(line)
  }
  // A text of short lines alone (verse, a list) has no head but its first line.
  return above.length === lines.length || above.length === MOST_HEAD_LINES ? above.slice(0, 1) : above
}

function isText({ text, heading, centred }: TextLine): boolean {
  if (heading !== undefined || (centred && text.length <= LONGEST_TITLE)) return false
  if (isHeadingLine(text) || readOrdinal(text) !== undefined) return true
  if (/[、，：:]$/u.test(text) && text.length <= 20) return true
  return !isSubtitle(text) && (isProse(text) || (opensParagraph(text) && text.length >= 15))
}

/** A title that was pasted twice: as a line that holds the lines below it, or as the same line again. */
function withoutRepeats(above: readonly TextLine[], remark: Remark): readonly TextLine[] {
  const [first, ...others] = above
  if (first === undefined || others.length === 0) return above
  const whole = bare(first.text)
  let run = ''
  for (const { text } of others) {
    run += bare(text)
    if (run.length >= whole.length || !whole.startsWith(run)) break
  }
  if (whole.length < 6 || !run.startsWith(whole)) return above
  remark('title-repeated', first.place, 'certain', { text: first.text }, first.text)
  return others
}

/** The line or lines of the title: the largest, or centred, or marked as headings; else the first ones that can be. */
function titleLines(above: readonly TextLine[]): readonly TextLine[] {
  const able = above.filter(
    (line) => canBeTitle(line.text) || (line.heading !== undefined && line.text.length <= LONGEST_TITLE),
  )
  const headed = able.filter(({ heading }) => heading === 1)
  if (headed.length > 0) return headed.slice(0, 3)
  const largest = Math.max(0, ...able.map(({ sizePt }) => sizePt ?? 0))
  const large = able.filter(({ sizePt }) => sizePt === largest)
  if (largest > 0 && large.length < able.length) return large.slice(0, 3)
  const [first] = able
  if (first === undefined) return []
  const lines: TextLine[] = [first]
  for (const line of above.slice(above.indexOf(first) + 1)) {
    if (!able.includes(line) || line.gap || lines.length === 3 || isSubtitle(line.text)) break
    if (line.centred !== first.centred || line.bold !== first.bold || isBracketed(line.text)) break
    if (line.text.length < 5) break
    lines.push(line)
  }
  return lines
}

/** ——在某会上的讲话, and the line into which it runs over. */
function subtitleLines(above: readonly TextLine[], title: readonly TextLine[]): readonly TextLine[] {
  const last = title.at(-1)
  const at = last === undefined ? -1 : above.indexOf(last) + 1
  const first = above[at]
  if (first === undefined || !isSubtitle(first.text)) return []
  const next = above[at + 1]
  const goesOn =
    next !== undefined &&
    !next.gap &&
    canBeTitle(next.text) &&
    /^[暨和及与]|讲话$|纪实$|综述$/u.test(next.text)
  return goesOn ? [first, next] : [first]
}

const PREFIX =
  /^[\p{Script=Han}]{2,4}(?:报道|快讯|关注|时讯|要闻|热点|头条|资讯|播报|观察|速递|直击|看点|聚焦)[:：丨|｜]\s*(?=\S{4})|^(?:独家|重磅|快讯|关注|聚焦|头条|原创|转载|荐读|推荐|置顶|最新)[:：丨|｜]\s*(?=\S{4})/u

function withoutPrefix({ text, place }: TextLine, remark: Remark): string {
  const prefix = PREFIX.exec(text)?.[0]
  if (prefix === undefined) return text
  remark('title-prefix', place, 'likely', { text: prefix.trim() }, prefix)
  return text.slice(prefix.length)
}

/** The lines without one that repeats the title of the page. */
function withoutTitle(
  lines: readonly ArticleLine[],
  taken: readonly ArticleLine[],
  title: string,
): readonly ArticleLine[] {
  return lines.filter(
    (line) =>
      !taken.includes(line) && !(line.type === 'text' && title !== '' && bare(line.text) === bare(title)),
  )
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]/gu, '')
}
