import type { Block, Heading, Paragraph } from '../../model/issue.ts'
import type { PrintedParagraph } from '../printed.ts'
import { emsOf } from './ems.ts'
import { lineOf, styled } from './styled.ts'

/** 附件：1.名称, 附件：名称, or 附件： with the names below. */
const NOTE = /^(附\s*件[：:]\s*)(\d{1,2}\s*[.．、]\s*)?([^。！？]*)$/u

/** A further line of the list: 2.名称. */
const FURTHER = /^(\d{1,2}\s*[.．、]\s*)([^。！？]+)$/u

/** 附件 or 附件1 alone on its line. */
const ALONE = /^附\s*件\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s*[：:]?$/u

/** 字 by which the list stands in (GB/T 9704-2012 7.3.4). */
const LEFT = 2

/** The longest title of an attachment, in 字: three lines of 2号. */
const LONGEST_TITLE = 60

/** True for 附件1 alone on its line, behind which an attachment begins. */
export function isAttachment(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && ALONE.test(lineOf(block))
}

/**
 * 附件说明: `附件：1.名称` and the numbered lines below it, each hanging under the first character of its name (GB/T 9704-2012 7.3.4).
 * 附件： alone is the head of such a list only where a numbered line follows.
 */
export function attachmentNote(blocks: readonly Block[]): readonly PrintedParagraph[] {
  const out: PrintedParagraph[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    const parts = block?.type === 'paragraph' ? NOTE.exec(lineOf(block)) : null
    if (block?.type !== 'paragraph' || parts === null) continue
    const [, label = '', ordinal = '', name = ''] = parts
    const further: (Paragraph | Heading)[] = []
    for (let next = blocks[i + 1]; isFurther(next); next = blocks[i + 1 + further.length]) further.push(next)
    if (name === '' && further.length === 0) continue
    const room = emsOf(label)
    const note = (line: Paragraph | Heading, from: number, behind: number, at: number): PrintedParagraph =>
      styled(line, 'attachmentNote', {
        indent: { left: from + behind, firstLine: -behind },
        joined: { above: at > 0, below: at < further.length },
        ...(at < further.length ? { keepNext: true } : {}),
      })
    out.push(note(block, LEFT, room + emsOf(ordinal), 0))
    for (const [n, line] of further.entries()) {
      const own = FURTHER.exec(lineOf(line))?.[1] ?? ''
      out.push(note(line, LEFT + room, emsOf(own), n + 1))
    }
    i += further.length
  }
  return out
}

function isFurther(block: Block | undefined): block is Paragraph | Heading {
  return (block?.type === 'paragraph' || block?.type === 'heading') && FURTHER.test(lineOf(block))
}

/**
 * 附件1 alone: flush left at the head of a page of its own, and where the next line is short and has no final mark it is the
 * attachment's title, centred on the third line (GB/T 9704-2012 7.3.7). Nothing behind it, nothing is an attachment.
 */
export function attachments(blocks: readonly Block[]): readonly PrintedParagraph[] {
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1]
    if (
      block.type !== 'paragraph' ||
      !isAttachment(block) ||
      i === 0 ||
      next === undefined ||
      isAttachment(next)
    )
      return []
    const head = styled(block, 'attachment', { newPage: true })
    if (next.type !== 'paragraph' || next.attributions.length > 0) return [head]
    const line = lineOf(next)
    const titled = !/[。！？；：，、…”）]$/u.test(line) && emsOf(line) <= LONGEST_TITLE
    return titled ? [head, styled(next, 'attachmentTitle')] : [head]
  })
}
