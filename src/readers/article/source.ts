import { isoDate } from '../../base/civil-date.ts'
import { escapeLine } from '../../syntax/escape.ts'
import { blockText } from '../read/block-text.ts'
import type { ReadTable } from '../read/document.ts'
import type { ArticleBlock, CleanArticle, Origin } from './article.ts'
import { isAttributed } from './credits.ts'
import { printedName } from './origin.ts'

/** How an article is written into an issue. */
export interface ArticleForm {
  /** The path of a picture as the issue names it; undefined for one that is not there. */
  readonly picture: (key: string) => string | undefined
  /** Labels of the imprint beyond the known ones, and of sections: what would be read as one of them is escaped. */
  readonly labels?: readonly string[]
  readonly sections?: readonly string[]
  /** The mark of an item; undefined for an article with a title of its own. */
  readonly marker?: string
  /** True where an item begins with its title in 【】. */
  readonly runIn?: boolean
}

/** The article as source text, without a line break at its end. */
export function articleSource(article: CleanArticle, form: ArticleForm): string {
  return form.marker === undefined ? wholeArticle(article, form) : item(article, form, form.marker)
}

/** The title as one line, as the contents list it. */
export function titleOf({ title }: Pick<CleanArticle, 'title'>): string {
  return title.join(' ')
}

function wholeArticle(article: CleanArticle, form: ArticleForm): string {
  const { origin, subtitle } = article
  const title = titleOf(article)
  const head = [`# ${title}`]
  if (subtitle !== undefined) head.push(`——${subtitle}`)
  const record = submission(origin)
  if (record !== '') head.push(`来稿：${record}`)
  if (title === '') head.push('// 提示：原稿没有题目，请在“# ”后面补上。')
  const lines = article.blocks.map((block) => blockSource(block, form))
  const attribution = credit(article)
  return [head.join('\n'), ...lines, ...(attribution === '' ? [] : [attribution])].join('\n\n')
}

/** The first paragraph carries the marker, further ones continue the item; the attribution closes the last one. */
function item(article: CleanArticle, form: ArticleForm, marker: string): string {
  const { origin, blocks } = article
  const lines = blocks.filter(({ type }) => type !== 'attribution').map((block) => blockSource(block, form))
  const own = blocks.flatMap((block) => (block.type === 'attribution' ? [block.text] : []))
  const closing = own.join('') || credit(article)
  const title = form.runIn === true && article.title.length > 0 ? `【${titleOf(article)}】` : ''
  const at = blocks.findLastIndex(({ type }) => type === 'paragraph')
  const last = lines.length === 0 ? -1 : Math.min(at, lines.length - 1)
  const text = lines.map((line, i) => (i === last && /[。！？…”]$/u.test(line) ? line + closing : line))
  if (closing !== '' && !text.some((line) => line.endsWith(closing))) text.push(closing)
  text[0] = `${marker} ${title}${(text[0] ?? '').replace(/^\\/u, '')}`
  const record = submission(origin)
  return [...text, ...(record === '' ? [] : [`来稿：${record}`])].join('\n')
}

/** 某某单位 某某 2021-02-20. */
function submission({ source, author, date }: Origin): string {
  return [source, author, date === undefined ? undefined : isoDate(date)]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** （转自《某某日报》） or （某某单位）; empty where the text has an attribution or nobody knows. */
function credit({ origin, blocks }: CleanArticle): string {
  const { source, medium } = origin
  if (source === undefined || isAttributed(blocks)) return ''
  return medium ? `（转自${printedName(source)}）` : `（${source}）`
}

function blockSource(block: ArticleBlock, form: ArticleForm): string {
  const { picture, labels = [], sections = [], marker } = form
  switch (block.type) {
    case 'paragraph':
      return escapeLine(block.text, labels)
    case 'attribution':
      return block.text
    case 'subhead':
      // In an item, and where the words name a section, the label would be more than a subhead.
      if (marker !== undefined || sections.includes(block.text)) return escapeLine(block.text, labels)
      return `【${block.text.replace(/[【】]/gu, '')}】`
    case 'gap':
      return `// 提示：${block.text}`
    case 'picture': {
      const path = picture(block.picture)
      return path === undefined
        ? '// 提示：原稿此处有一张图片，没有读出来，请放进来。'
        : `![${block.caption}](${path})`
    }
    case 'table':
      return tableSource(block.table)
  }
}

/** `^` for a cell that belongs to the one above, `<` for one that belongs to the left. */
function tableSource({ rows }: ReadTable): string {
  return rows
    .map((row) => {
      const cells = row.flatMap(({ blocks, columns, above }) => {
        const text =
          above === true
            ? '^'
            : blocks.map(blockText).join(' ').replace(/\s+/gu, ' ').replaceAll('|', '｜').trim()
        return [text, ...Array.from({ length: Math.max(0, columns - 1) }, () => '<')]
      })
      return `| ${cells.join(' | ')} |`
    })
    .join('\n')
}
