import type { Pages, Run } from '../../src/model/page.ts'
import type { Style, Template } from '../../src/theme/template.ts'
import { shippedSet } from '../render/shipped.ts'
import type { Measured } from './office-breaks.ts'

/** One paragraph of running text on our pages: its characters, and at which of them lines begin. */
export interface PageParagraph extends Measured {
  readonly role: string
  readonly breaks: readonly number[]
}

/** The paragraphs of the pages in order; a paragraph that goes on over a page is one. */
export function pageParagraphs({ pages }: Pages, template: Template): readonly PageParagraph[] {
  const out: { role: string; lines: Run[][] }[] = []
  let open = false
  for (const { items } of pages) {
    for (const item of items) {
      if (item.type !== 'run' || item.role === 'pageNumber' || isLeader(item)) continue
      const last = out.at(-1)
      if (item.startsLine) {
        if (open && last !== undefined) last.lines.push([item])
        else out.push({ role: item.role, lines: [[item]] })
      } else if (last !== undefined) last.lines.at(-1)?.push(item)
      open = item.continues
    }
  }
  const edge = ((template.page.leftMm + template.page.textWidthMm) * 72) / 25.4
  return out.map(({ role, lines }) => {
    const { sizePt, trackingPt, right } = styleOf(template, role === 'noteLabel' ? 'note' : role)
    const room = edge - right * (sizePt + trackingPt)
    const runs = lines.flat()
    const chars = runs.flatMap(({ text }) => [...text])
    const lengths = lines.map((line) => line.reduce((sum, { text }) => sum + [...text].length, 0))
    return {
      role,
      chars,
      roles: runs.flatMap(({ text, role }) => [...text].map(() => role)),
      advances: naturalAdvances(runs, template),
      breaks: lengths.slice(0, -1).map((_, i) => lengths.slice(0, i + 1).reduce((sum, n) => sum + n)),
      room: [room - (lines[0]?.[0]?.x ?? 0), room - (lines[1]?.[0]?.x ?? 0)],
      tracking: template.styles.body.trackingPt,
    }
  })
}

const faces = shippedSet()

/** The dots of the contents, which other renderings draw as a tab. */
function isLeader({ role, text }: Run): boolean {
  return role === 'contentsEntry' && /^…+$/.test(text)
}

function styleOf({ styles }: Template, role: string): Style {
  return new Map<string, Style>(Object.entries(styles)).get(role) ?? styles.body
}

/** Advances before lines were justified: what the face gives, tracking included. */
function naturalAdvances(runs: readonly Run[], template: Template): readonly number[] {
  return runs.flatMap(({ text, role }) => {
    const { font, sizePt, trackingPt } = styleOf(template, role)
    return [...text].map((char) => {
      const picked = faces.pick(font, char.codePointAt(0) ?? 0)
      return (picked === undefined ? 1 : picked.face.font.advance(picked.glyph)) * sizePt + trackingPt
    })
  })
}

/** Where one of our paragraphs breaks in another rendering of it; undefined where it is not found there. */
export interface Compared {
  readonly paragraph: PageParagraph
  readonly their: readonly number[] | undefined
}

/** Finds our paragraphs, one behind the other, in the lines of another rendering. White space does not count. */
export function compareLines(
  paragraphs: readonly PageParagraph[],
  lines: readonly string[],
): readonly Compared[] {
  const text = lines.join('')
  const ends = new Set<number>()
  let at = 0
  for (const line of lines) {
    at += line.length
    ends.add(at)
  }
  let from = 0
  return paragraphs.map((paragraph) => {
    const bare = paragraph.chars.join('').replace(/\s/g, '')
    const found = text.indexOf(bare, from)
    if (found < 0) return { paragraph, their: undefined }
    from = found + bare.length
    return { paragraph, their: breaksIn(paragraph.chars, found, ends) }
  })
}

/** The indexes of a paragraph's characters at which the other rendering begins a line. */
function breaksIn(chars: readonly string[], offset: number, ends: ReadonlySet<number>): readonly number[] {
  const out: number[] = []
  let at = offset
  for (const [i, char] of chars.entries()) {
    if (/^\s$/.test(char)) continue
    if (i > 0 && at > offset && ends.has(at)) out.push(i)
    at += char.length
  }
  return out
}

/** How many lines of a paragraph end elsewhere in the other rendering. */
export function differing({ paragraph: { breaks }, their = breaks }: Compared): number {
  if (their.join() === breaks.join()) return 0
  return Math.max(1, breaks.filter((one) => !their.includes(one)).length)
}

/** `…前面几字|后面几字…` at the first line that differs, ours and theirs. */
export function firstDifference({ paragraph: { chars, breaks }, their = [] }: Compared): string {
  const part = (at: number | undefined): string =>
    at === undefined
      ? '—'
      : `…${chars.slice(Math.max(0, at - 6), at).join('')}|${chars.slice(at, at + 5).join('')}…`
  return `${part(breaks.find((one) => !their.includes(one)))} / ${part(their.find((one) => !breaks.includes(one)))}`
}
