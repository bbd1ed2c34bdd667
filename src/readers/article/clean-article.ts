import { type CivilDate, isRealDate, parseDate } from '../../base/civil-date.ts'
import type { ReadDocument } from '../read/document.ts'
import type { ArticleNote, CleanArticle, Origin, Remark } from './article.ts'
import { readArticleBody } from './body.ts'
import { isAttributed } from './credits.ts'
import { readHead } from './head.ts'
import { type ArticleLine, articleLines } from './lines.ts'
import { mendMarks } from './marks.ts'
import { readDateline } from './origin.ts'
import { brief, sift } from './sift.ts'
import { survey } from './survey.ts'
import { remarkWholeIssue } from './whole-issue.ts'

/**
 * Cleans a pasted article: finds its title and where it is from, drops what belongs to the web page and not to the article,
 * joins what was cut and mends the marks. Everything that it drops, mends or guesses is noted. Never throws.
 */
export function cleanArticle(document: ReadDocument): CleanArticle {
  const notes: ArticleNote[] = []
  const remark: Remark = (messageId, place, confidence, data = {}, dropped) => {
    notes.push({ messageId, data, place, confidence, ...(dropped === undefined ? {} : { dropped }) })
  }
  const all = articleLines(document, remark)
  remarkWholeIssue(all, remark)
  const sifted = sift(all, remark)
  const gaps = new Map(
    sifted.lines.flatMap((line, i) => (line.type === 'gap' ? [[sifted.lines[i - 1], line] as const] : [])),
  )
  const articleOnly = sifted.lines.filter((line): line is ArticleLine => line.type !== 'gap')
  const head = readHead(articleOnly, document.about, remark)
  const rest = withoutRepeatedLead(head.rest, remark)
  const place = rest[0]?.place ?? document.blocks[0]?.where ?? { input: '', part: '', paragraph: 1 }
  const lines = rest.flatMap((line) => {
    const gap = gaps.get(line)
    return gap === undefined ? [line] : [line, gap]
  })
  const atTop = gaps.get(undefined)
  const blocks = readArticleBody(atTop === undefined ? lines : [atTop, ...lines], document.pictures, remark)
  const origin = originOf(sifted.origin, document, rest, remark)
  if (blocks.length === 0) remark('no-text', place, 'certain')
  survey(blocks, place, remark)
  if (origin.source === undefined && !isAttributed(blocks)) remark('source-missing', place, 'certain')
  if (origin.date === undefined) remark('date-missing', place, 'certain')
  const named = new Set(blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])))
  return {
    title: head.title.map((line) => mendMarks(line, true).text),
    subtitle: head.subtitle === undefined ? undefined : mendMarks(head.subtitle, true).text,
    origin,
    blocks,
    pictures: new Map([...document.pictures].filter(([key]) => named.has(key))),
    notes: [...document.notes, ...notes.filter((note) => !isToldAlready(note, document))].sort(
      (a, b) => a.place.paragraph - b.place.paragraph,
    ),
  }
}

/** True for a picture that could not be read where the reader has said why, by its name. */
function isToldAlready({ messageId, place }: ArticleNote, { notes }: ReadDocument): boolean {
  return (
    messageId === 'picture-unread' &&
    notes.some(
      (note) =>
        note.messageId === 'picture-linked' &&
        note.place.part === place.part &&
        note.place.paragraph === place.paragraph,
    )
  )
}

/** What the lines say, else the page itself, else the dateline with which the text begins. */
function originOf(
  found: Origin,
  { about }: ReadDocument,
  rest: readonly ArticleLine[],
  remark: Remark,
): Origin {
  const first = rest.find((line) => line.type === 'text')
  const dateline = first?.type === 'text' ? readDateline(first.text) : undefined
  const author = found.author ?? dateline?.author ?? about.author
  const source = found.source ?? dateline?.source ?? about.source
  if (found.source === undefined && dateline?.source !== undefined && first !== undefined)
    remark('source-from-dateline', first.place, 'likely', { source: dateline.source })
  const date = found.date ?? (about.date === undefined ? undefined : dayOf(about.date))
  return {
    medium: found.source === undefined ? source !== undefined : found.medium,
    ...(source === undefined ? {} : { source }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  }
}

function dayOf(text: string): CivilDate | undefined {
  const day = parseDate(
    /\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/u.exec(text)?.[0].replace(/\s/gu, '') ?? '',
  )
  return day !== undefined && isRealDate(day) ? day : undefined
}

/** Drops 核心提示：… where it only repeats the beginning of the text. */
function withoutRepeatedLead(lines: readonly ArticleLine[], remark: Remark): readonly ArticleLine[] {
  const [first, ...others] = lines
  if (first?.type !== 'text') return lines
  const label =
    /^[【[]?(?:核心提示|内容提要|内容摘要|摘\s*要|导\s*读|提\s*要|简\s*介|导\s*语)[】\]]?\s*[:：]?\s*/u.exec(
      first.text,
    )?.[0]
  if (label === undefined) return lines
  const abstract = bare(first.text.slice(label.length)).replace(/(?:…|\.)+$/u, '')
  let text = ''
  for (const line of others) {
    if (line.type === 'text') text += bare(line.text)
    if (text.length >= abstract.length) break
  }
  if (abstract === '' || !text.startsWith(abstract)) return lines
  remark('lead-repeated', first.place, 'certain', { text: brief(first.text) }, first.text)
  return others
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, '')
}
