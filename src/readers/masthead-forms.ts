import { readDateLine } from './date-line.ts'
import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import type { MastheadRead } from './masthead-read.ts'
import {
  isClassification,
  isDocumentWord,
  isIssuer,
  isOffice,
  isSerialName,
  readCopy,
  readSigners,
} from './masthead-shapes.ts'
import { isDamagedNumber, readNumberLine } from './number-line.ts'
import { isRule, unspaced } from './shapes.ts'

/** Reads a line of the masthead that has a form of its own; undefined for words that only their place explains. */
export function readForm(
  line: InputLine,
  read: MastheadRead,
  report: Report,
): 'number' | 'date' | 'other' | undefined {
  const { text, number: at } = line
  if (isRule(text)) {
    report('rule-dropped', at, 'certain')
    return 'other'
  }
  const signed = readSigners(text)
  if (signed !== undefined) {
    read.signers.push(...signed.signers.map((value) => ({ value, line: at })))
    if (signed.rest === '') return 'other'
    return readForm({ ...line, text: signed.rest }, read, report) ?? leave(line, read, report, signed.rest)
  }
  if (readNumber(line, read, report)) return 'number'
  const copy = readCopy(text)
  if (copy !== undefined && read.copy === undefined && read.number === undefined && read.name === undefined) {
    read.copy = { value: copy, line: at }
    return 'other'
  }
  if (readDate(line, read, report)) return 'date'
  if (isClassification(text) && read.classification === undefined) {
    read.classification = { value: unspaced(text), line: at }
    return 'other'
  }
  if (isDamagedNumber(text) && read.number === undefined) {
    read.damagedNumber = { value: text, line: at }
    report('number-damaged', at, 'certain', { text })
    return 'number'
  }
  if (!isIssuer(text)) return undefined
  addIssuer(text, at, read)
  return 'other'
}

function readNumber(line: InputLine, read: MastheadRead, report: Report): boolean {
  const found = readNumberLine(line.text)
  if (found === undefined) return false
  const at = line.number
  if (found.blank) {
    report('number-blank', at, 'certain', { text: line.text })
    for (const words of [found.before, found.after])
      if (isSerialName(words)) read.name ??= { value: nameOf(words), line: at }
      else if (words !== '') leave(line, read, report, words)
    return true
  }
  if (read.number !== undefined && found.number !== undefined) return false
  if (read.total !== undefined && found.total !== undefined) return false
  const beside = [found.before, found.after].filter((words) => words !== '')
  const [, named, word] = found.boxed ? (/^(\S.*\S)\s+(\S+)$/u.exec(found.before) ?? []) : []
  if (named !== undefined && word !== undefined && isSerialName(named) && isDocumentWord(word)) {
    // 值班快报 云办〔2025〕第8期: the name and the 代字 of the number on one line.
    read.name ??= { value: nameOf(named), line: at }
    return readNumber({ ...line, text: line.text.slice(line.text.indexOf(word, named.length)) }, read, report)
  }
  for (const words of beside)
    if (!explains(words) && !(words === found.before && found.boxed && isDocumentWord(words))) return false
  if (found.number !== undefined) read.number = { value: found.number, line: at }
  if (found.total !== undefined) read.total = { value: found.total, line: at }
  if (found.year !== undefined) read.year = { value: found.year, line: at }
  if (found.kind !== undefined) {
    read.kind = { value: found.kind, line: at }
    report('kind', at, 'likely', { kind: found.kind === 'supplement' ? '增刊' : '专刊' })
  }
  for (const words of beside) {
    if (isSerialName(words)) read.name ??= { value: nameOf(words), line: at }
    else if (words === found.before && !isIssuer(words) && readDateLine(words) === undefined)
      read.beforeNumber = { value: nameOf(words), line: at }
    else if (/总|期/u.test(words) && read.total === undefined) {
      read.damagedTotal = { value: words, line: at }
      report('number-damaged', at, 'certain', { text: words })
    } else readForm({ ...line, text: words }, read, report)
  }
  return true
}

function nameOf(words: string): string {
  return unspaced(words.replace(/^《(.*)》$/u, '$1'))
}

/** True where the words beside a number may stand there: a name, a date, an issuer, what is left of a damaged total. */
function explains(words: string): boolean {
  if (isSerialName(words) || isIssuer(words) || isOffice(words)) return true
  if (/^[（(]?总.{0,12}期[）)]?$/u.test(words)) return true
  const date = readDateLine(words)
  return date !== undefined && (date.rest === '' || isIssuer(date.rest) || isOffice(date.rest))
}

function readDate(line: InputLine, read: MastheadRead, report: Report): boolean {
  const found = readDateLine(line.text)
  if (found === undefined || read.date !== undefined) return false
  const { rest, date, raw } = found
  if (rest !== '' && !isIssuer(rest) && !isOffice(rest) && !isSerialName(rest) && rest.length > 40)
    return false
  if (date !== undefined) read.date = { value: date, line: line.number }
  else if (raw !== '') {
    read.damagedDate ??= { value: raw, line: line.number }
    report('date-damaged', line.number, 'certain', { text: raw })
  }
  if (rest === '') return true
  if (isSerialName(rest) && !isIssuer(rest)) read.name ??= { value: unspaced(rest), line: line.number }
  else {
    if (!isIssuer(rest)) report('issuer-by-place', line.number, 'likely', { text: rest })
    addIssuer(rest, line.number, read)
  }
  return true
}

/** Adds words to the issuer; several lines (主办, 承办) stand apart by one 字. */
export function addIssuer(text: string, line: number, read: MastheadRead): void {
  const value = unspaced(text)
  read.issuer =
    read.issuer === undefined ? { value, line } : { ...read.issuer, value: `${read.issuer.value}　${value}` }
}

function leave(line: InputLine, read: MastheadRead, report: Report, text: string): 'other' {
  if (isOffice(text) || isSerialName(text)) {
    addIssuer(text, line.number, read)
    report('issuer-by-place', line.number, 'likely', { text })
  } else {
    read.leftover.push({ ...line, text })
    report('masthead-unread', line.number, 'guess', { text })
  }
  return 'other'
}
