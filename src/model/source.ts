import { type LineIndex, lineIndex } from '../base/line-index.ts'

/** The decoded text of one file with the name it is reported under (relative to the project, `/` as separator). */
export interface SourceFile {
  readonly file: string
  readonly text: string
  readonly lines: LineIndex
}

/** Makes a source file of a decoded text; the lines are indexed only when they are asked for. */
export function sourceFile(file: string, text: string): SourceFile {
  let lines: LineIndex | undefined
  return {
    file,
    text,
    get lines() {
      lines ??= lineIndex(text)
      return lines
    },
  }
}
