import type { Bulletin } from '../../model/bulletin.ts'
import type { BlockId, Figures } from '../../model/issue.ts'
import type { PageItem, Picture, Run } from '../../model/page.ts'
import { type BlockPath, blockPaths } from './block-paths.ts'
import type { Path, Step, StructureType } from './structure.ts'
import { type TableCells, tableCells } from './table-cells.ts'

/** What an item of a page is to one who hears the page: words at a path, or an ornament. */
export type ItemPath =
  | { readonly type: 'words'; readonly path: Path; readonly before?: readonly Path[] }
  | { readonly type: 'artifact'; readonly kind: 'Pagination' | 'Layout' }

/** Tells the path of each item; it must be asked for all items in print order. */
export type ItemPaths = (item: PageItem) => ItemPath

const PAGINATION: ItemPath = { type: 'artifact', kind: 'Pagination' }
const LAYOUT: ItemPath = { type: 'artifact', kind: 'Layout' }
const MASTHEAD: Step = { key: 'masthead', type: 'Sect' }
const CONTENTS: Step = { key: 'contents', type: 'Sect' }
const TOC: Step = { key: 'entries', type: 'TOC' }
const IMPRINT: Step = { key: 'imprint', type: 'Sect' }

/** Roles whose lines, however many, are one piece of text: a name or an issuer that is broken. */
const WHOLE = new Set(['name', 'issuer'])

/** Dots between a contents entry and its page number. */
const LEADER = /^[…·.]{2,}$/u

/** Starts at the first item of an issue. */
export function itemPaths(bulletin: Bulletin): ItemPaths {
  const blocks = blockPaths(bulletin)
  const tables = new Map<BlockId, TableCells>()
  const pictures = new Map<BlockId, Picture[]>()
  let begun = false
  let paragraph = 0
  let before: Run | undefined

  const ofPicture = (picture: Picture): ItemPath => {
    const { x, y, width, height, path: file, alt, block } = picture
    const place = block === undefined ? undefined : blocks.get(block)
    const drawn = pictures.get(block ?? '') ?? []
    drawn.push(picture)
    pictures.set(block ?? '', drawn)
    const figure: Step = {
      key: `figure ${block} ${drawn.length - 1}`,
      type: 'Figure',
      alt: alt.trim() === '' ? `图片：${file}` : alt,
      box: { x, y, width, height },
    }
    return words([...(place?.path ?? [MASTHEAD]), figure])
  }

  const ofCaption = (run: Run, { path }: BlockPath, { id, figures }: Figures): ItemPath => {
    const drawn = pictures.get(id) ?? []
    const middle = (run.x + rightOf(run)) / 2
    const away = drawn.map(({ x, width }) => Math.abs(x + width / 2 - middle))
    const nearest = Math.max(0, away.indexOf(Math.min(...away)))
    // Without its picture a caption is a line of its own.
    if (drawn.length < figures.length) return words([...path, { key: `caption ${id}`, type: 'P' }])
    return words([
      ...path,
      { key: `figure ${id} ${nearest}`, type: 'Figure' },
      { key: 'caption', type: 'Caption' },
    ])
  }

  const ofTable = (run: Run, { path, table }: BlockPath): ItemPath => {
    if (table === undefined) return LAYOUT
    const whole: Path = [...path, { key: table.id, type: 'Table' }]
    const cells = tables.get(table.id) ?? tableCells(table)
    tables.set(table.id, cells)
    const cell = cells.cellOf(run)
    if (cell === 'repeated') return PAGINATION
    if (cell === undefined) return words([...whole, { key: 'caption', type: 'Caption' }])
    return { ...words([...whole, ...cell]), before: cells.paths.map((one) => [...whole, ...one]) }
  }

  const ofBlock = (run: Run, id: BlockId, place: BlockPath): ItemPath => {
    const { path, heading = 'H6', item, figures } = place
    if (place.table !== undefined) return ofTable(run, place)
    if (figures !== undefined) return ofCaption(run, place, figures)
    const marker = run.role === 'item' && run.offset === undefined && run.startsLine
    if (item !== undefined && marker) return words([...item, { key: 'marker', type: 'Lbl' }])
    const headed = /^(title|section|heading\d|minorHeading)$/.test(run.role)
    if (headed) return words([...path, { key: `${id} heading`, type: heading }])
    // Around a title each line of the source is a paragraph of its own.
    const inTitle = /^(deck|subtitle|byline|titleNote)$/.test(run.role)
    return words([...path, { key: inTitle ? `${id} ${paragraph}` : id, type: 'P' }])
  }

  const ofContents = ({ role, link, startsLine, text }: Run): ItemPath => {
    if (role === 'contentsLabel') return words([CONTENTS, { key: 'label', type: 'H1' }])
    if (!startsLine && LEADER.test(text)) return LAYOUT
    const entry: Path = [CONTENTS, TOC, { key: `entry ${paragraph}`, type: 'TOCI' }]
    const inside: readonly StructureType[] = link === undefined ? ['P'] : ['Reference', 'Link']
    return words([...entry, ...inside.map((type) => ({ key: type, type }))])
  }

  const ofMasthead = (run: Run, last: Run | undefined): ItemPath => {
    // The date stands on the issuer's line, far to the right of it.
    const apart = !run.startsLine && last !== undefined && run.x - rightOf(last) > run.size
    if (apart) return words([MASTHEAD, { key: `right of ${paragraph}`, type: 'P' }])
    return words([MASTHEAD, { key: WHOLE.has(run.role) ? run.role : `paragraph ${paragraph}`, type: 'P' }])
  }

  const ofRun = (run: Run): ItemPath => {
    if (run.role === 'pageNumber') return PAGINATION
    const last = before
    if (run.startsLine && last?.continues !== true) paragraph++
    before = run
    if (run.role.startsWith('contents')) return ofContents(run)
    const place = run.block === undefined ? undefined : blocks.get(run.block)
    if (run.block !== undefined && place !== undefined) {
      begun = true
      return ofBlock(run, run.block, place)
    }
    const line: Step = { key: `paragraph ${paragraph}`, type: 'P' }
    if (run.role === 'imprint') return words([IMPRINT, line])
    return begun ? words([line]) : ofMasthead(run, last)
  }

  return (item) => (item.type === 'rule' ? LAYOUT : item.type === 'picture' ? ofPicture(item) : ofRun(item))
}

function rightOf({ x, advances }: Run): number {
  return advances.reduce((sum, one) => sum + one, x)
}

function words(path: Path): Extract<ItemPath, { type: 'words' }> {
  return { type: 'words', path }
}
