/** Thrown while XML is read: it is not well formed, declares types or entities (with which a few lines can blow up to gigabytes), or nests beyond measure. */
export class XmlProblem extends Error {
  readonly kind: 'damaged' | 'doctype' | 'deep'
  readonly detail: string

  constructor(kind: 'damaged' | 'doctype' | 'deep', detail: string) {
    super(`${kind}: ${detail}`)
    this.name = 'XmlProblem'
    this.kind = kind
    this.detail = detail.replace(/\p{Cc}/gu, ' ').slice(0, 80)
  }
}
