import { CLOSING } from '../base/chars.ts'
import { isMarkup } from '../syntax/escape.ts'
import type { Confidence } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { endsParagraph, isBracketed, isHeadingLine, isOpenEnded, readMarker, readOrdinal } from './shapes.ts'
import { LONGEST_TITLE, opensParagraph } from './title-shapes.ts'

/** Below this many characters a line without an end is taken for a line of its own, not for one that was cut by a page break. */
const SHORTEST_CUT = 18

/** Whether the paragraph `text` was cut and goes on in the next line; how sure that is, or undefined where it does not. */
export function goesOnIn(text: string, next: InputLine, indented: boolean): Confidence | undefined {
  const joint = next.text[0] ?? ''
  if (`，。、；：？！…${CLOSING}`.includes(joint) && !endsParagraph(text)) return 'certain'
  if (endsParagraph(text) || isBracketed(next.text)) return undefined
  // A footnote goes on from nothing.
  if (/^［\d+］/u.test(next.text)) return undefined
  if (isMarkup(text) || (isMarkup(next.text) && joint !== '·')) return undefined
  const cut = /[，、,（“《‘〈—]$/u.test(text) || isOpenEnded(text)
  if (indented && next.indent >= 2 && !cut) return undefined
  if (readMarker(next.text) !== undefined && (joint !== '·' || next.text[1] === ' ')) return undefined
  if (readOrdinal(next.text) !== undefined && !cut) return undefined
  if (cut) return text.length < SHORTEST_CUT ? 'guess' : 'certain'
  if (text.length < SHORTEST_CUT || isHeadingLine(text)) return undefined
  if (next.text.length < SHORTEST_CUT && !endsParagraph(next.text)) return undefined
  if (/[，；：]/u.test(text) || text.length > LONGEST_TITLE) return 'likely'
  // Without a comma it may as well be a title above its text.
  return opensParagraph(next.text) || !endsParagraph(next.text) ? undefined : 'guess'
}

/** Joins the halves of a paragraph; Latin words keep a space between them. */
export function joined(text: string, next: string): string {
  return /[A-Za-z,;]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : text + next
}

const HAN_DIGIT = /(?<=\p{Script=Han})[ \u00a0](?=[0-9０-９])/gu
const DIGIT_HAN = /(?<=[0-9０-９])[ \u00a0](?=\p{Script=Han})/gu
const BEFORE_OPENING = /(?<=\p{Script=Han})[ \u00a0](?=[“《])/gu

/** A text mended, and how many spaces went. */
export interface Mended {
  readonly text: string
  readonly digits: number
  readonly marks: number
}

/**
 * Takes out the spaces that extraction leaves between 汉字 and digits, and a stray one before “ or 《. In a title only those
 * beside a number that has them on both sides or behind it: the others part its halves. Wider gaps and lines set in columns stay.
 */
export function withoutExtractionSpaces(text: string, title: boolean): Mended {
  if (!/[ \u00a0]/u.test(text) || isColumns(text)) return { text, digits: 0, marks: 0 }
  let digits = 0
  let marks = 0
  const drop = (): string => {
    digits++
    return ''
  }
  const spaced = /(?<=\p{Script=Han})[ \u00a0](?=[0-9０-９]+[ \u00a0]\p{Script=Han})/gu
  let mended = text.replace(title ? spaced : HAN_DIGIT, drop).replace(DIGIT_HAN, drop)
  if (!title) {
    mended = mended.replace(BEFORE_OPENING, () => {
      marks++
      return ''
    })
  }
  return { text: mended, digits, marks }
}

/** True for a line whose cells stand apart: tabs, or several wide gaps and no mark of a sentence. */
function isColumns(text: string): boolean {
  return (
    text.includes('\t') || (text.length < 400 && /\S {2,}\S.* {2,}\S/u.test(text) && !/[，。；]/u.test(text))
  )
}
