import { Tab, TextRun } from 'docx'
import type { Piece } from '../../layout/printed.ts'
import type { StyleName } from '../../theme/template.ts'
import { WORD_STYLES } from './word-styles.ts'
import { xmlText } from './xml.ts'

/** A run of text in the paragraph's own look, or in the character twin of another style. */
export function textRun(text: string, style?: StyleName): TextRun {
  const character = style === undefined ? undefined : WORD_STYLES[style].character
  return new TextRun({ text: xmlText(text), ...(character === undefined ? {} : { style: character }) })
}

/** The runs of a paragraph: pieces in the paragraph's own style are plain, neighbours of one style are one run. */
export function pieceRuns(pieces: readonly Piece[], paragraph: StyleName): readonly TextRun[] {
  const runs: { text: string; style: StyleName | undefined }[] = []
  for (const piece of pieces) {
    const style =
      WORD_STYLES[piece.style].character === undefined || piece.style === paragraph ? undefined : piece.style
    const last = runs.at(-1)
    if (last !== undefined && last.style === style) last.text += piece.text
    else runs.push({ text: piece.text, style })
  }
  return runs.filter(({ text }) => text !== '').map(({ text, style }) => textRun(text, style))
}

/** A run that begins with a line break: an author's own break in a title. */
export function brokenRun(text: string): TextRun {
  return new TextRun({ text: xmlText(text), break: 1 })
}

/** A tab. */
export function tabRun(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
