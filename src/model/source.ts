import { type LineIndex, lineIndex } from '../base/line-index.ts'

/** The decoded text of one file with the name it is reported under (relative to the project, `/` as separator). */
export interface SourceFile {
  readonly file: string
  readonly text: string
  readonly lines: LineIndex
}

/** Makes a source file of a decoded text; the lines are indexed only when they are asked for. */
export function sourceFile(file: string, text: string): SourceFile {
  return new LazySource(file, () => text)
}

/** Makes a source file whose text is decoded only when it is asked for. */
export function lazySourceFile(file: string, decode: () => string): SourceFile {
  return new LazySource(file, decode)
}

class LazySource implements SourceFile {
  readonly file: string
  private readonly decode: () => string
  private decoded: string | undefined
  private index: LineIndex | undefined

  constructor(file: string, decode: () => string) {
    this.file = file
    this.decode = decode
  }

  get text(): string {
    this.decoded ??= this.decode()
    return this.decoded
  }

  get lines(): LineIndex {
    this.index ??= lineIndex(this.text)
    return this.index
  }
}
