import type { Bulletin } from '../../model/bulletin.ts'
import type { BlockId } from '../../model/issue.ts'
import type { Anchor, Pages } from '../../model/page.ts'
import { articlesOf, sectionsOf, titleText } from '../../model/visit.ts'
import type { OutlineItem } from './host.ts'

/** An entry of the outline: where it leads and what stands below it. */
export interface Mark {
  readonly text: string
  readonly anchor: Anchor
  readonly children: readonly Mark[]
}

/** The outline of an issue: titles and sections in print order, the articles of a section below it. */
export function outlineOf({ issue }: Bulletin, { anchors }: Pages): readonly Mark[] {
  const mark = (id: BlockId, text: string, children: readonly Mark[] = []): readonly Mark[] => {
    const anchor = anchors.get(id)
    const words = text.replace(/\s+/gu, ' ').trim()
    return anchor === undefined || words === '' ? children : [{ text: words, anchor, children }]
  }
  return issue.children.flatMap((child) => {
    if (child.type === 'article') return mark(child.id, titleText(child))
    if (child.type !== 'section') return []
    const below = child.children.flatMap((inner) =>
      inner.type === 'article' ? mark(inner.id, titleText(inner)) : [],
    )
    return mark(child.id, child.label.text, below)
  })
}

/**
 * Names under which the places of an issue are reached from within and from without (`file.pdf#nameddest=article-0001`):
 * articles and sections counted in print order. ASCII and of one length, since pdfkit sorts names by the machine's language.
 */
export function destinationNames({ issue }: Bulletin): ReadonlyMap<BlockId, string> {
  const named = (kind: string, blocks: readonly { readonly id: BlockId }[]): readonly [BlockId, string][] =>
    blocks.map(({ id }, i) => [id, `${kind}-${String(i + 1).padStart(4, '0')}`])
  return new Map([...named('article', articlesOf(issue)), ...named('section', sectionsOf(issue))])
}

/** Writes entries below one of pdfkit's, all open. */
export function addOutline(parent: OutlineItem, marks: readonly Mark[], pages: Pages): void {
  for (const { text, anchor, children } of marks) {
    const page = pages.pages[anchor.page - 1]
    if (page === undefined) continue
    // pdfkit measures `left` from the right edge.
    const place = { pageNumber: anchor.page - 1, left: page.width, top: anchor.y }
    addOutline(parent.addItem(text, place), children, pages)
  }
  const count = openCount(marks)
  // The root has it too (ISO 32000-1, table 152), counting all that can be seen below; pdfkit counts the nearest only.
  if (count > 0) parent.outlineData.Count = count
}

function openCount(marks: readonly Mark[]): number {
  return marks.reduce((sum, { children }) => sum + 1 + openCount(children), 0)
}
