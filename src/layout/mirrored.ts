import type { PageItem } from '../model/page.ts'
import type { Context } from './context.ts'

/** The items of a page where the template mirrors its margins: on even pages the binding edge (订口) is at the right. */
export function mirrored(
  items: readonly PageItem[],
  page: number,
  { area, template }: Context,
): readonly PageItem[] {
  if (!template.page.mirrored || page % 2 === 1) return items
  const shift = area.pageWidth - area.width - 2 * area.left
  return items.map((item) => ({ ...item, x: Math.round((item.x + shift) * 1000) / 1000 }))
}
