import { isoDate } from '../base/civil-date.ts'
import { rangeText } from '../model/number-text.ts'
import type { BodyBlock } from './body-writer.ts'
import type { ContentsRead } from './contents.ts'
import type { ImportSerial } from './imported.ts'
import type { ImprintRead } from './imprint.ts'
import type { MastheadRead, Read } from './masthead-read.ts'
import { readMarker } from './shapes.ts'

/** The front matter of an issue: number, total, date and name always, of the rest what the serial does not say already. */
export function frontMatter(head: MastheadRead, serial: ImportSerial | undefined): string {
  const uses = serial?.numbering.uses ?? usesOf(head)
  const lines: string[] = []
  if (uses !== 'total') lines.push(`期号: ${rangeOr(head.number, head.damagedNumber)}`)
  if (uses !== 'number') lines.push(`总期号: ${rangeOr(head.total, head.damagedTotal)}`)
  lines.push(
    `日期: ${head.date === undefined ? scalar(head.damagedDate?.value ?? '') : isoDate(head.date.value)}`,
  )
  if (head.year !== undefined && head.year.value !== head.date?.value.year)
    lines.push(`年度: ${head.year.value}`)
  if (head.kind !== undefined) lines.push(`种类: ${head.kind.value === 'supplement' ? '增刊' : '专刊'}`)
  const words = [...wordsOf(head, serial)].sort((a, b) => a.line - b.line)
  return ['---', ...lines.map((line) => line.trimEnd()), ...words.map(({ value }) => value), '---'].join('\n')
}

function usesOf(head: MastheadRead): 'both' | 'number' | 'total' {
  if (head.number !== undefined && head.total === undefined && head.damagedTotal === undefined)
    return 'number'
  return head.total !== undefined && head.number === undefined && head.damagedNumber === undefined
    ? 'total'
    : 'both'
}

function rangeOr(range: MastheadRead['number'], damaged: Read<string> | undefined): string {
  return range === undefined ? scalar(damaged?.value ?? '') : rangeText(range.value)
}

/** True where two masthead values are the same but for spaces. */
function same(a: string, b: string | undefined): boolean {
  return a.replace(/\s/gu, '') === b?.replace(/\s/gu, '')
}

function* wordsOf(head: MastheadRead, serial: ImportSerial | undefined): Generator<Read<string>> {
  const { organisations, signers } = head
  const line = (key: string, { value, line }: Read<string>): Read<string> => ({
    value: `${key}: ${scalar(value)}`,
    line,
  })
  if (head.label !== undefined) yield line('专刊名', head.label)
  const [first] = organisations
  const equal = same(organisations.map(({ value }) => value).join(), serial?.organisations.join())
  if (first !== undefined && !equal) yield list('机关', organisations, first.line)
  // The name always: an old issue keeps it when the serial takes another.
  if (head.name !== undefined) yield line('刊名', head.name)
  if (head.issuer !== undefined && !same(head.issuer.value, serial?.issuer)) yield line('编印', head.issuer)
  if (head.classification !== undefined && !same(head.classification.value, serial?.classification))
    yield line('密级', head.classification)
  if (head.copy !== undefined) yield line('份号', head.copy)
  const [signer] = signers
  if (signer !== undefined) yield list('签发人', signers, signer.line)
  for (const { value, line } of head.comments)
    yield { value: `# ${value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, ' ')}`, line }
}

function list(key: string, values: readonly Read<string>[], line: number): Read<string> {
  const [first, ...more] = values
  if (first !== undefined && more.length === 0) return { value: `${key}: ${scalar(first.value)}`, line }
  return { value: [`${key}:`, ...values.map(({ value }) => `  - ${scalar(value)}`)].join('\n'), line }
}

/** A text as a YAML scalar, quoted where it would mean something else. */
function scalar(text: string): string {
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/gu, ' ').trim()
  if (plain === '') return ''
  const risky = /^[-?:,[\]{}#&*!|>'"%@`~=<\s]|[:：]|\s#|^(?:null|true|false|yes|no)$|^0\d+$/iu
  return risky.test(plain) ? `"${plain.replace(/["\\]/gu, '\\$&')}"` : plain
}

/**
 * The contents as source lines. A label that the template does not know becomes a group below `printed`, the one that it
 * knows. Entries below a group lose their marks, which would make it a section.
 */
export function contentsText({ label, children }: ContentsRead, printed: string): string {
  const known = label === printed
  const grouped = !known || children.some(({ type }) => type === 'group')
  const lines = children.map((child) => {
    if (child.type === 'group') return `【${child.text}】`
    return grouped ? (readMarker(child.text)?.rest ?? child.text) : child.text
  })
  return [`【${printed}】`, ...(known ? [] : [`【${label}】`]), ...lines].join('\n')
}

/** The body as source text: blocks parted by blank lines, the lines of a title together. */
export function bodyText(blocks: readonly BodyBlock[], literal: (block: BodyBlock) => string): string {
  let text = ''
  for (const block of blocks) {
    const together =
      block.type === 'title-line' ||
      block.type === 'subtitle' ||
      block.type === 'byline' ||
      block.type === 'note-more' ||
      block.type === 'row'
    text += `${text === '' ? '' : together ? '\n' : '\n\n'}${blockText(block, literal)}`
  }
  return text
}

function blockText(block: BodyBlock, literal: (block: BodyBlock) => string): string {
  const { type, text, mark = '' } = block
  switch (type) {
    case 'title':
    case 'title-line':
      return `# ${text}`
    case 'subtitle':
      return text.replace(/^[—–―─-]+\s*/u, '——')
    case 'byline':
      return `署名：${text}`
    case 'label':
      return `【${text}】`
    case 'close':
      return '【】'
    case 'item':
      return `${mark} ${text}`
    case 'note':
      return `${mark}：${text}`
    case 'note-more':
      return `> ${text}`
    case 'figure':
    case 'row':
      return text
    case 'paragraph':
      return literal(block)
  }
}

/** The imprint as source lines. */
export function imprintText({ lines }: ImprintRead): string {
  return lines.map(({ text }) => text).join('\n')
}
