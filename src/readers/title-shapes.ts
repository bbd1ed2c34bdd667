import { withoutSpaces } from '../base/chars.ts'
import { isMarkup } from '../syntax/escape.ts'
import { readDateLine } from './date-line.ts'
import {
  bracketLabel,
  endingBrackets,
  endsParagraph,
  imprintLabel,
  isBracketed,
  isCredit,
  isRule,
  readMarker,
  readOrdinal,
} from './shapes.ts'

/** Titles have at most this many characters on a line. */
export const LONGEST_TITLE = 70

/** Words with which a paragraph of news opens and a title does not. */
const LEAD =
  /^(?:近日|日前|近期|近年来|今年|去年|当前|目前|会上|会前|会后|会议|其间|期间|随后|同时|此外|另外|据悉|据了解|据介绍|截至|截止|活动(?:中|现场|当天)|座谈会上|为(?:了|进一步|深入|切实|贯彻|全面)|一是|二是|三是|四是|首先|其次|下一步|通过|本报讯|本刊讯|这|他|她|我们|我|各位|同志们|大家|以来|此次|本次|当天|当日|上午|下午|(?:[0-9０-９〇一二三四五六七八九十]+\s*年)?\s*[0-9０-９〇一二三四五六七八九十]+\s*月\s*[0-9０-９〇一二三四五六七八九十]+\s*(?:日|号)|[0-9０-９]+\s*(?:日|号)|[0-9０-９]{4}\s*年(?:以来|，))/u

/** True for a line that can be (a line of) a title: short, without the end of a sentence or the form of another part. */
export function canBeTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || withoutSpaces(text).length < 2 || isMarkup(text)) return false
  if (/[。；，、,;…]$/u.test(text) || /[。；]/u.test(text)) return false
  if (isBracketed(text) || isRule(text) || imprintLabel(text) !== undefined || readMarker(text) !== undefined)
    return false
  if (readNote(text) !== undefined) return false
  return bracketLabel(text) === undefined && !isSubtitle(text) && readDateLine(text)?.rest !== ''
}

const NOTE_LABEL =
  '编\\s*者\\s*按|编\\s*者\\s*的\\s*话|编\\s*前\\s*语|卷\\s*首\\s*语|写\\s*在\\s*前\\s*面|编\\s*后|按'
/** 编者按：, 编者按 and white space, 编者按 alone on its line, 【编者按】, with signs of emphasis before it. */
const NOTE = new RegExp(
  `^(?<sign>[\\p{Extended_Pictographic}\\u{fe0f}◆◇●■★☆▲※►▶▪\\s]*)(?:【\\s*(?<boxed>${NOTE_LABEL})\\s*】[：:]?\\s*|(?<bare>${NOTE_LABEL})\\s*(?:[：:]\\s*|(?<=[按话语后])\\s+(?=\\S)|$))`,
  'u',
)

/** The label with which an editor's note begins. */
export interface NoteLabel {
  /** Without spaces. */
  readonly label: string
  /** How many units it takes with what stands before it and its colon. */
  readonly length: number
  /** The signs before it. */
  readonly sign: string
}

/** The label of an editor's note that a line opens. */
export function readNote(text: string): NoteLabel | undefined {
  const match = NOTE.exec(text.slice(0, 40))
  const label = match?.groups?.boxed ?? match?.groups?.bare
  if (match === null || label === undefined) return undefined
  return {
    label: label.replace(/\s/gu, ''),
    length: match[0].length,
    sign: match.groups?.sign?.trim() ?? '',
  }
}

/** True for the first line of an editor's note above or below a title. */
export function isNote(text: string): boolean {
  const label = readNote(text)?.label
  return label !== undefined && label !== '编后'
}

/** `——记某某`, `--在某会上的讲话`: the subtitle of the title above. */
export function isSubtitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && /^(?:[—–―─]{1,2}|--)\s*[^\s—–―─-].*[^。—–―─-]$/u.test(text)
}

/** True for words with which a paragraph opens and a title hardly ever does. */
export function opensParagraph(text: string): boolean {
  return LEAD.test(text)
}

/** True for a line of prose: long, or with the end of a sentence inside or behind it. */
export function isProse(text: string): boolean {
  if (opensParagraph(text) && text.length >= 15) return true
  return (
    text.length > LONGEST_TITLE ||
    /[。；]/u.test(text) ||
    (text.length > 15 && endsParagraph(text)) ||
    /，.*，/u.test(text)
  )
}

/** True for a paragraph that closes in an attribution, as the last one of an article does; without 。 before it where its words are a credit. */
function endsArticle(text: string | undefined): boolean {
  const brackets = text === undefined ? undefined : endingBrackets(text)
  if (text === undefined || brackets === undefined) return false
  const { before, inside } = brackets
  return isBracketed(text) || /[。！？…!?”’]$/u.test(before) || (inside.length <= 30 && isCredit(inside))
}

/** True for a short bracketed line, as the author stands below a title. */
function isByline(text: string): boolean {
  return isBracketed(text) && text.length < 24
}

/** How much the shape and the surroundings of a line speak for a title; from 3 on it is taken for one. */
export function titleWeight(around: {
  readonly text: string
  readonly gap: boolean
  readonly indent: number
  /** The line above in the same part; undefined at the start of a part. */
  readonly above: string | undefined
  readonly below: string | undefined
  readonly belowGap: boolean
  /** True where blank lines stand between all paragraphs of the text, so that they say nothing. */
  readonly gapsEverywhere: boolean
  /** True where an editor's note stands above and no title yet. */
  readonly first: boolean
  /** True where the contents named other titles. */
  readonly listed: boolean
  /** True where the looks of the line are those of a title. */
  readonly stands: boolean
  /** True for a line at the edge above an indented one, where all paragraphs are indented. */
  readonly atEdge: boolean
}): number {
  const { text, above, below } = around
  if (!canBeTitle(text) || text.length < 5 || below === undefined || /[：:]$/u.test(text)) return 0
  if (readOrdinal(text) !== undefined || opensParagraph(text)) return 0
  const headed = isProse(below) || isSubtitle(below) || isNote(below) || isByline(below)
  if (around.stands && (headed || readOrdinal(below) !== undefined)) return 4
  if ((above !== undefined && !endsParagraph(above)) || !headed) return 0
  let weight = 0
  if (above === undefined) weight += 3
  else if (endsArticle(above)) weight += 3
  else weight += 1
  if (!around.gapsEverywhere && around.gap) weight += 2
  if (/\p{Script=Han}[ \u3000]+(?:\p{Script=Han}|[“《])/u.test(text)) weight += 2
  if (around.indent >= 8) weight += 1
  if (around.atEdge) weight += 2
  if (around.first) weight += 2
  if (isNote(below)) weight += 2
  if (text.length < 8) weight -= 2
  if (/，/u.test(text)) weight -= 1
  if (around.listed && !endsArticle(above)) weight -= 1
  return weight
}
