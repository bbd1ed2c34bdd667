import { importLines } from './import-lines.ts'
import type { Imported, ImportNote, ImportOptions } from './imported.ts'
import { inputLines } from './input-lines.ts'

/**
 * Reads a legacy bulletin from plain text into source text of an issue; what it guesses, mends or does not understand is noted with
 * its line. Never throws, loses nothing (`lost`), and takes time in proportion to the text.
 */
export function importText(text: string, options: ImportOptions): Imported {
  const placeOf = (line: number) => ({ input: options.input, part: '', paragraph: line })
  const imported = importLines(inputLines(text), options, placeOf)
  const sample = text.slice(0, 100_000)
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\ufffd\ufffe\uffff]/gu)?.length ?? 0
  if (odd <= 8 || odd * 50 <= sample.length) return imported
  const note: ImportNote = {
    messageId: 'looks-binary',
    data: { count: odd },
    place: placeOf(1),
    confidence: 'likely',
  }
  return { ...imported, notes: [note, ...imported.notes] }
}
