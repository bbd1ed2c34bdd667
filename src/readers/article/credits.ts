import { creditsIn } from '../../syntax/attribution.ts'
import { endingBrackets } from '../shapes.ts'
import type { ArticleBlock, Remark } from './article.ts'
import { readUnitLine } from './origin.ts'
import type { SiftedLine } from './sift.ts'

/** True for a text that says at its end where it is from, on a line of its own or behind the last sentence. */
export function isAttributed(blocks: readonly ArticleBlock[]): boolean {
  const last = blocks.findLast(({ type }) => type === 'paragraph')
  return (
    blocks.some(({ type }) => type === 'attribution') ||
    (last?.type === 'paragraph' && creditsIn(last.text).spans.length > 0)
  )
}

/**
 * Parts a unit in brackets from the words that it is glued to: from the end of the last paragraph where no 。 stands before it, or from the
 * beginning of the first one; from there it goes to the end.
 */
export function withCreditParted(
  blocks: readonly ArticleBlock[],
  lines: readonly SiftedLine[],
  remark: Remark,
): readonly ArticleBlock[] {
  if (isAttributed(blocks)) return blocks
  const texts = lines.filter((line) => line.type === 'text')
  const [head, foot] = [texts[0], texts.at(-1)]
  const first = blocks.findIndex(({ type }) => type === 'paragraph')
  const last = blocks.findLastIndex(({ type }) => type === 'paragraph')
  const [opening, closing] = [blocks[first], blocks[last]]
  if (opening?.type !== 'paragraph' || closing?.type !== 'paragraph') return blocks
  const behind = endingBrackets(closing.text)
  if (foot !== undefined && behind !== undefined && behind.before !== '' && isUnit(behind.inside)) {
    const text = closing.text.slice(behind.before.length).trim()
    remark('credit-parted', foot.place, 'guess', { text })
    return blocks
      .with(last, { type: 'paragraph', text: behind.before })
      .toSpliced(last + 1, 0, { type: 'attribution', text })
  }
  const [before = '', inside = ''] = /^[（(]([^（）()]{4,40})[）)]\s*(?=\S{10})/u.exec(opening.text) ?? []
  if (head === undefined || !isUnit(inside)) return blocks
  const text = before.trim()
  remark('credit-moved', head.place, 'guess', { text }, text)
  return blocks
    .with(first, { type: 'paragraph', text: opening.text.slice(before.length) })
    .toSpliced(last + 1, 0, { type: 'attribution', text })
}

function isUnit(words: string): boolean {
  return readUnitLine(`（${words}）`) !== undefined
}
