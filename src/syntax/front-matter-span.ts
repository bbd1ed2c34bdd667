import { frontMatterKey } from './front-matter-keys.ts'
import { isFenceLine, labelSpan, markerOf } from './line-forms.ts'
import type { Line } from './source-lines.ts'

/** Which lines are front matter. The fences are not counted in `from`–`to`. */
export interface HeadSpan {
  readonly from: number
  readonly to: number
  /** The first line behind the front matter and its fence. */
  readonly next: number
  readonly opened: boolean
  readonly closed: boolean
}

/** More lines than this that are no `键: 值` between two `---` are text between two rows of marks, not a broken head. */
const MOST_BROKEN = 3
/** A head is never longer than this. */
const LONGEST_HEAD = 400

const KEY =
  /^["']?([^\s\-—:：#＃【】[\]{}。，；！？、（）"'][^:：#【】[\]{}。，；！？、"']{0,15}?)["']?\s*[:：]/u

type HeadLine = 'blank' | 'comment' | 'known' | 'key' | 'more' | 'other' | 'body'

/** The words of the key that a line begins with, if it is written like `键: 值`. */
export function keyOf(line: Line): string | undefined {
  return line.literal ? undefined : KEY.exec(line.text)?.[1]?.trim()
}

const isIndented = (line: Line): boolean => line.start > line.rawStart

function headLine(line: Line): HeadLine {
  if (line.blank) return 'blank'
  if (labelSpan(line) !== undefined || markerOf(line) !== undefined) return 'body'
  if (/^[#＃]/.test(line.text)) return 'comment'
  const key = keyOf(line)
  if (key !== undefined && frontMatterKey(key) !== undefined) return 'known'
  if (key !== undefined) return 'key'
  return isIndented(line) || /^(?:[-－](?:\s|$)|[\]}])/.test(line.text) ? 'more' : 'other'
}

/**
 * Finds the front matter: the lines between two `---` at the very beginning. Where one of the two is missing, it is the lines
 * from the top that begin with known keys, so that a forgotten `---` never swallows an article.
 */
export function findFrontMatter(lines: readonly Line[]): HeadSpan | undefined {
  const first = lines.findIndex((line) => !line.blank)
  const top = lines[first]
  if (top === undefined) return undefined
  const opened = isFenceLine(top)
  if (!opened && headLine(top) !== 'known') return undefined
  const from = opened ? first + 1 : first
  const close = closingFence(lines, from)
  if (close !== undefined && (opened || isAllKeys(lines, from, close)))
    return { from, to: close, next: close + 1, opened, closed: true }
  if (!opened) return undefined
  const to = knownKeysEnd(lines, from)
  return to === from ? undefined : { from, to, next: to, opened, closed: false }
}

function closingFence(lines: readonly Line[], from: number): number | undefined {
  const kinds: HeadLine[] = []
  let written = 0
  for (let i = from; i < lines.length && written < LONGEST_HEAD; i++) {
    const line = lines[i]
    if (line === undefined) return undefined
    if (isFenceLine(line)) return isHead(kinds) ? i : undefined
    const kind = headLine(line)
    if (kind === 'body') return undefined
    if (kind !== 'blank') written++
    kinds.push(kind)
  }
  return undefined
}

/** Judges the lines between two fences: enough of them are keys, and no `#` line begins an article. */
function isHead(kinds: readonly HeadLine[]): boolean {
  const others = kinds.filter((kind) => kind === 'other').length
  const keys = kinds.filter((kind) => kind === 'known' || kind === 'key').length
  if (keys === 0) return kinds.every((kind) => kind === 'blank')
  return others <= MOST_BROKEN && !holdsTitle(kinds)
}

/** Behind the last key, a `#` line that stands below a blank line, or that something follows, is a title. */
function holdsTitle(kinds: readonly HeadLine[]): boolean {
  const behind = kinds.slice(kinds.lastIndexOf('known') + 1)
  const mark = behind.indexOf('comment')
  if (mark < 0) return false
  return (
    behind[mark - 1] === 'blank' || behind.slice(mark).some((kind) => kind !== 'comment' && kind !== 'blank')
  )
}

function isAllKeys(lines: readonly Line[], from: number, to: number): boolean {
  return lines
    .slice(from, to)
    .every((line) => ['known', 'more', 'blank'].includes(headLine(line)) || isIndented(line))
}

function knownKeysEnd(lines: readonly Line[], from: number): number {
  let to = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    const kind = line === undefined ? 'other' : headLine(line)
    const goesOn = kind === 'more' || (kind === 'key' && line !== undefined && isIndented(line))
    if (kind === 'known' || (goesOn && to === i && to > from)) to = i + 1
    else if (kind !== 'blank') break
  }
  return to
}
