import { withoutSpaces } from '../base/chars.ts'
import { IMPRINT_LABELS } from '../model/imprint-labels.ts'
import { readDateLine } from './date-line.ts'
import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { bracketLabel, imprintLabel, isBracketed, isRule, readMarker, readOrdinal } from './shapes.ts'

/** The imprint of the input: lines from `start` to the end, as they are kept. */
export interface ImprintRead {
  readonly start: number
  readonly lines: readonly { readonly text: string; readonly line: number }[]
}

/** At most this many lines without a label may follow one that has one. */
const CONTINUED = 6

const KNOWN: ReadonlySet<string> = new Set(Object.values(IMPRINT_LABELS).flat())

/** Reads the imprint at the end of a text: the last run of labelled lines with what continues them. */
export function readImprint(lines: readonly InputLine[], from: number, report: Report): ImprintRead {
  let start = lines.length
  let unlabelled = 0
  for (let i = lines.length - 1; i >= from; i--) {
    const { text, figure } = lines[i] ?? { text: '' }
    if (figure !== undefined) break
    if (imprintLabel(text) !== undefined) {
      start = i
      unlabelled = 0
    } else if (!continues(text) || ++unlabelled > CONTINUED) break
  }
  const bounded = withRecord(lines, start, from)
  const kept: { text: string; line: number }[] = []
  for (const line of lines.slice(bounded)) {
    const { text, number } = line
    if (isRule(text)) {
      report('rule-dropped', number, 'certain')
      continue
    }
    const label = imprintLabel(text)
    const previous = kept.at(-1)
    if (label !== undefined) {
      if (!KNOWN.has(label)) report('imprint-label', number, 'likely', { label })
      kept.push({ text: tidyLabel(text, label), line: number })
    } else if (previous !== undefined && goesOn(previous.text, text)) {
      kept[kept.length - 1] = { ...previous, text: previous.text + text }
      report('imprint-joined', number, /[、，；]$/u.test(previous.text) ? 'certain' : 'guess')
    } else kept.push({ text, line: number })
  }
  return { start: bounded, lines: kept }
}

/** A rule directly above the imprint belongs to it. */
function withRecord(lines: readonly InputLine[], start: number, from: number): number {
  let at = start
  while (at > from && at <= lines.length && isRule(lines[at - 1]?.text ?? '')) at--
  return at
}

/** True for a line that may continue the labelled one above it. */
function continues(text: string): boolean {
  if (isRule(text)) return true
  if (readMarker(text) !== undefined || bracketLabel(text) !== undefined) return false
  if (readOrdinal(text) !== undefined && readDateLine(text) === undefined) return false
  if (isBracketed(text)) return text.length <= 30
  return text.length <= 120 && !/[。！？]./u.test(text)
}

/** True where a line was cut in the middle of a list of receivers. */
function goesOn(previous: string, text: string): boolean {
  if (isBracketed(text) || readDateLine(text) !== undefined) return false
  if (/[、，；]$/u.test(previous)) return true
  return (
    previous.length >= 24 && previous.includes('、') && !/[。）]$/u.test(previous) && /[、。]/u.test(text)
  )
}

/** `报 送 ：` as `报送：`; the words behind stay. */
function tidyLabel(text: string, label: string): string {
  const match = new RegExp(`^([（(]?)\\s*${[...label].join('\\s*')}\\s*([：:])\\s*`, 'u').exec(text)
  if (match === null) return text
  const rest = text.slice(match[0].length)
  return withoutSpaces(match[0]) === match[0] ? text : `${match[1] ?? ''}${label}${match[2] ?? '：'}${rest}`
}
