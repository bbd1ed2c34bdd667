import { withoutSpaces } from '../../base/chars.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import { articlesOf } from '../../model/visit.ts'
import { markNamed } from '../docx/mark-names.ts'
import { sourceLinesOf } from './to-source.ts'
import type { WordParagraph } from './word-document.ts'

/** 【目录】 and its entries as source lines; entries whose ordinal was counted have none. */
export function contentsText(paragraphs: readonly WordParagraph[]): string {
  return paragraphs
    .flatMap((paragraph) => {
      const { style, text } = paragraph
      if (style === undefined || style === 'rule' || style === 'anchor' || text.trim() === '') return []
      const words = style === 'contentsEntry' && has(paragraph, 'counted') ? titleOf(text) : text
      return sourceLinesOf(style, words, { opensNote: false, labels: [] })
    })
    .join('\n')
}

/** True where nobody wrote the contents that a document prints. */
export function isGenerated(paragraphs: readonly WordParagraph[]): boolean {
  return paragraphs.some((paragraph) => has(paragraph, 'generated'))
}

function has({ bookmarks }: WordParagraph, mark: 'counted' | 'generated'): boolean {
  return bookmarks.some(({ name }) => markNamed(name) === mark)
}

/** The words behind a counted ordinal. */
function titleOf(text: string): string {
  const tab = text.indexOf('\t')
  if (tab >= 0 && tab < text.trimEnd().length) return text.slice(tab + 1).trim()
  return text.replace(/^[〇零一二三四五六七八九十百]+、/, '').trim()
}

/**
 * Where generated contents print other words than the titles, somebody wrote a 目录题: the line and the offset where it belongs.
 * Undefined where the contents are not those that would be generated.
 */
export function contentsTitles(
  paragraphs: readonly WordParagraph[],
  resolved: Bulletin,
): readonly { readonly at: number; readonly line: string }[] | undefined {
  const printed = paragraphs.flatMap((one) => (one.style === 'contentsEntry' ? [titleOf(one.text)] : []))
  const entries = resolved.contents?.entries ?? []
  if (printed.length !== entries.length || resolved.contents?.generated !== true) return undefined
  const titles = new Map(articlesOf(resolved.issue).map((article) => [article.id, article.title]))
  const lines: { at: number; line: string }[] = []
  for (const [i, { title, target }] of entries.entries()) {
    const words = printed[i] ?? ''
    if (withoutSpaces(words) === withoutSpaces(title)) continue
    const own = target === undefined ? undefined : titles.get(target.block)
    if (own === undefined) return undefined
    lines.push({ at: own.span.end, line: `目录题：${words}` })
  }
  return lines
}
