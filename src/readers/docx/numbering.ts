import { attributeOf, childOf, elementsOf, readXml, type XmlElement } from '../package/xml-tree.ts'
import { numberIn } from './number-format.ts'
import { type ParagraphLook, paragraphLook } from './styles.ts'
import { bullet } from './symbols.ts'

/** One level of a list: how its label is written. */
interface Level {
  readonly start: number
  readonly format: string
  /** `%1、` with the numbers of the levels as gaps. */
  readonly text: string
  readonly legal: boolean
  /** The level whose next number starts this one anew; 0 never does. */
  readonly restart: number | undefined
  readonly look: ParagraphLook
}

interface List {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that this list starts anew at a number of its own. */
  readonly starts: ReadonlyMap<number, number>
}

/** A label, and the format that was not known in it. */
export interface Label {
  readonly text: string
  readonly unknown: string | undefined
  readonly look: ParagraphLook
}

/** Counts the automatic numbers of a document, paragraph by paragraph. */
export interface Numbering {
  /** The label of the next paragraph of a list; undefined for one that the document does not define. */
  next(list: string, level: number): Label | undefined
}

/** Reads `numbering.xml` (ISO 29500-1, 17.9). Lists of one abstract definition count on from one another, as in Word. */
export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const root = bytes === undefined ? undefined : readXml(bytes)
  const lists = listsOf(root)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next: (id, depth) => {
      const list = lists.get(id)
      const level = list?.levels.get(depth)
      if (list === undefined || level === undefined) return undefined
      const counts = counters.get(list.abstract) ?? []
      counters.set(list.abstract, counts)
      const own = list.starts.get(depth)
      const key = `${id}/${depth}`
      const first = own !== undefined && !begun.has(key) ? own : undefined
      begun.add(key)
      counts[depth] = first ?? (counts[depth] === undefined ? level.start : counts[depth] + 1)
      for (const [below, { restart }] of list.levels)
        if (below > depth && restart !== 0 && (restart === undefined || depth < restart))
          counts.length = Math.min(counts.length, below)
      return labelOf(list, level, counts)
    },
  }
}

function labelOf(list: List, level: Level, counts: readonly number[]): Label {
  if (level.format === 'bullet') return { text: bullet(level.text), unknown: undefined, look: level.look }
  let unknown: string | undefined
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const depth = Number(digit) - 1
    const other = list.levels.get(depth)
    const value = counts[depth] ?? other?.start ?? 1
    const format = level.legal && other !== level ? 'decimal' : (other?.format ?? 'decimal')
    const written = numberIn(format, value)
    if (written === undefined) unknown = format
    return written ?? String(value)
  })
  return { text, unknown, look: level.look }
}

function listsOf(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map<string, XmlElement>()
  const lists = new Map<string, List>()
  for (const one of root === undefined ? [] : elementsOf(root))
    if (one.name === 'w:abstractNum') abstracts.set(attributeOf(one, 'w:abstractNumId') ?? '', one)
  for (const one of root === undefined ? [] : elementsOf(root)) {
    if (one.name !== 'w:num') continue
    const abstract = attributeOf(childOf(one, 'w:abstractNumId'), 'w:val') ?? ''
    const levels = new Map<number, Level>()
    const starts = new Map<number, number>()
    for (const level of childrenNamed(abstracts.get(abstract), 'w:lvl')) add(levels, level)
    for (const override of childrenNamed(one, 'w:lvlOverride')) {
      const start = attributeOf(childOf(override, 'w:startOverride'), 'w:val')
      if (start !== undefined) starts.set(Number(attributeOf(override, 'w:ilvl') ?? 0), Number(start))
      for (const level of childrenNamed(override, 'w:lvl')) add(levels, level)
    }
    lists.set(attributeOf(one, 'w:numId') ?? '', { abstract, levels, starts })
  }
  return lists
}

function childrenNamed(of: XmlElement | undefined, name: string): readonly XmlElement[] {
  return of === undefined ? [] : elementsOf(of).filter((child) => child.name === name)
}

function add(levels: Map<number, Level>, level: XmlElement): void {
  const value = (name: string): string | undefined => attributeOf(childOf(level, name), 'w:val')
  const restart = value('w:lvlRestart')
  levels.set(Number(attributeOf(level, 'w:ilvl') ?? 0), {
    start: Number(value('w:start') ?? 1),
    format: value('w:numFmt') ?? 'decimal',
    text: value('w:lvlText') ?? '',
    legal: childOf(level, 'w:isLgl') !== undefined,
    restart: restart === undefined ? undefined : Number(restart),
    look: paragraphLook(childOf(level, 'w:pPr')),
  })
}
