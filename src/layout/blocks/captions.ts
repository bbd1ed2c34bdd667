import type { Block } from '../../model/issue.ts'
import type { Printed } from '../printed.ts'
import { lineOf, styled } from './styled.ts'

/** 表1 名称, 表2-1　名称, 表一：名称. */
const TABLE = /^表\s*(?:\d+(?:[-－.]\d+)?|[一二三四五六七八九十]{1,3})(?:[\s：:.．、]+\S.*)?$/u

/** 图1 名称 below a picture that has no caption of its own. */
const FIGURE = /^图\s*(?:\d+(?:[-－.]\d+)?|[一二三四五六七八九十]{1,3})(?:[\s：:.．、]+\S.*)?$/u

/** A caption is at most two lines of 28 字. */
const LONGEST = 56

/** Captions written as lines of their own: 表1 directly above its table, 图1 directly below its picture. Both stay with it. */
export function captions(blocks: readonly Block[]): readonly Printed[] {
  return blocks.flatMap((block, i): readonly Printed[] => {
    const next = blocks[i + 1]
    if (next === undefined) return []
    if (next.type === 'table' && block.type === 'paragraph' && isCaption(block, TABLE)) {
      return [
        styled(block, 'tableCaption', { joined: { above: false, below: true } }),
        { type: 'table', node: next, joined: { above: true, below: false } },
      ]
    }
    if (block.type === 'figures' && next.type === 'paragraph' && isCaption(next, FIGURE)) {
      if (block.figures.some(({ caption }) => caption.text.trim() !== '')) return []
      return [
        { type: 'figures', node: block, joined: { above: false, below: true } },
        styled(next, 'caption', { joined: { above: true, below: false } }),
      ]
    }
    return []
  })
}

function isCaption(block: Block, form: RegExp): boolean {
  const line = lineOf(block)
  return form.test(line) && [...line].length <= LONGEST && !/[。！？；：]$/u.test(line)
}
