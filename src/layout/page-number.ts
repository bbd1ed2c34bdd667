import type { Run } from '../model/page.ts'
import { PT_PER_MM } from '../theme/length.ts'
import { cellsOf, widthOf } from './cells.ts'
import type { Context } from './context.ts'
import { setLine } from './set-line.ts'

/** How far above the baseline the dash — lies, in em, in the usual 宋体 faces. */
const DASH = 0.36

/** Sets — 1 — below the type area: on odd pages at the right, on even ones at the left, one 字 in (GB/T 9704-2012 7.5). */
export function setPageNumber(page: number, context: Context): readonly Run[] {
  const { area, template } = context
  const style = template.styles.pageNumber
  const { belowMm, inset, sides } = template.pageNumber
  const cells = cellsOf([{ text: `— ${page} —`, style: 'pageNumber', source: undefined }], context)
  const room = inset * style.sizePt
  return setLine(cells, {
    x: sides === 'center' ? area.left : area.left + room,
    width: sides === 'center' ? area.width : Math.max(area.width - 2 * room, widthOf(cells)),
    baseline: area.bottom + belowMm * PT_PER_MM + DASH * style.sizePt,
    row: undefined,
    align: sides === 'center' ? 'center' : page % 2 === 1 ? 'right' : 'left',
    continues: false,
  })
}
