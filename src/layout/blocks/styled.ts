import type { Block, Heading, Paragraph } from '../../model/issue.ts'
import type { StyleName } from '../../theme/template.ts'
import type { PrintedParagraph } from '../printed.ts'

/** The text of a block that is one line of the source, without the spaces around it; empty for any other. */
export function lineOf(block: Block | undefined): string {
  return block?.type === 'paragraph' || block?.type === 'heading' ? block.text.trim() : ''
}

/** A paragraph (or a line that looked like a heading) set whole in a style, with whatever sets it apart. */
export function styled(
  block: Paragraph | Heading,
  style: StyleName,
  apart: Partial<PrintedParagraph> = {},
): PrintedParagraph {
  const lead = block.text.length - block.text.trimStart().length
  const start = block.span.start
  return {
    type: 'paragraph',
    style,
    pieces: [{ text: block.text.trim(), style, source: start + lead }],
    origin: { block: block.id, start },
    ...apart,
  }
}
