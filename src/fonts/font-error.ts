/** What is wrong with font bytes, told apart so that a caller can word it for the user. */
export type FontProblem =
  /** The bytes do not begin like a TrueType, OpenType or collection file (WOFF is not read). */
  | 'not-a-font'
  /** A table or record reaches past the end of the file. */
  | 'truncated'
  /** A table says something impossible, such as zero units per em. */
  | 'malformed'
  /** A table that metrics or outlines need is absent; `detail` names it. */
  | 'missing-table'
  /** The collection has no face of the asked index. */
  | 'no-such-face'

/** Thrown for font bytes that cannot be used; the only error that reading a font throws. */
export class FontError extends Error {
  readonly code: FontProblem
  /** A table tag or a short English remark, for logs. */
  readonly detail: string

  constructor(code: FontProblem, detail: string) {
    super(`${code}: ${detail}`)
    this.name = 'FontError'
    this.code = code
    this.detail = detail
  }
}
