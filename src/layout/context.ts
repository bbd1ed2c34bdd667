import type { FontSet } from '../fonts/font-set.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { PageFact, PictureFile } from '../model/page.ts'
import { PT_PER_MM } from '../theme/length.ts'
import type { Measure, Template } from '../theme/template.ts'

/** The type area in points from the paper's top left corner. */
export interface Area {
  readonly pageWidth: number
  readonly pageHeight: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** The lower edge of the type area, on which the last rule of the imprint lies. */
  readonly bottom: number
  /** Height of one row. */
  readonly pitch: number
  readonly rows: number
}

/** What every part of the layout is given. */
export interface Context {
  readonly bulletin: Bulletin
  readonly template: Template
  readonly fonts: FontSet
  readonly pictures: ReadonlyMap<string, PictureFile>
  readonly area: Area
  /** How lines are made: as Word makes them, or as a typesetter would. */
  readonly measure: Measure
  /** In measure `typeset`: a stop at a line's end hangs over it. */
  readonly hanging: boolean
  /** Finds the names that are never to be split; undefined where none are listed. */
  readonly names: RegExp | undefined
  /** Told of what cannot be shown as written. */
  report(fact: PageFact): void
}

/** How far below its em box's top the baseline of a Chinese character lies, in em. */
const EM_BASELINE = 0.88

/**
 * The type area of a template. In grid model `word` rows are line boxes from its upper edge on. In model `glyph` it reaches
 * from the first character's upper edge to the last one's lower edge (GB/T 9704-2012 3.2 and 5.2.3, GB/T 33476.2-2016
 * App. A): rows are higher, and their boxes begin above the area.
 */
export function areaOf({ page, grid, styles }: Template): Area {
  const top = page.topMm * PT_PER_MM
  const height = page.textHeightMm * PT_PER_MM
  const size = styles.body.sizePt
  const glyph = grid.model === 'glyph' && grid.rows > 1
  const pitch = glyph ? (height - size) / (grid.rows - 1) : grid.pitchPt
  return {
    pageWidth: page.widthMm * PT_PER_MM,
    pageHeight: page.heightMm * PT_PER_MM,
    left: page.leftMm * PT_PER_MM,
    top: glyph ? top + EM_BASELINE * size - BASELINE * pitch : top,
    width: page.textWidthMm * PT_PER_MM,
    height,
    bottom: top + height,
    pitch,
    rows: grid.rows,
  }
}

/** A pattern that finds any of the names, longer ones first; undefined where there are none. */
export function namesPattern(names: readonly string[]): RegExp | undefined {
  const listed = [...new Set(names)].filter((name) => [...name].length > 1)
  if (listed.length === 0) return undefined
  const escaped = listed
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(escaped.join('|'), 'gu')
}

/** Where a line's baseline lies in its box: as LibreOffice sets lines of exact height, four fifths down. */
export const BASELINE = 0.8
