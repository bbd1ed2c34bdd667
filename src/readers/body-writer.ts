import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { labelWords } from './label-words.ts'
import { isOffice } from './masthead-shapes.ts'
import { goesOnIn, joined, withoutExtractionSpaces } from './repairs.ts'
import { drawnLabel, type ItemStart } from './sections.ts'
import { endsParagraph, isBracketed, isCredit, isHeadingLine, readOrdinal } from './shapes.ts'
import { canBeTitle, isSubtitle, type NoteLabel, readNote } from './title-shapes.ts'
import type { TitleRead } from './titles-by-shape.ts'

/** A piece of the body as it will be written: what it is and its words without markup. */
export interface BodyBlock {
  readonly type:
    | 'title'
    | 'title-line'
    | 'subtitle'
    | 'byline'
    | 'label'
    | 'close'
    | 'item'
    | 'paragraph'
    | 'note'
    | 'note-more'
    | 'figure'
    | 'row'
  readonly text: string
  /** The marker of an item, the label of an editor's note. */
  readonly mark?: string
  /** The line of the input on which it begins. */
  readonly line: number
}

const BYLINE = /^(?:作者|记者|通讯员|本刊记者|本报记者|本刊编辑部|撰稿|供稿|文)\s*[：:/／\s]/u

/** Collects blocks; a paragraph stays open until a line comes that does not continue it. */
export class BodyWriter {
  readonly blocks: BodyBlock[] = []
  private readonly lines: readonly InputLine[]
  private readonly report: Report
  private readonly indented: boolean
  private open: BodyBlock | undefined
  /** The indentation of the open paragraph's first line: a line that is set further out goes on with it. */
  private openIndent = 0
  private note = false
  private underTitle = false

  constructor(lines: readonly InputLine[], report: Report, indented: boolean) {
    this.lines = lines
    this.report = report
    this.indented = indented
  }

  push(block: BodyBlock): void {
    this.flush()
    this.blocks.push(block)
  }

  flush(): void {
    if (this.open === undefined) return
    const { text, type, line } = this.open
    if (type === 'paragraph' && text.length < 18 && !endsParagraph(text) && !isHeadingLine(text))
      this.report('short-line', line, 'guess', { text })
    this.blocks.push(this.open)
    this.open = undefined
  }

  title(at: number, { lines: count, again = 0 }: TitleRead): number {
    this.note = false
    let i = at
    for (; i < at + count; i++) {
      const line = this.lines[i]
      if (line === undefined) continue
      this.push({ type: i === at ? 'title' : 'title-line', text: this.mend(line, true), line: line.number })
    }
    for (const line of this.lines.slice(i, i + again))
      this.report('title-doubled', line.number, 'likely', { text: line.text })
    i += again
    for (let line = this.lines[i]; line !== undefined && isSubtitle(line.text); line = this.lines[++i])
      this.push({ type: 'subtitle', text: line.text, line: line.number })
    const line = this.lines[i]
    if (line !== undefined && this.lines[i + 1] !== undefined && isByline(line.text)) {
      this.push({ type: 'byline', text: line.text, line: line.number })
      this.report('byline', line.number, 'likely', { text: line.text })
      i++
    }
    this.underTitle = true
    return i
  }

  label(line: InputLine): void {
    const drawn = drawnLabel(line)
    const text = drawn ?? labelWords(line.text)
    // A picture between the label and the first item would part them.
    if (drawn !== undefined) {
      this.push({ type: 'figure', text: line.text, line: line.number })
      this.report('label-picture', line.number, 'likely', { label: text })
    }
    this.push({ type: 'label', text, line: line.number })
    if (drawn === undefined && `【${text}】` !== line.text)
      this.report('label-marks', line.number, 'likely', { label: text })
    this.note = false
    this.underTitle = false
  }

  item(line: InputLine, { marker, text }: ItemStart): void {
    this.flush()
    this.note = false
    this.openIndent = line.indent
    this.open = { type: 'item', mark: marker, text: this.mend({ ...line, text }, false), line: line.number }
  }

  prose(line: InputLine): void {
    if (line.figure !== undefined) {
      const row =
        line.figure === 'table' &&
        this.blocks.at(-1)?.type.match(/^(?:row|figure)$/u) &&
        this.open === undefined &&
        !line.gap
      this.push({ type: row ? 'row' : 'figure', text: line.text, line: line.number })
      return
    }
    const note = readNote(line.text)
    if (note !== undefined && (this.open === undefined || endsParagraph(this.open.text)))
      this.startNote(line, note)
    else this.text(line)
  }

  private text(line: InputLine): void {
    if (this.open !== undefined) {
      const sure =
        this.open.text === ''
          ? 'certain'
          : goesOnIn(this.open.text, line, this.indented && line.indent >= this.openIndent)
      if (sure !== undefined) {
        if (this.open.text !== '')
          this.report('paragraph-joined', line.number, sure, { gap: line.gap ? 1 : 0 })
        this.open = { ...this.open, text: joined(this.open.text, this.mend(line, false)) }
        return
      }
    }
    this.flush()
    this.openIndent = line.indent
    this.open = {
      type: this.note ? 'note-more' : 'paragraph',
      text: this.mend(line, false),
      line: line.number,
    }
    if (this.underTitle) this.note = false
    this.underTitle = false
  }

  /** An editor's note above the first title goes on to that title; one below a title has one paragraph. */
  private startNote(line: InputLine, { label, length, sign }: NoteLabel): void {
    this.flush()
    const text = this.mend({ ...line, text: line.text.slice(length) }, false)
    this.openIndent = line.indent
    this.open = { type: 'note', mark: label, text, line: line.number }
    this.note = !this.underTitle && label !== '编后'
    this.underTitle = false
    if (sign !== '') this.report('note-sign', line.number, 'certain', { label, sign })
    if (!/[：:]/u.test(line.text.slice(0, length)))
      this.report('note-colon', line.number, 'likely', { label })
  }

  private mend(line: InputLine, title: boolean): string {
    const { text, digits, marks } = withoutExtractionSpaces(
      line.text,
      title || (canBeTitle(line.text) && !line.text.includes('，')),
    )
    if (digits > 0) this.report('digit-spaces', line.number, title ? 'likely' : 'certain', { count: digits })
    if (marks > 0) this.report('mark-spaces', line.number, 'likely', { count: marks })
    return text
  }
}

function isByline(text: string): boolean {
  if (text.length > 30 || readOrdinal(text) !== undefined) return false
  if (BYLINE.test(text)) return true
  if (isBracketed(text)) return text.length <= 24 && isCredit(text.slice(1, -1))
  return text.length <= 24 && isOffice(text)
}
