import { type PdfHost, type PdfRef, textString } from './host.ts'
import type { Element, Step, StructureTree } from './structure.ts'

/** What the structure tree refers to in the file. */
export interface StructureTargets {
  /** The page objects in order. */
  readonly pages: readonly PdfRef[]
  /** Of a page, in points. */
  readonly height: number
  /** The annotations of `Link` elements, each with the page it lies on (from 1). */
  readonly links: ReadonlyMap<Element, readonly { readonly annotation: PdfRef; readonly page: number }[]>
}

/** The number under which an annotation finds its element: behind those of the pages, which are their own numbers. */
export function annotationKey(pages: number, annotation: number): number {
  return pages + annotation
}

/** Writes the structure tree (ISO 32000-1, 14.7) and marks the document as tagged. Pages carry `StructParents` already. */
export function writeStructure(host: PdfHost, { root }: StructureTree, targets: StructureTargets): void {
  const { pages } = targets
  const holders: PdfRef[][] = pages.map(() => [])
  const annotated: [number, PdfRef][] = []
  const tree = host.ref({ Type: 'StructTreeRoot' })

  const write = (element: Element, parent: PdfRef): PdfRef => {
    const own = host.ref({
      Type: 'StructElem',
      S: element.step.type,
      P: parent,
      ...attributes(element.step, targets),
    })
    const home = element.children.find((child) => child.type === 'content')?.page
    if (home !== undefined) own.data.Pg = pages[home - 1]
    const kids = element.children.map((child): unknown => {
      if (child.type === 'element') return write(child, own)
      const holder = holders[child.page - 1]
      if (holder !== undefined) holder[child.id] = own
      return child.page === home ? child.id : { Type: 'MCR', Pg: pages[child.page - 1], MCID: child.id }
    })
    for (const { annotation, page } of targets.links.get(element) ?? []) {
      annotated.push([Number(annotation.data.StructParent), own])
      kids.push({ Type: 'OBJR', Obj: annotation, Pg: pages[page - 1] })
    }
    own.data.K = kids
    own.end()
    return own
  }

  tree.data.K = [write(root, tree)]
  tree.data.ParentTree = {
    Nums: [
      ...holders.flatMap((elements, page) => [page, elements]),
      ...annotated.sort(([a], [b]) => a - b).flat(),
    ],
  }
  tree.data.ParentTreeNextKey = annotationKey(pages.length, annotated.length)
  host._root.data.StructTreeRoot = tree
  host.getMarkInfoDictionary().data.Marked = true
}

function attributes({ type, alt, actual, box, span }: Step, { height }: StructureTargets): object {
  const alternative = alt === undefined ? {} : { Alt: textString(alt) }
  if (actual !== undefined) return { ActualText: textString(actual) }
  if (box !== undefined) {
    const { x, y, width } = box
    const area = [x, height - y - box.height, x + width, height - y]
    return { ...alternative, A: { O: 'Layout', Placement: 'Block', BBox: area } }
  }
  if (type === 'L') return { A: { O: 'List', ListNumbering: 'Disc' } }
  if (type === 'TH' || type === 'TD') {
    const { rows = 1, columns = 1 } = span ?? {}
    const spans = { ...(rows > 1 ? { RowSpan: rows } : {}), ...(columns > 1 ? { ColSpan: columns } : {}) }
    const scope = type === 'TH' ? { Scope: 'Column' } : {}
    if (type === 'TD' && rows === 1 && columns === 1) return {}
    return { A: { O: 'Table', ...scope, ...spans } }
  }
  return alternative
}
