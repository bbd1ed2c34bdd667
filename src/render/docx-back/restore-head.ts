import { isoDate, parseDate } from '../../base/civil-date.ts'
import { type MastheadWords, mastheadWords } from '../../layout/compose-masthead.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import { HEAD_LINES, HEAD_PROPERTY } from '../docx/properties.ts'
import type { WordDocument, WordParagraph } from './word-document.ts'

/** The masthead as a document prints it. Undefined where a line is missing: then nothing is said about it. */
interface PrintedHead {
  readonly classification: string
  readonly copy: string
  readonly organisations: readonly string[]
  readonly name: string
  readonly label: string
  readonly number: string
  readonly signers: string
  readonly issuer: string
  readonly date: string
}

/** What stands in the masthead of a document. */
export function printedHead(paragraphs: readonly WordParagraph[]): PrintedHead {
  const of = (style: WordParagraph['style']): readonly string[] =>
    paragraphs.flatMap((one) => (one.style === style && one.text.trim() !== '' ? [one.text] : []))
  const [classification = '', copy = ''] = (of('classification')[0] ?? '').split('\t')
  // Issuer and date stand in one line or in two cells.
  const line = of('issuer')
    .flatMap((text) => text.split('\t'))
    .map((text) => text.trim())
  const ends = [...line, ...of('signer')].filter((text) => text !== '')
  const signers = ends.find((text) => /^签发人[：:]/.test(text)) ?? ''
  const date = ends.find((text, i) => i > 0 && isDate(text)) ?? ''
  const issuer = line.find((text) => text !== signers && text !== date) ?? ''
  return {
    classification: classification.trim(),
    copy: copy.trim(),
    organisations: of('organisation').map(trimmed),
    name: of('name').map(trimmed).join(''),
    label: of('label').map(trimmed).join(''),
    number: of('number').map(trimmed).join(''),
    signers,
    issuer,
    date,
  }
}

function trimmed(text: string): string {
  return text.replace(/[\n\t]+/g, '').trim()
}

function isDate(text: string): boolean {
  return parseDate(text) !== undefined || /^\s*年\s*月\s*日$/u.test(text)
}

/** The lines of the front matter that the document carries as a property. */
export function carriedHead({ properties }: WordDocument): readonly string[] | undefined {
  const text = properties.get(HEAD_PROPERTY)
  return text === undefined || text === '' ? undefined : text.split(HEAD_LINES)
}

/**
 * The lines of the front matter, so changed that they print what the document prints. `resolved` is the issue with the lines as
 * they stand.
 */
export function restoredHead(
  lines: readonly string[],
  printed: PrintedHead,
  resolved: Bulletin,
): readonly string[] {
  const words = mastheadWords(resolved)
  const out = [...lines]
  const set = (key: string, value: string): void => {
    const at = out.findIndex((line) => line.replace(/\s/g, '').startsWith(`${key}:`))
    if (at < 0) {
      out.push(`${key}: ${value}`.trimEnd())
      return
    }
    let end = at + 1
    while (end < out.length && /^\s+(?:-|\S)/.test(out[end] ?? '')) end++
    out.splice(at, end - at, `${key}: ${value}`.trimEnd())
  }
  const differs = (field: Exclude<keyof MastheadWords, 'organisations' | 'draft'>): boolean =>
    spaceless(words[field]) !== spaceless(printed[field])
  if (printed.number !== '' && differs('number')) setNumber(printed.number, set)
  const date = parseDate(printed.date)
  if (date !== undefined && differs('date')) set('日期', isoDate(date))
  if (differs('label') && printed.label !== '')
    set('专刊名', scalar(printed.label.replace(/^（(.*)）$/, '$1')))
  // A picture of the office's own stands in place of the organisations.
  const pictured = resolved.masthead.image !== undefined
  if (!pictured && spaceless(words.organisations.join('\n')) !== spaceless(printed.organisations.join('\n')))
    set('机关', list(printed.organisations))
  if (printed.name !== '' && differs('name')) set('刊名', scalar(printed.name))
  if (printed.issuer !== '' && differs('issuer')) set('编印', scalar(printed.issuer))
  if (differs('classification')) set('密级', scalar(printed.classification))
  if (differs('copy')) set('份号', scalar(printed.copy.replace(/^编号：(\d+)$/, '$1')))
  if (differs('signers')) set('签发人', list(printed.signers.replace(/^签发人[：:]/, '').split('　')))
  return out
}

function setNumber(printed: string, set: (key: string, value: string) => void): void {
  if (printed.includes('增刊')) set('种类', '增刊')
  const total = /总第\s*(\S+?)\s*期/u.exec(printed)?.[1]
  const number = /(?<!总)第\s*(\S+?)\s*期/u.exec(printed)?.[1]
  if (number !== undefined) set('期号', number.replace('—', '-'))
  if (total !== undefined) set('总期号', total.replace('—', '-'))
}

function spaceless(text: string): string {
  return text.replace(/[\s\u3000]/gu, '')
}

/** Several values as the indented list of YAML, one beside its key. */
function list(values: readonly string[]): string {
  const [first = '', ...more] = values.filter((value) => value !== '')
  if (more.length === 0) return scalar(first)
  return ['', ...[first, ...more].map((value) => `  - ${scalar(value)}`)].join('\n')
}

/** A text as a YAML scalar, quoted where it would mean something else. */
export function scalar(text: string): string {
  if (text === '') return ''
  const risky = /^[-?:,[\]{}#&*!|>'"%@`~=<\s]|[:：]\s|[:：]$|\s#|^(?:null|true|false|yes|no)$|^0\d+$/iu
  return risky.test(text) ? `"${text.replace(/["\\]/gu, '\\$&')}"` : text
}
