import { withoutSpaces } from '../base/chars.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { isoDate } from '../base/civil-date.ts'
import type { InputPlace } from '../base/place.ts'
import { escapeLine } from '../syntax/escape.ts'
import { readBody } from './body.ts'
import type { BodyBlock } from './body-writer.ts'
import { canonical } from './canonical.ts'
import { missingText } from './completeness.ts'
import { type ContentsRead, contentsLabel, findBareContents, findContents } from './contents.ts'
import { readDateLine } from './date-line.ts'
import type { Imported, ImportedFields, ImportNote, ImportOptions, Report } from './imported.ts'
import { readImprint } from './imprint.ts'
import { type InputLine, withoutPageNumbers } from './input-lines.ts'
import { readMasthead } from './masthead.ts'
import type { MastheadRead } from './masthead-read.ts'
import { isOffice } from './masthead-shapes.ts'
import { bodyText, contentsText, frontMatter, imprintText } from './source-text.ts'

/**
 * Reads a legacy bulletin from the lines of a document. It goes by the shapes of the parts, not by their words; what it
 * guesses, mends or does not understand is noted with the place of its line. Never throws, loses nothing (`lost`), and takes time in
 * proportion to the text.
 */
export function importLines(
  given: readonly InputLine[],
  options: ImportOptions,
  placeOf: (line: number) => InputPlace,
): Imported {
  const notes: (ImportNote & { readonly line: number })[] = []
  const report: Report = (messageId, line, confidence, data = {}) => {
    notes.push({ messageId, data, place: placeOf(line), confidence, line })
  }
  if (given.length === 0) report('empty', 1, 'certain')
  const read = withoutPageNumbers(given, report)
  const labelled = read
    .slice(0, 60)
    .findIndex((line) => contentsLabel(line.text, options.structure) !== undefined)
  const head = readMasthead(read, labelled < 0 ? undefined : labelled, report)
  const lines = namePictures(read, head, options)
  const contents =
    findContents(lines, head.end, options.structure, report) ?? findBareContents(lines, head.end, report)
  const imprint = readImprint(lines, contents?.end ?? head.end, report)
  const before = [
    ...namePictures(head.leftover, head, options),
    ...lines.slice(head.end, contents?.start ?? head.end),
  ]
  const after = lines.slice(contents?.end ?? head.end, imprint.start)
  if (lines.length > 0) checkMasthead(head, lines, after, imprint.lines, report)
  const signed = lastDate(after, head)
  if (signed !== undefined) report('date-at-end', signed.number, 'likely', { text: signed.text })
  const body = signed === undefined ? after : after.filter((line) => line !== signed)
  const literal = escaper(report)
  const blocksBefore = before.map(
    ({ text, number, figure }): BodyBlock => ({
      type: figure === undefined ? 'paragraph' : 'figure',
      text,
      line: number,
    }),
  )
  const parts = [
    bodyText(blocksBefore, literal),
    contents === undefined ? '' : labelledContents(contents, lines, options, report),
    bodyText(readBody(body, contents, options.structure, report), literal),
    imprintText(imprint),
  ]
  const front = frontMatter(head, options.serial)
  const source = `${[front, ...parts.filter((part) => part !== '')].join('\n\n')}\n`
  const leftover = new Set(head.leftover.map(({ number }) => number))
  const lost = missingText(
    {
      masthead: lines.slice(0, head.end).filter(({ number }) => !leftover.has(number)),
      body: [...namePictures(head.leftover, head, options), ...lines.slice(head.end)],
    },
    { head: front, text: source.slice(front.length) },
    notes.map((note) => ({ ...note, place: { ...note.place, paragraph: note.line } })),
    options.serial,
  )
  notes.sort((a, b) => a.line - b.line)
  const fields = fieldsOf(head)
  return {
    text: canonical(source, options.structure),
    notes: notes.map(({ line: _, ...note }) => note),
    fields,
    lost,
    pictures: [],
  }
}

function namePictures(
  lines: readonly InputLine[],
  head: MastheadRead,
  { pictureFolder }: ImportOptions,
): readonly InputLine[] {
  const folder = pictureFolder?.(fieldsOf(head)) ?? ''
  return lines.map((line) =>
    line.figure === 'picture' ? { ...line, text: line.text.replace(/\]\((?=[^(]*$)/u, `](${folder}`) } : line,
  )
}

/** Says what the masthead lacks, and looks for the date at the end of the text where only there is one. */
function checkMasthead(
  head: MastheadRead,
  lines: readonly InputLine[],
  body: readonly InputLine[],
  imprint: readonly { readonly text: string; readonly line: number }[],
  report: Report,
): void {
  const line = lines[Math.max(0, head.end - 1)]?.number ?? 1
  if (head.end === 0) report('no-masthead', lines[0]?.number ?? 1, 'certain')
  const numbered = head.number ?? head.total ?? head.damagedNumber ?? head.damagedTotal
  if (head.end > 0 && numbered === undefined) report('number-missing', line, 'certain')
  if (head.date !== undefined || head.damagedDate !== undefined) return
  const end = [...body.slice(-3), ...imprint.map(({ text, line }) => ({ text, number: line }))]
  const dated = end.toReversed().map(({ text, number }) => ({ found: endDate(text), number }))
  const last = dated.find(({ found }) => found !== undefined)
  if (last?.found !== undefined) {
    head.date = { value: last.found, line: last.number }
    report('date-from-end', last.number, 'guess', { date: isoDate(last.found) })
    return
  }
  const partial = partialDate(body.at(-1))
  if (head.end > 0 && partial !== undefined) {
    head.damagedDate = partial
    report('date-damaged', partial.line, 'guess', { text: partial.value })
  } else if (head.end > 0) report('date-missing', line, 'certain')
}

/** The date that signs the issue at its end and that the front matter holds anyway, as it is written there where it is no whole date. */
function lastDate(body: readonly InputLine[], { date, damagedDate }: MastheadRead): InputLine | undefined {
  const last = body.at(-1)
  // Below the name of an office it is half of a signature, which stays whole.
  if (last === undefined || isOffice(body.at(-2)?.text ?? '')) return undefined
  const end = endDate(last.text)
  if (date !== undefined)
    return end !== undefined && readDateLine(last.text)?.rest === '' && isoDate(end) === isoDate(date.value)
      ? last
      : undefined
  const partial = partialDate(last)?.value
  return partial !== undefined &&
    damagedDate !== undefined &&
    withoutSpaces(partial) === withoutSpaces(damagedDate.value)
    ? last
    : undefined
}

/** A line that is nothing but a date without its day or year, or a damaged one: 2009年6月, 7月16日-7月23日, 20071月. */
function partialDate(
  line: InputLine | undefined,
): { readonly value: string; readonly line: number } | undefined {
  const found = line === undefined || line.text.length > 24 ? undefined : readDateLine(line.text)
  if (line === undefined || found === undefined || found.date !== undefined) return undefined
  return found.raw === '' || found.rest !== '' ? undefined : { value: found.raw, line: line.number }
}

function endDate(text: string): CivilDate | undefined {
  const found = text.length <= 40 ? readDateLine(text) : undefined
  return found !== undefined && (found.rest === '' || found.printed) ? found.date : undefined
}

function labelledContents(
  contents: ContentsRead,
  lines: readonly InputLine[],
  { structure }: ImportOptions,
  report: Report,
): string {
  const known = contents.label === '目录' || structure.contentsLabels.includes(contents.label)
  const printed = known ? contents.label : (structure.contentsLabels[0] ?? '目录')
  const first = contents.children[0]
  // A label directly above another one would not be read as a group again.
  if (!known && first?.type === 'group') {
    const text = lines.find(({ number }) => number === contents.labelLine)?.text ?? ''
    report('contents-renamed', contents.labelLine, 'likely', { label: contents.label, printed, text })
    return contentsText({ ...contents, label: printed }, printed)
  }
  if (!known) report('contents-label', first?.line ?? 1, 'likely', { label: contents.label })
  return contentsText(contents, printed)
}

function escaper(report: Report): (block: BodyBlock) => string {
  return ({ text, line }) => {
    const escaped = escapeLine(text)
    if (escaped !== text) report('escaped', line, 'certain')
    return escaped
  }
}

function fieldsOf(head: MastheadRead): ImportedFields {
  const { number, total, date, name, issuer } = head
  const year = head.year?.value ?? date?.value.year
  return {
    ...(number === undefined ? {} : { number: number.value }),
    ...(total === undefined ? {} : { total: total.value }),
    ...(date === undefined ? {} : { date: date.value }),
    ...(year === undefined ? {} : { year }),
    kind: head.kind?.value ?? 'regular',
    ...(name === undefined ? {} : { name: name.value }),
    organisations: head.organisations.map(({ value }) => value),
    ...(issuer === undefined ? {} : { issuer: issuer.value }),
  }
}
