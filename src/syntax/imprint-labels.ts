import { IMPRINT_LABELS } from '../model/imprint-labels.ts'

/** The forms of the labels that an imprint is told by. */
export interface ImprintLabels {
  /** A label with its colon at the start of a line, at `lastIndex`. */
  readonly opening: RegExp
  /** Labels inside a line: behind white space or a mark. Global. */
  readonly inside: RegExp
}

/** One label found in a line: offsets in the line's text. */
export interface FoundLabel {
  /** Where the entry starts: its bracket, if it has one. */
  readonly start: number
  readonly labelStart: number
  readonly labelEnd: number
  /** Undefined for 共印50份, which needs no colon. */
  readonly colon: { readonly start: number; readonly end: number } | undefined
  readonly valueStart: number
}

/** 共印50份, （共印  份）: copies without a colon. */
const COPIES = '共[ \\u3000]*印(?=[\\s0-9０-９零〇一二两三四五六七八九十百千Nn_＿XxＸ×]*份)'

/** Makes the forms for the known labels and the office's own. Spaces inside a label (核　稿) do not matter. */
export function imprintLabels(more: readonly string[]): ImprintLabels {
  const known = [...Object.values(IMPRINT_LABELS).flat(), ...more.map((label) => label.replace(/\s/g, ''))]
    .filter((label) => label !== '')
    .sort((a, b) => b.length - a.length)
  const forms = known.map((label) => [...label].map(escaped).join('[ \\u3000]{0,4}'))
  const entry = `(?:(?<label>${forms.join('|')})[ \\u3000]{0,4}(?<colon>[：:])|(?<copies>${COPIES}))`
  return {
    opening: new RegExp(`^[（(]?\\s{0,4}${entry}`, 'u'),
    inside: new RegExp(`(?<=[\\s，,；;。|／/、])[（(]?\\s{0,4}${entry}`, 'gu'),
  }
}

/** Every label of a line that begins with one, from left to right. */
export function labelsIn(text: string, labels: ImprintLabels, fromStart = true): readonly FoundLabel[] {
  const first = fromStart ? labels.opening.exec(text) : null
  const rest = [...text.matchAll(labels.inside)].filter((match) => isLabelInside(text, match))
  return [...(first === null ? [] : [first]), ...rest].map(found)
}

/** True when a line begins with a label of the imprint. */
export function opensImprintLine(text: string, labels: ImprintLabels): boolean {
  return labels.opening.test(text)
}

/** A label of one character stands behind white space: in 不含，送：… it is part of a sentence. */
function isLabelInside(text: string, match: RegExpExecArray): boolean {
  return (match.groups?.['label']?.length ?? 2) > 1 || /\s/.test(text.charAt(match.index - 1))
}

function found(match: RegExpExecArray): FoundLabel {
  const words = match.groups?.['label'] ?? match.groups?.['copies'] ?? ''
  const labelStart = match.index + match[0].indexOf(words)
  const labelEnd = labelStart + words.length
  const end = match.index + match[0].length
  const colon = match.groups?.['colon'] === undefined ? undefined : { start: end - 1, end }
  return { start: match.index, labelStart, labelEnd, colon, valueStart: end }
}

function escaped(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
}
