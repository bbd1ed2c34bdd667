/** The structure types that we write (ISO 32000-1, 14.8.4). */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Art'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Span'

/** A rectangle in points, y down from the top of the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One step on the way from the root of the structure tree to a piece of content. */
export interface Step {
  /** Tells it from its sisters: two steps of one key under one parent are the same element. */
  readonly key: string
  readonly type: StructureType
  /** Words in place of a picture. */
  readonly alt?: string
  /** The words that are meant, where others are printed. */
  readonly actual?: string
  /** Where a picture stands. */
  readonly box?: Box
  /** Rows and columns that a cell covers. */
  readonly span?: { readonly rows: number; readonly columns: number }
}

/** The way to a piece of content; the last step is the element that holds it. */
export type Path = readonly Step[]

/** A piece of marked content: its page (from 1) and its number there. */
export interface Content {
  readonly type: 'content'
  readonly page: number
  readonly id: number
}

/** An element of the structure tree while it grows: children in reading order. */
export interface Element {
  readonly type: 'element'
  readonly step: Step
  readonly children: (Element | Content)[]
}

/** A structure tree that grows as content is met in print order. */
export interface StructureTree {
  readonly root: Element
  /** The element at a path; what is missing on the way is added behind its sisters. */
  reach(path: Path): Element
}

/** An empty tree with its root. */
export function structureTree(): StructureTree {
  const root: Element = { type: 'element', step: { key: '', type: 'Document' }, children: [] }
  const byKey = new Map<Element, Map<string, Element>>()
  return {
    root,
    reach(path) {
      let at = root
      for (const step of path) {
        const known = byKey.get(at) ?? new Map<string, Element>()
        byKey.set(at, known)
        let next = known.get(step.key)
        if (next === undefined) {
          next = { type: 'element', step, children: [] }
          known.set(step.key, next)
          at.children.push(next)
        }
        at = next
      }
      return at
    },
  }
}
