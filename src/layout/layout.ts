import type { FontSet } from '../fonts/font-set.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { Page, PageFact, Pages, PictureFile } from '../model/page.ts'
import type { Measure, Template } from '../theme/template.ts'
import { composeBody } from './compose-body.ts'
import { composeContents } from './compose-contents.ts'
import { type PageOf, setEntry } from './contents-entry.ts'
import { areaOf, type Context, namesPattern } from './context.ts'
import { setFigures } from './figures.ts'
import { setMasthead } from './masthead.ts'
import { mirrored } from './mirrored.ts'
import { setPageNumber } from './page-number.ts'
import { setParagraph } from './paragraph.ts'
import { placeImprint } from './place-imprint.ts'
import type { Printed } from './printed.ts'
import type { Stack } from './strip.ts'
import { setTable } from './table.ts'
import { setTitle } from './title.ts'

/** A laid-out issue. */
export interface LaidOut {
  readonly pages: Pages
}

/** What may be chosen for one layout beside the template. */
export interface LayoutOptions {
  /** The measure, where it is not the template's: a Word document always needs `word`. */
  readonly measure?: Measure | undefined
  /** Names that no line may split. */
  readonly names?: readonly string[]
}

/** Contents carry page numbers by themselves in issues of more pages than this. */
const FEW_PAGES = 4

/**
 * Sets an issue on pages, on the grid of the template and in its measure. The only place that measures text. Never
 * throws on an author's text; `FontError` when the font set has no face at all.
 */
export function layout(
  bulletin: Bulletin,
  template: Template,
  fonts: FontSet,
  pictures: ReadonlyMap<string, PictureFile>,
  options: LayoutOptions = {},
): LaidOut {
  const pass = (pageOf: PageOf | undefined): LaidOut =>
    setPages(bulletin, template, fonts, pictures, options, pageOf)
  const wanted = template.contents.pageNumbers
  let laid = pass(wanted === 'always' ? () => 0 : undefined)
  if (bulletin.contents === undefined || wanted === 'never') return laid
  if (wanted === 'auto' && laid.pages.pages.length <= FEW_PAGES) return laid
  // Numbers may lengthen the contents and so move what they point to; the second or third pass finds them standing still.
  for (let attempt = 0; attempt < 4; attempt++) {
    const { anchors } = laid.pages
    const next = pass((block) => anchors.get(block)?.page)
    const still = [...anchors].every(([block, { page }]) => next.pages.anchors.get(block)?.page === page)
    laid = next
    if (still) break
  }
  return laid
}

function setPages(
  bulletin: Bulletin,
  template: Template,
  fonts: FontSet,
  pictures: ReadonlyMap<string, PictureFile>,
  { measure = template.grid.measure, names = [] }: LayoutOptions,
  pageOf: PageOf | undefined,
): LaidOut {
  const facts = new Map<string, PageFact>()
  const context: Context = {
    bulletin,
    template,
    fonts,
    pictures,
    area: areaOf(template),
    measure,
    hanging: template.grid.hanging === 'stops',
    names: namesPattern(names),
    // Words may be set several times; what is told of them is told once.
    report(fact) {
      facts.set(JSON.stringify(fact), fact)
    },
  }
  const titleLines = new Map<string, readonly string[]>()
  const set = (printed: Printed): Stack => {
    switch (printed.type) {
      case 'paragraph':
        return setParagraph(printed, context)
      case 'entry':
        return setEntry(printed, context, pageOf)
      case 'figures':
        return setFigures(printed, context)
      case 'table':
        return setTable(printed, context)
      case 'title': {
        const { stack, lines } = setTitle(printed, context)
        titleLines.set(printed.origin.block, lines)
        return stack
      }
    }
  }
  const written = bulletin.issue.children.find(({ type }) => type === 'contents')
  const contentsId = written?.type === 'contents' ? written.id : undefined
  const contents = composeContents(bulletin.contents, template.contents, contentsId).map(set)
  const body = composeBody(bulletin.parts, template.structure)
  const titleFollows = contents.length === 0 && body[0]?.type === 'title'
  const stacks = [
    setMasthead(context, titleFollows),
    ...contents.map((stack, i) =>
      i === contents.length - 1
        ? { ...stack, after: Math.max(stack.after, template.contents.rowsAfter) }
        : stack,
    ),
    ...body.map(set),
  ]
  const { pages, anchors, unnumbered, closed } = placeImprint(stacks, context)
  const numbered = pages.map((items, i): Page => {
    const number = i + 1
    const all = [...items, ...(unnumbered.has(number) ? [] : setPageNumber(number, context))]
    const { pageWidth: width, pageHeight: height } = context.area
    return { number, width, height, items: mirrored(all, number, context) }
  })
  for (const { wanted, used } of fonts.substitutions) context.report({ type: 'substitution', wanted, used })
  const faces = facesOf(numbered)
  return { pages: { pages: numbered, anchors, titleLines, closed, faces, facts: [...facts.values()] } }
}

function facesOf(pages: readonly Page[]): readonly string[] {
  const faces = new Set<string>()
  for (const { items } of pages) for (const item of items) if (item.type === 'run') faces.add(item.face)
  return [...faces]
}
