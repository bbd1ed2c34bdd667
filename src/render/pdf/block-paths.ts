import type { Bulletin, Part } from '../../model/bulletin.ts'
import type { Block, BlockId, Figures, Item, Table } from '../../model/issue.ts'
import { isPrinted } from '../../model/visit.ts'
import type { Path, Step, StructureType } from './structure.ts'

/** Where the words of a block belong in the structure tree. */
export interface BlockPath {
  /** The elements around the block. */
  readonly path: Path
  /** `H1` to `H6` for its heading, where it has one. */
  readonly heading?: StructureType
  /** The list item whose marker stands in front of the block's first words. */
  readonly item?: Path
  readonly table?: Table
  readonly figures?: Figures
}

/** The places of all blocks of the body: articles in `Art`, sections in `Sect`, items as lists, notes in `Div`. */
export function blockPaths({ parts }: Bulletin): ReadonlyMap<BlockId, BlockPath> {
  const paths = new Map<BlockId, BlockPath>()
  placeAll(parts, { paths, path: [], ladder: headingLadder(0) })
  return paths
}

interface Around {
  readonly paths: Map<BlockId, BlockPath>
  readonly path: Path
  readonly ladder: Ladder
}

/** Gives headings their level. */
type Ladder = (rank: number) => StructureType

const HEADINGS: readonly StructureType[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

/**
 * Levels below `base` without gaps: an article that begins with （一） has it directly below its title. Readers that walk by
 * headings stumble over a level left out.
 */
function headingLadder(base: number): Ladder {
  const open: number[] = []
  return (rank) => {
    while ((open.at(-1) ?? -1) >= rank) open.pop()
    open.push(rank)
    return HEADINGS[Math.min(base + open.length, HEADINGS.length) - 1] ?? 'H6'
  }
}

function placeAll(children: readonly (Part | Item)[], around: Around): void {
  let list = 0
  for (const [i, child] of children.entries()) {
    if (child.type === 'item' && children[i - 1]?.type !== 'item') list++
    if (child.type === 'item') placeItem(child, { key: `list ${list}`, type: 'L' }, around)
    else placePart(child, around)
  }
}

function placePart(part: Part, around: Around): void {
  const { paths, path } = around
  switch (part.type) {
    case 'article': {
      const inside = [...path, step('Art', part.id)]
      const depth = path.length
      paths.set(part.title.id, { path: inside, heading: HEADINGS[depth] ?? 'H2' })
      placeAll(part.children, { paths, path: inside, ladder: headingLadder(depth + 1) })
      return
    }
    case 'section': {
      const inside = [...path, step('Sect', part.id)]
      paths.set(part.id, { path: inside, heading: 'H1' })
      placeAll(part.children, { paths, path: inside, ladder: headingLadder(1) })
      return
    }
    default:
      placeBlock(part, around)
  }
}

function placeItem(item: Item, list: Step, { paths, path }: Around): void {
  const own = [...path, list, step('LI', item.id)]
  const body = [...own, step('LBody', item.id)]
  paths.set(item.id, { path: body, item: own })
  placeAll(item.children, { paths, path: body, ladder: headingLadder(1) })
  const first = item.children.find(isPrinted)
  const place = first !== undefined && 'id' in first ? paths.get(first.id) : undefined
  if (first !== undefined && 'id' in first && place !== undefined)
    paths.set(first.id, { ...place, item: own })
}

function placeBlock(block: Block, { paths, path, ladder }: Around): void {
  switch (block.type) {
    case 'heading':
      paths.set(block.id, { path, heading: ladder(block.level) })
      return
    case 'minor-heading':
      paths.set(block.id, { path, heading: ladder(0) })
      return
    case 'editors-note': {
      const inside = [...path, step('Div', block.id)]
      paths.set(block.id, { path: inside })
      for (const { id } of block.paragraphs) paths.set(id, { path: inside })
      return
    }
    case 'table':
      paths.set(block.id, { path, table: block })
      return
    case 'figures':
      paths.set(block.id, { path, figures: block })
      return
    default:
      if ('id' in block) paths.set(block.id, { path })
  }
}

function step(type: StructureType, key: string): Step {
  return { key, type }
}
