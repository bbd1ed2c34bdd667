import { IMPRINT_LABELS } from '../model/imprint-labels.ts'

/** The forms of the labels that an imprint is told by. */
export interface ImprintLabels {
  /** A label with its colon at the start of a text. */
  readonly opening: RegExp
  /** Labels inside a line: behind white space or a mark. Global. */
  readonly inside: RegExp
}

/** One label found in a line: offsets in the line's text. */
export interface FoundLabel {
  /** Where the entry starts: its bracket, if it has one of its own. */
  readonly start: number
  /** Where it ends: the next label, or the end of the line. */
  readonly end: number
  readonly labelStart: number
  readonly labelEnd: number
  /** Where the colon stands; undefined for 共印50份, which needs none. */
  readonly colon: number | undefined
  readonly valueStart: number
  readonly valueEnd: number
  readonly bracketed: boolean
}

/** 共印50份, （共印  份）: copies without a colon. */
const COPIES = '共[ \\u3000]*印(?=[\\s0-9０-９零〇一二两三四五六七八九十百千Nn_＿XxＸ×]{0,12}份)'

/** Makes the forms for the known labels and the office's own. Spaces inside a label (核　稿) do not matter. */
export function imprintLabels(more: readonly string[]): ImprintLabels {
  const known = [...Object.values(IMPRINT_LABELS).flat(), ...more.map((label) => label.replace(/\s/g, ''))]
    .filter((label) => label !== '')
    .sort((a, b) => b.length - a.length)
  const forms = known.map((label) => [...label].map(escaped).join('[ \\u3000]{0,4}'))
  const label = `(?<label>${forms.join('|')})[ \\u3000]{0,4}(?<colon>[：:])`
  return {
    opening: new RegExp(`^(?:${label}|(?<copies>${COPIES}))`, 'u'),
    inside: new RegExp(`(?<=[\\s，,；;。|／/、])(?:${label}|[（(]?(?<copies>${COPIES}))`, 'gu'),
  }
}

/** True when a line begins with a label of the imprint, also one that is in brackets as a whole. */
export function opensImprintLine(text: string, labels: ImprintLabels): boolean {
  return labels.opening.test(isBracketed(text) ? text.slice(1) : text)
}

/** Every label of a line from left to right: the one it begins with, and those inside it. */
export function labelsIn(text: string, labels: ImprintLabels): readonly FoundLabel[] {
  const whole = isBracketed(text) && opensImprintLine(text, labels)
  const offset = whole ? 1 : 0
  const words = whole ? text.slice(1, -1) : text
  const first = labels.opening.exec(words)
  const from = first?.[0].length ?? 0
  const inside = [...words.matchAll(labels.inside)].filter(
    (match) => match.index >= from && standsAlone(words, match),
  )
  const matches = first === null ? inside : [first, ...inside]
  return matches.map((match, i) => {
    const start = whole && i === 0 ? 0 : match.index + offset
    const next = matches[i + 1]
    const end = next === undefined ? text.length : next.index + offset
    return foundLabel(match, start, end, offset, text, whole)
  })
}

function foundLabel(
  match: RegExpExecArray,
  start: number,
  end: number,
  offset: number,
  text: string,
  whole: boolean,
): FoundLabel {
  const words = match.groups?.label ?? match.groups?.copies ?? ''
  const labelStart = match.index + offset + match[0].indexOf(words)
  const valueStart = match.index + offset + match[0].length
  const own = !whole && /^[（(]/.test(match[0])
  const closing = own || (whole && end === text.length)
  return {
    start,
    end,
    labelStart,
    labelEnd: labelStart + words.length,
    colon: match.groups?.colon === undefined ? undefined : valueStart - 1,
    valueStart,
    valueEnd: closing ? text.slice(0, end).trimEnd().length - 1 : end,
    bracketed: own || whole,
  }
}

/**
 * A label of one character stands behind white space: in 不含，送：… it is part of a sentence. （共印50份） is copies only where
 * its bracket closes before the next white space or the end.
 */
function standsAlone(words: string, match: RegExpExecArray): boolean {
  if (/^[（(]/.test(match[0])) return /^[^）)]{0,16}份\s*[）)](?=\s*$)/.test(words.slice(match.index))
  return (match.groups?.label?.length ?? 2) > 1 || /\s/.test(words.charAt(match.index - 1))
}

/** True when the bracket that a line begins with closes at its very end. */
function isBracketed(text: string): boolean {
  if (!/^[（(]/.test(text) || !/[）)]$/.test(text)) return false
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '（' || char === '(') depth++
    else if (char === '）' || char === ')') depth--
    if (depth === 0) return i === text.length - 1
  }
  return false
}

function escaped(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
}
