/** Why a package is not read: it is no ZIP, damaged, encrypted, packed by an unknown method, has a part twice or a name that leads out of it, or unpacks to more than its limits. */
export type ZipProblemKind =
  | 'no-zip'
  | 'damaged'
  | 'encrypted'
  | 'method'
  | 'twice'
  | 'traversal'
  | 'bomb'
  | 'entries'

/** Thrown while a package is read. `detail` is the name of the part or the size, the same in every language. */
export class ZipProblem extends Error {
  readonly kind: ZipProblemKind
  readonly detail: string

  constructor(kind: ZipProblemKind, detail: string) {
    super(`${kind}: ${detail}`)
    this.name = 'ZipProblem'
    this.kind = kind
    // Names come from the file: nothing of theirs may steer a terminal, nor fill the line.
    this.detail = detail.replace(/\p{Cc}/gu, '?').slice(0, 80)
  }
}
