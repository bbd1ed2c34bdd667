import type { Block, Paragraph } from '../../model/issue.ts'
import type { PrintedParagraph } from '../printed.ts'
import { emsOf } from './ems.ts'
import { lineOf, styled } from './styled.ts'

/** 2021年2月20日, 二〇二一年二月二十日; spaces between are read. */
const DATE =
  /^(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u

/** A unit that signs is one line without a mark. */
const UNIT = /^[^，。、；：！？,;:!?]+$/u

/** The longest unit in 字, so that it and the date stand within a line of 28. */
const LONGEST = 24

/** 字 from the right edge (GB/T 9704-2012 7.3.5.2). */
const RIGHT = 2

/** 字 by which the date begins further right than the unit (7.3.5.2). */
const STEP = 2

/**
 * 落款: a unit and a date, or a date alone, as the last lines of an article. The unit stands two 字 from the right and the
 * date begins two 字 behind the unit's first character; where that would bring the date nearer to the edge than a longer
 * date may come, the date stands two 字 from the right and the unit moves left (GB/T 9704-2012 7.3.5.2).
 */
export function signature(blocks: readonly Block[]): readonly PrintedParagraph[] {
  const printed = blocks.filter(({ type }) => type !== 'remark' && type !== 'submission')
  let end = printed.length
  while (end > 0 && closes(printed[end - 1])) end--
  const date = signed(printed[end - 1])
  if (date === undefined || !DATE.test(lineOf(date)) || end < 2) return []
  const unit = signed(printed[end - 2])
  if (unit === undefined || end < 3 || !isUnit(lineOf(unit))) {
    return [styled(date, 'signatureDate')]
  }
  const [unitEms, dateEms] = [emsOf(lineOf(unit)), emsOf(lineOf(date))]
  const longer = dateEms > unitEms
  return [
    styled(unit, 'signature', { indent: { right: longer ? RIGHT + STEP + dateEms - unitEms : RIGHT } }),
    styled(date, 'signatureDate', {
      indent: { right: longer ? RIGHT : Math.max(0, RIGHT + unitEms - STEP - dateEms) },
      joined: { above: true, below: false },
    }),
  ]
}

/** What may follow a signature: 来源, 编后, and 附注 in brackets (7.3.6). */
function closes(block: Block | undefined): boolean {
  if (block?.type === 'attribution') return true
  if (block?.type === 'editors-note') return block.position === 'after'
  return block?.type === 'paragraph' && /^（.*）$/.test(block.text.trim())
}

function signed(block: Block | undefined): Paragraph | undefined {
  return block?.type === 'paragraph' && block.attributions.length === 0 ? block : undefined
}

function isUnit(line: string): boolean {
  return UNIT.test(line) && !DATE.test(line) && emsOf(line) <= LONGEST
}
