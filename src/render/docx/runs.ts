import { TextRun } from 'docx'
import type { StyleName } from '../../theme/template.ts'
import { WORD_STYLES } from './word-styles.ts'
import { xmlText } from './xml.ts'

/** A run of text in the paragraph's own look, or in the character twin of another style. */
export function textRun(text: string, style?: StyleName): TextRun {
  const character = style === undefined ? undefined : WORD_STYLES[style].character
  return new TextRun({ text: xmlText(text), ...(character === undefined ? {} : { style: character }) })
}

/** A run that begins with a line break: an author's own break in a title. */
export function brokenRun(text: string): TextRun {
  return new TextRun({ text: xmlText(text), break: 1 })
}

/** A tab. */
export function tabRun(): TextRun {
  return new TextRun({ text: '\t' })
}
