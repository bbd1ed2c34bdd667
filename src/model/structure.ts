/** The order and the marks of an issue's parts that a template lays down: what parsing, resolving and the structure rules need of it. */
export interface Structure {
  /** Sections in their order after the articles; `label` is matched against 【label】. */
  readonly sections: readonly SectionSpec[]
  /** Words that head the contents: 目录, 本期要目 … the first is what is printed when it is generated. */
  readonly contentsLabels: readonly string[]
  /** The mark printed before an item. */
  readonly itemMarker: string
  /** The measure word of a generated contents entry for a section of items: 则. */
  readonly itemCounter: string
}

/** One section that a template knows. */
export interface SectionSpec {
  readonly label: string
  /** What it is expected to hold. */
  readonly holds: 'items' | 'articles' | 'any'
  /** How many may stand in an issue: `[0, 1]` optional, `[1, 1]` required. */
  readonly count: readonly [number, number]
  /** Guidance that `new` writes under it as `// 提示：` lines. */
  readonly hints: readonly string[]
}
