import { toHalfWidth } from '../../base/chars.ts'
import { blockText } from '../read/block-text.ts'
import type { ReadDocument } from '../read/document.ts'
import type { CleanArticle } from './article.ts'

/**
 * The letters, digits and 汉字 of a document that stand neither in the source text that was made of it, in their order, nor in what
 * a note says was dropped. The title may stand before them.
 */
export function lostText(document: ReadDocument, article: CleanArticle, source: string): string {
  const dropped = new Map<number, string[]>()
  for (const { place, dropped: text } of article.notes)
    if (text !== undefined)
      dropped.set(place.paragraph, [...(dropped.get(place.paragraph) ?? []), bare(text)])
  const out = bare(source)
  const head = bare(article.title.join('') + (article.subtitle ?? ''))
  let at = 0
  let lost = document.lost
  for (const block of document.blocks) {
    if (block.type === 'paragraph' && (block.region === 'header' || block.region === 'footer')) continue
    for (const line of blockText(block).split(/[\n\t\v\f\r\u0085\u2028\u2029]/u)) {
      let words = bare(line)
      for (const text of dropped.get(block.where.paragraph) ?? []) words = words.replace(text, '')
      if (words === '' || head.includes(words)) continue
      const found = out.indexOf(words, at)
      if (found >= 0) at = found + words.length
      else lost += words
    }
  }
  return lost
}

function bare(text: string): string {
  return toHalfWidth(text).replace(/[^\p{L}\p{N}]/gu, '')
}
