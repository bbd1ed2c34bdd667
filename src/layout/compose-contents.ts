import { toHanNumeral } from '../base/numerals.ts'
import type { BulletinContents } from '../model/bulletin.ts'
import type { BlockId } from '../model/issue.ts'
import type { ContentsLayout } from '../theme/template.ts'
import type { Printed } from './printed.ts'

/** The 目录 as printed: label, groups and entries. Entries without an ordinal of their own are counted through. */
export function composeContents(
  contents: BulletinContents | undefined,
  layout: ContentsLayout,
  block: BlockId | undefined,
): readonly Printed[] {
  if (contents === undefined) return []
  const origin = block === undefined ? undefined : { block, start: 0 }
  const heading = (text: string, style: 'contentsLabel' | 'contentsGroup'): Printed => ({
    type: 'paragraph',
    style,
    pieces: [{ text, style, source: undefined }],
    origin,
  })
  const out: Printed[] = [heading(contentsLabel(contents.label, layout), 'contentsLabel')]
  let group: string | undefined
  for (const [i, entry] of contents.entries.entries()) {
    if (entry.group !== group && entry.group !== undefined) {
      out.push(heading(`【${entry.group}】`, 'contentsGroup'))
    }
    group = entry.group
    out.push({
      type: 'entry',
      ordinal: entry.ordinal ?? ordinalOf(i + 1, layout),
      title: entry.title,
      target: entry.target?.block,
    })
  }
  return out
}

/** 【目录】, or 目　录 where the template sets no brackets: two characters are spread by one 字. */
function contentsLabel(label: string, { brackets }: ContentsLayout): string {
  if (brackets) return `【${label}】`
  const chars = [...label]
  return chars.length === 2 ? chars.join('　') : label
}

function ordinalOf(count: number, { ordinals }: ContentsLayout): string {
  if (ordinals === 'none') return ''
  return ordinals === 'chinese' ? `${toHanNumeral(count)}、` : `${count}.`
}
