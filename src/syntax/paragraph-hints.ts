import { notePosition } from './editors-note.ts'
import { bareLabel, markerOf } from './line-forms.ts'
import type { Reader } from './reader.ts'
import type { Line } from './source-lines.ts'
import { titlePart } from './title.ts'

/** A # and words that end no sentence: no topic (#学习教育#), no number (#1机组), no paragraph. */
const LIKE_TITLE = /^[#＃][^#＃\d０-９][^#＃]{1,40}(?<![。！？；：，、…—.,;:!?])$/u

/** Says where an ordinary paragraph looks as if something else was meant by it. */
export function hintAtParagraph(
  reader: Reader,
  line: Line,
  { inText }: { readonly inText: boolean },
  quoteMark: number,
): void {
  const { text } = line
  if (/^[#＃]/.test(text)) {
    const data = { text: text.slice(0, 20) }
    if (LIKE_TITLE.test(text)) reader.report('source/title-has-space', 'lost', line, data)
    else {
      const many = /^[#＃]{2,}/.test(text)
      reader.report('source/title-has-space', many ? 'several' : 'missing', line, data, 'info')
    }
  } else if (quoteMark > 0) reader.report('source/note-above-quote', 'stray', line)
  else if (markerOf(line) === '§') reader.report('source/item-in-section', 'outside', line)
  else if (notePosition(line) === 'before') reader.report('source/note-at-head', 'late', line)
  else if (inText && titlePart(text) !== undefined)
    reader.report('source/title-part-below-title', 'apart', line, { label: text.split(/[：:]/)[0] ?? '' })
  else if (text.length < 12 && reader.contentsLabels.has(bareLabel(text)))
    reader.report('source/contents-labelled', 'bare', line, { text })
}
