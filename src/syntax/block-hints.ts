import type { Block } from '../model/issue.ts'
import { creditsIn } from './attribution.ts'
import type { Reader } from './reader.ts'
import { subtitleMarkLength } from './title.ts'

/** Says where the blocks of an article, a section or the head look as if something else was meant by them. */
export function hintAtBlocks(reader: Reader, blocks: readonly Block[], loose = false): void {
  const labels = blocks.filter((block) => block.type === 'minor-heading')
  for (const label of loose || labels.length === 1 ? labels : [])
    reader.report('source/section-listed', loose ? 'loose' : 'single', label.span, {
      label: label.label.text,
    })
  const [first] = blocks
  if (first?.type === 'paragraph' && subtitleMarkLength(first.text) > 0)
    reader.report('source/title-part-below-title', 'subtitle', first.span, { label: '——' })
  for (const block of blocks)
    if (block.type === 'attribution' && /^[（(]\s*来稿/.test(block.text))
      reader.report('source/submission-labelled', 'printed', block.span)
}

/** Says where an item seems to hold a second one: a numbered line behind a credit. */
export function hintAtItem(reader: Reader, blocks: readonly Block[]): void {
  const words = blocks.filter((block) => block.type !== 'remark' && block.type !== 'submission')
  for (const [i, block] of words.entries()) {
    const above = words[i - 1]
    if (block.type !== 'heading' || above?.type !== 'paragraph') continue
    if (creditsIn(above.text).spans.length > 0)
      reader.report('source/item-marked', 'numbered', block.span, { ordinal: block.ordinal.text })
  }
}
