import { type CivilDate, isRealDate, parseDate } from '../../base/civil-date.ts'
import { readDateLine } from '../date-line.ts'
import { ACTS, isOffice } from '../masthead-shapes.ts'
import { BREADCRUMB, withoutButtons } from './boilerplate.ts'

/** What a line says of where an article is from. */
export interface OriginRead {
  readonly source?: string
  readonly author?: string
  readonly date?: CivilDate
}

const DAY = '\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?'
const TIME = '(?:[\\sT]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?'
const DATE = new RegExp(
  `(?:(?:发布|更新|发表|来稿|投稿|写作|成文|录入|时间)?\\s*(?:日期|时间|于)?\\s*[:：]?\\s*)(${DAY})${TIME}`,
  'u',
)
const SOURCE =
  /(?:文章|稿件|信息|新闻|本文|内容)?(?:来\s*源|来稿单位|供稿单位|报送单位|供\s*稿|来\s*稿|报\s*送|摘自|转自|出处)\s*[:：]\s*(?<name>[^\s:：|｜；;）)]{2,40})/u
const AUTHOR =
  /(?:作\s*者|文章作者|撰\s*文|撰\s*稿人?|执\s*笔|记\s*者|通\s*讯\s*员|供\s*稿\s*人|来\s*稿\s*人|投\s*稿\s*人|文\s*[/／|])\s*[:：/／|]?\s*(?<name>(?:[\p{Script=Han}·]{2,4}(?:[、，,\s]+|(?=\s|$|[|；;）)])))+)/u
const LABELS_LEFT = /^[\s[\]【】()（）|｜/／·•:：,，;；-]*$/u

/** Reads a line that names source, author or date and says nothing else; undefined for another. */
export function readOriginLine(text: string): OriginRead | undefined {
  if (text.length > 120 || /[。！？]/u.test(text)) return undefined
  let rest = withoutButtons(text)
  const read: { -readonly [K in keyof OriginRead]: OriginRead[K] } = {}
  const source = SOURCE.exec(rest)
  if (source !== null) {
    read.source = bareName(source.groups?.name ?? '')
    rest = rest.replace(source[0], ' ')
  }
  const author = AUTHOR.exec(rest)
  if (author !== null) {
    read.author = (author.groups?.name ?? '').trim().replace(/[、，,\s]+/gu, ' ')
    rest = rest.replace(author[0], ' ')
  }
  const date = DATE.exec(rest)
  const day = date?.[1] === undefined ? undefined : parseDate(date[1].replace(/\s/gu, ''))
  if (date !== null && day !== undefined && isRealDate(day)) {
    read.date = day
    rest = rest.replace(date[0], ' ')
  }
  rest = rest.trim()
  if (Object.keys(read).length === 0) return undefined
  if (LABELS_LEFT.test(rest)) return read
  // 云岭日报 2021-02-20 08:15
  const name = rest.replace(/^[\s|｜·]+|[\s|｜·]+$/gu, '')
  if (read.date !== undefined && read.source === undefined && isName(name)) return { ...read, source: name }
  return undefined
}

/** A date in Chinese numerals or beside nothing, as a signature has it. */
export function readDay(text: string): CivilDate | undefined {
  const found = text.length <= 30 ? readDateLine(text) : undefined
  return found?.rest === '' ? found.date : undefined
}

/** The name of the site that a path such as 位置：某网>新闻>本地 begins with. */
export function siteOf(text: string): string | undefined {
  const path = text.replace(BREADCRUMB, (head) => (/[:：]/u.test(head) ? '' : head))
  const first = path.split(/\s*[>＞»›→/]\s*/u)[0]?.trim() ?? ''
  return isMedium(first) && first.length <= 12 && first !== '首页' ? first : undefined
}

/** 某报2月20日讯（记者 某某）, （通讯员 某某）… with which news begins. */
export function readDateline(text: string): OriginRead | undefined {
  const match =
    /^(?<name>[\p{Script=Han}]{2,12}?)(?:\s*[\p{Script=Han}]{1,8})??\s*(?:\d{1,2}月\d{1,2}日)?\s*(?:讯|电)\s*(?:[（(](?:[\p{Script=Han}]{0,8}?(?:记者|通讯员)\s*(?<author>[\p{Script=Han}、\s]{2,20}))[^）)]{0,30}[）)])?/u.exec(
      text.slice(0, 60),
    )
  const name = match?.groups?.name
  if (match === null || name === undefined) return undefined
  const author = match.groups?.author?.trim()
  const medium = isMedium(name) && !/^(?:本报|本刊|本网|本台)/u.test(name)
  if (!medium && author === undefined) return undefined
  return { ...(medium ? { source: name } : {}), ...(author === undefined ? {} : { author }) }
}

/** 某某单位 某某: a line of a unit and perhaps a person. */
export function readUnitLine(text: string): OriginRead | undefined {
  if (text.length > 40 || !/^[（(]?\p{Script=Han}/u.test(text) || /[，。；：！？]/u.test(text))
    return undefined
  const inside = /^[（(](.+)[）)]$/u.exec(text)?.[1] ?? text
  const [unit = '', ...people] = inside.trim().split(/[\s\u3000]+/u)
  if (!isOffice(unit) || unit.length < 4 || ACTS.test(unit)) return undefined
  if (people.some((name) => !/^[\p{Script=Han}·]{2,4}$/u.test(name))) return undefined
  return { source: unit, ...(people.length === 0 ? {} : { author: people.join(' ') }) }
}

/** True for a paper, a journal, a site, an agency, a station. */
export function isMedium(name: string): boolean {
  return /(?:报|刊|杂志|网|网站|在线|通讯社|新华社|中新社|电视台|广播|电台|客户端|公众号|微信|频道|新闻|资讯|融媒体?(?:中心)?|发布|头条|澎湃)$/u.test(
    name,
  )
}

/** 《温泉日报》 for a printed paper, the bare name for a site or a station. */
export function printedName(name: string): string {
  return /(?:报|刊|杂志)$/u.test(name) && !name.startsWith('《') ? `《${name}》` : name
}

function isName(text: string): boolean {
  return /^[\p{Script=Han}A-Za-z0-9·]{2,16}$/u.test(text) && (isMedium(text) || isOffice(text))
}

function bareName(text: string): string {
  return text.replace(/^《(.+)》$/u, '$1').replace(/[（(].*$/u, '')
}
