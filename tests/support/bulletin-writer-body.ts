import type { Spacing } from './bulletin-writer.ts'
import type { HeadTruth } from './bulletin-writer-head.ts'
import { AIMS, DEEDS, DETAILS, HEADINGS, OFFICES, OPENINGS, PEOPLE, PLACES } from './bulletin-writer-words.ts'
import type { Dice } from './dice.ts'

/** What the body holds. */
export interface BodyTruth {
  /** The titles of the contents as written; undefined where there is none. */
  readonly entries: readonly string[] | undefined
  /** Titles in source order, the lines of one joined. */
  readonly titles: readonly string[]
  /** Paragraphs of articles and items in source order, whole. */
  readonly paragraphs: readonly string[]
  readonly items: number
  readonly label: string | undefined
  /** Labels of the imprint. */
  readonly imprint: readonly string[]
  readonly note: boolean
  /** Lines of page numbers. */
  readonly residue: readonly string[]
}

/** All that a written bulletin holds, and the shapes that it was written in. */
export interface Truth extends BodyTruth, HeadTruth {
  readonly shapes: Readonly<Record<string, string>>
}

interface Article {
  readonly title: string
  readonly titleLines: readonly string[]
  readonly entry: string
  readonly paragraphs: readonly string[]
}

function sentence(roll: Dice): string {
  return `${roll.pick(DETAILS)}，${roll.pick(DETAILS)}。`
}

function credit(roll: Dice, place: string): string {
  const office = place + roll.pick(OFFICES)
  return roll.pick([
    `（${office}）`,
    `（${office} ${roll.pick(PEOPLE)}）`,
    `（${office}供稿）`,
    '（转自《云岭日报》）',
    `(${office})`,
  ])
}

function article(roll: Dice, place: string, doing: string): Article {
  const aim = roll.pick(AIMS)
  const twoLines = roll.chance(0.25)
  const half = roll.chance(0.4)
  const titleLines = twoLines ? [place + doing, aim] : [half ? `${place}${doing} ${aim}` : place + doing]
  const title = titleLines.join('')
  const entry = roll.chance(0.6)
    ? title
    : roll.pick([title.replace(' ', ''), title.replace(' ', '，'), title.replace(place, place.slice(0, 2))])
  const paragraphs = Array.from({ length: roll.between(1, 4) }, (_, i) => {
    const opening = i === 0 ? `${roll.pick(OPENINGS)}${place}${doing}，` : ''
    return `${opening}${sentence(roll)}${roll.chance(0.5) ? sentence(roll) : ''}`
  })
  if (paragraphs.length > 2 && roll.chance(0.3)) {
    paragraphs[1] = `一、${roll.pick(HEADINGS)}。${paragraphs[1]}`
    paragraphs[2] = `二、${roll.pick(HEADINGS)}。${paragraphs[2]}`
  }
  const last = paragraphs.length - 1
  paragraphs[last] = `${paragraphs[last]}${credit(roll, place)}`
  return { title, titleLines, entry, paragraphs }
}

const ENTRY_STYLES: readonly (readonly [string, (title: string, i: number) => string])[] = [
  ['1.', (title, i) => `${i}. ${title}`],
  ['1、', (title, i) => `${i}、${title}`],
  ['（1）', (title, i) => `（${i}）${title}`],
  ['一、', (title, i) => `${'一二三四五六七八'[i - 1]}、${title}`],
  ['·', (title) => `·${title}`],
  ['●', (title) => `● ${title}`],
  ['leader', (title, i) => `${i}. ${title}……………${i * 2}`],
  ['plain leader', (title, i) => `${title}........................${i + 1}`],
  ['tab', (title, i) => `${title}\t${i + 1}`],
  ['plain', (title) => title],
]

const MARKERS = ['§ ', '◆', '● ', '■ ', '★', '▲ ', '※ ', '· ', '☆ ', '1.', '1、', '（1）']

function marked(marker: string, i: number, text: string): string {
  return `${marker.replace('1', String(i))}${text}`
}

/** Cuts a paragraph in two or three as page breaks do, behind a 汉字 and not in its first or last words. */
function cut(roll: Dice, text: string): string[] {
  const places = [...text.matchAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map((match) => match.index)
  const inner = places.filter((at) => at > 24 && at < text.length - 24)
  if (inner.length === 0) return [text]
  const at = roll.pick(inner)
  return [text.slice(0, at), text.slice(at)]
}

/** Writes contents, articles, briefs and imprint, part by part. */
export function bodyOf(
  roll: Dice,
  spacing: Spacing,
): {
  readonly parts: readonly (readonly string[])[]
  readonly truth: BodyTruth
  readonly shapes: Record<string, string>
} {
  const places = roll.some(PLACES, 4)
  const articles = roll
    .some(DEEDS, roll.between(1, 4))
    .map((doing, i) => article(roll, places[i] ?? '云岭市', doing))
  const count = roll.chance(0.8) ? roll.between(2, 5) : 0
  const label = roll.pick(['简讯', '工作动态', '基层快讯', '各地信息'])
  const items = Array.from(
    { length: count },
    () =>
      `${roll.pick(OPENINGS)}${roll.pick(PLACES)}${roll.pick(OFFICES)}${roll.pick(DEEDS)}，${sentence(roll)}${credit(roll, roll.pick(PLACES))}`,
  )
  const [entryShape, entry] = roll.pick(ENTRY_STYLES)
  const listed = [
    ...articles.map((one) => one.entry),
    ...(count > 0 ? [`${label}${' 一两三四五'[count]}则`] : []),
  ]
  const withContents = roll.chance(0.75) && listed.length > 1
  const itemsFirst = count > 0 && roll.chance(0.2) && withContents
  const marker = roll.pick(MARKERS)
  const residue: string[] = []
  const indent = spacing === 'indented' ? '　　' : ''
  const broken = (text: string): string[] => {
    if (!roll.chance(0.2)) return [indent + text]
    const pieces = cut(roll, text)
    const [first = '', ...rest] = pieces
    if (rest.length === 0) return [indent + first]
    const page = roll.chance(0.4) ? roll.pick(['- 3 -', '— 4 —', '第2页 共5页']) : undefined
    if (page !== undefined) residue.push(page)
    return [indent + first, ...(page === undefined ? [] : [page]), ...rest]
  }
  const articleParts = articles.map((one) => [...one.titleLines, ...one.paragraphs.flatMap(broken)])
  const bracketed = roll.pick([`【${label}】`, `【${label}】`, `[${label}]`, label])
  const itemPart =
    count === 0 ? [] : [[bracketed, ...items.flatMap((text, i) => broken(marked(marker, i + 1, text)))]]
  const contentsLabel = roll.pick(['【目录】', '目录', '目 录', '本期要目', '【本期要目】', '目　　录'])
  const contents = withContents ? [[contentsLabel, ...listed.map((title, i) => entry(title, i + 1))]] : []
  const colon = roll.chance(0.3) ? ':' : '：'
  const imprintLabels = roll.pick([
    ['报', '发'],
    ['报', '送', '发'],
    ['抄报', '抄送'],
    ['主送', '抄送'],
    ['发'],
  ])
  const imprint = imprintLabels.map(
    (one) =>
      `${one}${colon}${roll
        .some(PLACES, 3)
        .map((place) => `${place}${roll.pick(OFFICES)}`)
        .join('、')}`,
  )
  const copies = roll.chance(0.3) ? ['（共印50份）'] : []
  const note = roll.chance(0.15) && withContents
  const noteText = '编者按：本期集中介绍几处做法，供各单位参考。'
  return {
    parts: [
      ...contents,
      ...(note ? [[indent + noteText]] : []),
      ...(itemsFirst ? itemPart : []),
      ...articleParts,
      ...(itemsFirst ? [] : itemPart),
      [...imprint, ...copies],
    ],
    truth: {
      entries: withContents ? listed : undefined,
      titles: articles.map((one) => one.title),
      paragraphs: [
        ...(itemsFirst ? items : []),
        ...articles.flatMap((one) => one.paragraphs),
        ...(itemsFirst ? [] : items),
      ],
      items: count,
      label: count > 0 ? label : undefined,
      imprint: [...imprintLabels, ...(copies.length > 0 ? ['共印'] : [])],
      note,
      residue,
    },
    shapes: {
      entries: withContents ? entryShape : 'none',
      contents: withContents ? contentsLabel : 'none',
      marker: count > 0 ? marker : 'none',
      label: count > 0 ? bracketed.replace(label, 'label') : 'none',
      order: itemsFirst ? 'briefs first' : 'articles first',
    },
  }
}
