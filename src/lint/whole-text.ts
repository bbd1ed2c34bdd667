import { masked } from '../base/mask.ts'
import { type Ordinal, ordinalOf } from './ordinals.ts'
import { endsMidSentence } from './sentence.ts'

/** What a printed text is for; rules choose by it where they look. */
export type TextRole =
  | 'contents'
  | 'title'
  | 'byline'
  | 'prose'
  | 'heading'
  | 'label'
  | 'caption'
  | 'cell'
  | 'distribution'
  | 'imprint'

/** A printed text as it is found in the issue. */
export interface Draft {
  readonly role: TextRole
  readonly text: string
  /** Where it begins in the source: `start + i` is the offset of `text[i]`. */
  readonly start: number
  /** True when it stands directly behind the text before it, in the same article, item or section, with nothing between. */
  readonly follows: boolean
  /** Counts up at each article, item and section; texts of one story have the same number. */
  readonly story: number
}

/** One printed text of the issue. */
export interface PrintedText extends Draft {
  /** The text with URLs, addresses and file names blanked out, letter for letter, so that offsets hold. */
  readonly masked: string
}

/**
 * All that is printed, as one string of the source's length: what is not printed is a line end, so that offsets are those of
 * the source, `^` and `$` (with `m`) are the ends of a printed text, and no pattern without line ends crosses from one to another.
 */
export interface WholeText {
  readonly printed: string
  /** {@link printed} with masks. */
  readonly masked: string
  /** The printed texts in source order. */
  readonly texts: readonly PrintedText[]
  /** The printed texts as paragraphs: those put together that a page break has cut inside a sentence. */
  readonly joined: readonly Joined[]
  /** The printed text that holds an offset; the one before it where none does. */
  textAt(offset: number): PrintedText | undefined
}

/**
 * A class, as is all that is made anew for every file and has getters: a literal with getters brings a shape of its own each
 * time, which outlives the text and holds on to it.
 */
class Laid implements WholeText {
  readonly printed: string
  readonly masked: string
  readonly texts: readonly PrintedText[]
  private paragraphs: readonly Joined[] | undefined

  constructor(printed: string, masked: string, texts: readonly PrintedText[]) {
    this.printed = printed
    this.masked = masked
    this.texts = texts
  }

  get joined(): readonly Joined[] {
    this.paragraphs ??= joinBroken(this.texts)
    return this.paragraphs
  }

  textAt(offset: number): PrintedText | undefined {
    return this.texts[indexAt(this.texts, offset)]
  }
}

/** Lays printed texts out over a source of the given length. */
export function wholeText(length: number, drafts: readonly Draft[]): WholeText {
  const sorted = [...drafts].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  let at = 0
  for (const { text, start } of sorted) {
    if (start < at) continue
    parts.push('\n'.repeat(start - at), text)
    at = start + text.length
  }
  parts.push('\n'.repeat(Math.max(0, length - at)))
  const printed = parts.join('')
  const all = masked(printed)
  // Field by field: spreads are slow, and there are many texts.
  const texts = sorted.map(
    ({ role, text, start, follows, story }): PrintedText => ({
      role,
      text,
      start,
      follows,
      story,
      masked: all.slice(start, start + text.length),
    }),
  )
  return new Laid(printed, all, texts)
}

function indexAt(texts: readonly PrintedText[], offset: number): number {
  let low = 0
  let high = texts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((texts[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A paragraph as its author wrote it: the printed texts that page breaks made of it. */
export interface Joined {
  readonly texts: readonly PrintedText[]
  readonly story: number
  /** The ordinal that it begins with. */
  readonly ordinal: Ordinal | undefined
}

class Paragraph implements Joined {
  readonly texts: PrintedText[]
  readonly story: number
  /** Null where it was looked for and there is none. */
  private known: Ordinal | null | undefined

  constructor(text: PrintedText) {
    this.texts = [text]
    this.story = text.story
  }

  get ordinal(): Ordinal | undefined {
    if (this.known === undefined) this.known = ordinalOf(this.texts[0]?.masked ?? '') ?? null
    return this.known ?? undefined
  }
}

function joinBroken(texts: readonly PrintedText[]): readonly Joined[] {
  const out: Joined[] = []
  let last: Paragraph | undefined
  let before: PrintedText | undefined
  for (const text of texts) {
    if (last !== undefined && before !== undefined && isBroken(before, text)) last.texts.push(text)
    else {
      last = new Paragraph(text)
      out.push(last)
    }
    before = text
  }
  return out
}

/** True for the two halves of a paragraph that a page break has cut. */
function isBroken(before: PrintedText, text: PrintedText): boolean {
  return (
    text.follows &&
    before.role === 'prose' &&
    text.role === 'prose' &&
    endsMidSentence(before.text, text.text)
  )
}
