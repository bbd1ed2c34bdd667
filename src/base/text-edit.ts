import type { Span } from './span.ts'

/** One replacement in one text. An empty span inserts; an empty `text` deletes. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/** The edits that could be made together, and those that overlap an earlier one. */
export interface Edited {
  readonly text: string
  readonly applied: readonly TextEdit[]
  readonly skipped: readonly TextEdit[]
}

/** Applies edits in order of their offsets; of two that overlap, or insert at one place, the first wins. */
export function applyEdits(text: string, edits: readonly TextEdit[]): Edited {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const applied: TextEdit[] = []
  const skipped: TextEdit[] = []
  let out = ''
  let at = 0
  let lastStart = -1
  for (const edit of sorted) {
    if (edit.span.start < at || edit.span.start === lastStart) {
      skipped.push(edit)
      continue
    }
    out += text.slice(at, edit.span.start) + edit.text
    at = edit.span.end
    lastStart = edit.span.start
    applied.push(edit)
  }
  return { text: out + text.slice(at), applied, skipped }
}
