import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { addIssuer } from './masthead-forms.ts'
import type { MastheadRead } from './masthead-read.ts'
import { isDocumentWord, isOffice, isSerialName, splitOrganisations } from './masthead-shapes.ts'
import { unspaced } from './shapes.ts'
import { isSubtitle } from './title-shapes.ts'

/** A line of the masthead without a form of its own: its index, and the number of the line below it. */
interface PlainLine {
  readonly line: InputLine
  readonly index: number
  readonly next: number | undefined
}

/** Sorts the lines without a form of their own: name, organisations above it, issuer below the number. */
export function readWords(
  plain: readonly PlainLine[],
  anchor: number,
  read: MastheadRead,
  report: Report,
): void {
  const above = plain.filter(({ index }) => index < anchor)
  const below = plain.filter(({ index }) => index >= anchor)
  let named: InputLine | undefined
  placeBeforeNumber(plain, read, report)
  if (read.name === undefined) {
    const candidates = [...above.toReversed(), ...below.slice(0, 1)]
    named = candidates.find(({ line }) => isSerialName(line.text))?.line
    const last = above.at(-1)?.line
    if (
      named === undefined &&
      last !== undefined &&
      above.length > 0 &&
      !isOffice(last.text) &&
      /\p{Script=Han}/u.test(last.text) &&
      !/[：:。，]/u.test(last.text) &&
      last.text.length <= 24
    ) {
      named = last
      report('name-by-place', last.number, 'guess', { text: last.text })
    }
    if (named !== undefined)
      read.name = { value: unspaced(named.text).replace(/^《(.*)》$/u, '$1'), line: named.number }
  }
  for (const { line } of above) {
    if (line === named) continue
    const found = splitOrganisations(line.text)
    if (isSubtitle(line.text) && plain.some((one) => one.line === named && one.next === line.number)) {
      read.comments.push({ value: `刊名副题：${line.text}`, line: line.number })
      report('name-subtitle', line.number, 'likely', { text: line.text })
    } else if (named !== undefined && line.number > named.number) leftover(line, read, report)
    else if (
      found.every(isOffice) ||
      (line.text.length <= 40 && !/[，。；：:！？“”…—]|^\P{L}+$/u.test(line.text))
    ) {
      if (found.length > 1) report('organisations-split', line.number, 'likely', { count: found.length })
      else if (!found.every(isOffice))
        report('organisation-by-place', line.number, 'guess', { text: line.text })
      read.organisations.push(...found.map((value) => ({ value, line: line.number })))
    } else leftover(line, read, report)
  }
  for (const one of below) if (one.line !== named) readBelow(one, read, report)
  if (read.name === undefined) report('name-missing', plain[0]?.line.number ?? 1, 'certain')
}

/**
 * Words before the number are the name where no other line is one; else the office that makes the bulletin, or the 代字 of its
 * number, which has no place in a masthead.
 */
function placeBeforeNumber(plain: readonly PlainLine[], read: MastheadRead, report: Report): void {
  const { beforeNumber } = read
  if (beforeNumber === undefined) return
  const { value, line } = beforeNumber
  if (
    read.name === undefined &&
    !isDocumentWord(value) &&
    !plain.some(({ line: { text } }) => isSerialName(text))
  ) {
    read.name = beforeNumber
    return
  }
  if (isDocumentWord(value)) {
    read.comments.push({ value: `代字：${value}`, line })
    report('document-word', line, 'likely', { text: value })
    return
  }
  const office = read.issuer === undefined && isOffice(value)
  if (office) {
    addIssuer(value, line, read)
    report('issuer-by-place', line, 'likely', { text: value })
    return
  }
  const words: InputLine = { text: value, number: line, gap: true, indent: 0 }
  leftover(words, read, report)
}

function readBelow({ line, next }: PlainLine, read: MastheadRead, report: Report): void {
  const { text, number } = line
  const special = /^[（(]?(.{0,20}?(?:专\s*刊|特\s*刊))[）)]?$/u.exec(text)?.[1]
  if (special !== undefined) {
    const known = read.kind !== undefined
    read.kind ??= { value: 'special', line: number }
    if (known || !/^专\s*刊$/u.test(special)) read.label = { value: unspaced(special), line: number }
    if (!known) report('kind', number, 'likely', { kind: '专刊' })
  } else if (read.issuer !== undefined && read.issuer.line === next && !/[，。：]/u.test(text)) {
    read.issuer = { value: text + read.issuer.value, line: number }
    report('issuer-joined', number, 'likely')
  } else if (read.issuer !== undefined && goesBelow(text, line.number, read)) {
    read.issuer = { value: read.issuer.value + text, line: read.issuer.line }
    report('issuer-joined', number, 'likely')
  } else if (read.issuer === undefined && isOffice(text)) {
    addIssuer(text, number, read)
    report('issuer-by-place', number, 'likely', { text })
  } else leftover(line, read, report)
}

/** 办公室 below 云岭市商会: the part of an office that is no office without the line above it. */
function goesBelow(text: string, line: number, { issuer }: MastheadRead): boolean {
  return issuer !== undefined && line === issuer.line + 1 && isOffice(issuer.value) && UNIT.test(text)
}

const UNIT = /^(?:\p{Script=Han}{0,4})(?:办公室|秘书处|编辑部|宣传部|信息中心|信息科|综合科|秘书科|研究室)$/u

function leftover(line: InputLine, read: MastheadRead, report: Report): void {
  read.leftover.push(line)
  report('masthead-unread', line.number, 'guess', { text: line.text })
}
