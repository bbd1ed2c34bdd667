import { IMPRINT_LABELS } from '../model/imprint-labels.ts'
import { labelsIn, opensImprintLine } from './imprint-labels.ts'
import { isRemarkLine, isSeparatorLine, isTitleLine, labelSpan, markerOf } from './line-forms.ts'
import type { Reader } from './reader.ts'
import type { Line } from './source-lines.ts'
import { isTableLine } from './table.ts'

/** More unlabelled lines than this below a label are no continuation of it. */
const MOST_CONTINUED = 20
/** A continuation that is not indented and follows no comma is short. */
const LONGEST_CONTINUED = 80

/**
 * The lines of the imprint: the last run of lines that begin with a label, with the unlabelled lines that continue them.
 * Only rows of marks (`---`) and remarks may stand below it. Undefined when the issue has none.
 */
export function findImprint(reader: Reader): { readonly from: number; readonly to: number } | undefined {
  let to = reader.end
  while (to > reader.at && isNothing(reader.lines[to - 1])) to--
  let from: number | undefined
  let continued = 0
  for (let i = to - 1; i >= reader.at; i--) {
    const line = reader.lines[i]
    if (line === undefined || line.blank || isRemarkLine(line)) continue
    if (!line.literal && opensImprintLine(line.text, reader.imprintLabels)) {
      if (!continues(reader, i, from ?? to) || belongsToText(reader, i, from)) break
      from = i
      continued = 0
    } else if (!canContinue(line) || ++continued > MOST_CONTINUED) break
  }
  return from === undefined ? undefined : { from, to }
}

function isNothing(line: Line | undefined): boolean {
  return line === undefined || line.blank || isSeparatorLine(line) || isRemarkLine(line)
}

function canContinue(line: Line): boolean {
  if (line.literal || isTitleLine(line) || isSeparatorLine(line) || isTableLine(line)) return false
  return labelSpan(line) === undefined && markerOf(line) === undefined && !/^[!！>＞]/.test(line.text)
}

/** True when every unlabelled line between a label and the next one continues the line above it. */
function continues(reader: Reader, label: number, next: number): boolean {
  let above = reader.lines[label]
  let parted = false
  let remarked = false
  for (let i = label + 1; i < next; i++) {
    const line = reader.lines[i]
    if (line === undefined) continue
    if (isRemarkLine(line)) remarked = true
    else if (line.blank) parted = true
    else {
      if (remarked || !goesOn(above, line, parted)) return false
      above = line
      parted = false
    }
  }
  return true
}

/** A line goes on with the one above it when that one ends in a comma, or when it stands directly below and is no prose. */
function goesOn(above: Line | undefined, line: Line, parted: boolean): boolean {
  if (above !== undefined && /[、，,；;]$/.test(above.text)) return true
  if (parted) return false
  if (line.start > line.rawStart) return true
  return line.text.length <= LONGEST_CONTINUED && !/[。！？]./u.test(line.text)
}

/**
 * True for a line such as 编辑：某某 that stands directly below a paragraph and is parted from the run by a blank line: the
 * last line of the article.
 */
function belongsToText(reader: Reader, index: number, next: number | undefined): boolean {
  if (next === undefined || !reader.lines[next - 1]?.blank) return false
  const above = reader.lines[index - 1]
  if (index <= reader.at || above === undefined || above.blank || isRemarkLine(above)) return false
  if (opensImprintLine(above.text, reader.imprintLabels)) return false
  const text = reader.lines[index]?.text ?? ''
  const label = labelsIn(text, reader.imprintLabels)[0]
  const words = label === undefined ? '' : text.slice(label.labelStart, label.labelEnd).replace(/\s/g, '')
  return [...IMPRINT_LABELS.staff, ...IMPRINT_LABELS.contact].includes(words)
}
