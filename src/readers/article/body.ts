import { creditsIn } from '../../syntax/attribution.ts'
import type { ReadDocument } from '../read/document.ts'
import { goesOnIn, joined } from '../repairs.ts'
import { endsParagraph, isBracketed, isHeadingLine, readOrdinal } from '../shapes.ts'
import { canBeTitle, isProse } from '../title-shapes.ts'
import type { ArticleBlock, Remark } from './article.ts'
import { withCreditParted } from './credits.ts'
import type { TextLine } from './lines.ts'
import { mendMarks } from './marks.ts'
import type { SiftedLine } from './sift.ts'

/** The longest subhead without an ordinal, both of its lines together. */
const LONGEST_SUBHEAD = 30

/** Turns the lines of the text into blocks: cut paragraphs joined, subheads and captions told apart, marks mended. */
export function readArticleBody(
  lines: readonly SiftedLine[],
  pictures: ReadDocument['pictures'],
  remark: Remark,
): readonly ArticleBlock[] {
  const blocks: ArticleBlock[] = []
  let marks = 0
  const mend = (text: string): string => {
    const mended = mendMarks(text)
    marks += mended.count
    return mended.text
  }
  const long = lines.filter((line) => line.type === 'text' && line.text.length > 30)
  const indented = long.filter((line) => line.type === 'text' && line.indent >= 2).length * 2 > long.length
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    if (line.type === 'gap') {
      blocks.push({ type: 'gap', text: '原稿此处缺一段（原网页要有权限才能看全），请找到全文补上。' })
    } else if (line.type === 'table') blocks.push({ type: 'table', table: line.table })
    else if (line.type === 'picture') {
      const caption = captionBelow(lines[i + 1])
      if (caption !== undefined) i++
      const file = line.picture === undefined ? undefined : pictures.get(line.picture)
      if (line.picture === undefined || file === undefined) {
        remark('picture-unread', line.place, 'certain')
        blocks.push({
          type: 'gap',
          text: `原稿此处有一张图片${caption === undefined ? '' : `（${caption}）`}，没有读出来，请放进来。`,
        })
      } else
        blocks.push({ type: 'picture', picture: line.picture, caption: mend(caption ?? altOf(line.alt)) })
    } else {
      const head = subheadAt(lines, i)
      if (head.length > 0) {
        const text = mend(head.map((one) => one.text).join(' '))
        remark(
          'subhead',
          line.place,
          head.some(({ bold, heading }) => bold || heading !== undefined) ? 'certain' : 'likely',
          { text },
        )
        blocks.push({ type: 'subhead', text })
        i += head.length - 1
        continue
      }
      let text = line.text
      for (let next = lines[i + 1]; next?.type === 'text'; next = lines[i + 1]) {
        const sure = goesOnIn(text, next, indented) ?? salutation(text)
        if (sure === undefined || subheadAt(lines, i + 1).length > 0) break
        remark('joined', next.place, sure)
        text = joined(text, next.text)
        i++
      }
      blocks.push(paragraphOf(mend(text), isLast(lines, i)))
    }
  }
  const first = lines.find((line) => line.type === 'text')
  if (marks > 0 && first?.type === 'text') remark('marks', first.place, 'certain', { count: marks })
  return withCreditParted(blocks, lines, remark)
}

function paragraphOf(text: string, last: boolean): ArticleBlock {
  return last && isBracketed(text) && creditsIn(text).whole
    ? { type: 'attribution', text }
    : { type: 'paragraph', text }
}

function isLast(lines: readonly SiftedLine[], at: number): boolean {
  return lines
    .slice(at + 1)
    .every((line) => line.type === 'picture' || (line.type === 'text' && isBracketed(line.text)))
}

/** 各位会员、 above 同志们： */
function salutation(text: string): 'likely' | undefined {
  return text.length <= 18 && /^(?:各位|尊敬|同志|女士|老师|朋友|领导)/u.test(text) && /[、，,]$/u.test(text)
    ? 'likely'
    : undefined
}

/** The line or two lines of a subhead without ordinal that begin at an index: short, without an end, with text below. */
function subheadAt(lines: readonly SiftedLine[], at: number): readonly TextLine[] {
  const found: TextLine[] = []
  const above = lines[at - 1]
  if (above?.type === 'text' && !endsParagraph(above.text)) return []
  for (let line = lines[at]; line?.type === 'text' && found.length < 3; line = lines[at + found.length]) {
    const { text, heading, bold } = line
    if (isHeadingLine(text) || readOrdinal(text) !== undefined || isBracketed(text)) break
    if (heading === undefined && !(bold && text.length <= LONGEST_SUBHEAD) && text.length > 20) break
    if (!canBeTitle(text) || /[：:]$/u.test(text)) break
    found.push(line)
  }
  const below = lines[at + found.length]
  const length = found.reduce((sum, { text }) => sum + text.length, 0)
  if (found.length === 0 || found.length > 2 || length > LONGEST_SUBHEAD) return []
  return below?.type === 'text' && (isProse(below.text) || endsParagraph(below.text)) ? found : []
}

/** A short line that says what a picture shows. */
function captionBelow(line: SiftedLine | undefined): string | undefined {
  if (line?.type !== 'text' || line.text.length > 60) return undefined
  const marked = /^(?:[▲△▼↑↓◎]\s*|图\s*[:：]\s*)/u.exec(line.text)?.[0]
  if (marked !== undefined) return line.text.slice(marked.length)
  const said = /^图(?:为|[一二三四五六七八九十0-9]+\s*[:：])|摄[）)]?$/u.test(line.text)
  return said || (line.centred && !endsParagraph(line.text)) ? line.text : undefined
}

/** A description that is one: no file name, no 图片1. */
function altOf(alt: string): string {
  return /\.(?:jpe?g|png|gif|bmp|webp)$|^(?:图片|image|img|未标题|微信图片|IMG)[\s_\-0-9]*/iu.test(alt)
    ? ''
    : alt.replace(/[[\]()\n]/gu, ' ').trim()
}
