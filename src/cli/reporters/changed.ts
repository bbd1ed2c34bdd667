import { applyEdits } from '../../base/text-edit.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Finding, TextWhere } from '../finding.ts'

/** A longer finding is not told anew for a change in the middle of it. */
const LONGEST = 30

/**
 * What is to stand in place of the words that are marked, where a fix changes only some of them: of 、和 with the 、 deleted,
 * 和. What the fix itself writes where it reaches beyond them or they are many; undefined for several such changes.
 */
export function changedText({ where, fix }: Finding, source: SourceFile | undefined): string | undefined {
  if (fix === undefined) return undefined
  const alone = fix.edits.length === 1 ? fix.edits[0]?.text : undefined
  if (source === undefined || !('file' in where) || where.file !== source.file) return alone
  const spanOf = ({ line, column, endLine, endColumn }: TextWhere): { start: number; end: number } => ({
    start: source.lines.line(line).start + column - 1,
    end: source.lines.line(endLine).start + endColumn - 1,
  })
  const marked = spanOf(where)
  if (marked.end - marked.start > LONGEST) return alone
  const edits = fix.edits.map((edit) => {
    const { start, end } = spanOf(edit)
    return { span: { start: start - marked.start, end: end - marked.start }, text: edit.text }
  })
  const inside = fix.edits.every(({ file }, i) => {
    const { start = -1, end = 0 } = edits[i]?.span ?? {}
    return file === source.file && start >= 0 && end <= marked.end - marked.start
  })
  return inside ? applyEdits(source.text.slice(marked.start, marked.end), edits).text : alone
}
