import type { Structure } from '../model/structure.ts'
import type { ContentsRead } from './contents.ts'
import { countedItems } from './contents-entries.ts'
import type { Report } from './imported.ts'
import type { InputLine } from './input-lines.ts'
import { labelWords } from './label-words.ts'
import { bracketLabel, endingBrackets, isBracketed, type Ordinal, readMarker, readOrdinal } from './shapes.ts'
import { canBeTitle, isNote, isProse, LONGEST_TITLE } from './title-shapes.ts'

/** Words of a label under which items stand. */
const ITEMS = /简讯|短讯|快讯|要讯|动态|信息|快递|传真|集锦|荟萃|速览|纵览|要闻|活动掠影|消息|杂闻/u

/** The same words where they end a label that stands without brackets. */
const ITEMS_END = /(?:讯|动态|信息|快递|传真|集锦|荟萃|速览|纵览|要闻|消息|杂闻)$/u

/** A section label of the body and how its items are told. */
export interface SectionRead {
  readonly label: string
  /** Index behind the section's last line. */
  readonly end: number
  /** Where items begin, and the length of the mark that stands there. */
  readonly items: ReadonlyMap<number, ItemStart>
}

/** How an item begins: the marker to write and the text without the mark of the input. */
export interface ItemStart {
  readonly marker: string
  readonly text: string
}

/** The indexes of lines that open a section: 【…】 alone on a line, or the bare label 简讯 above marked items. */
export function findLabels(
  lines: readonly InputLine[],
  contents: ContentsRead | undefined,
  structure: Structure,
): ReadonlySet<number> {
  const entries = (contents?.children ?? []).map((child) =>
    child.type === 'entry' ? child.title : child.text,
  )
  const titles = new Set(entries)
  const counted = entries.flatMap((title) => countedItems(title) ?? [])
  const known = new Set([...structure.sections.map(({ label }) => label), ...counted])
  const found = new Set<number>()
  for (const [i, line] of lines.entries()) {
    const { text } = line
    if (drawnLabel(line) !== undefined && startsItem(lines[i + 1]?.text)) found.add(i)
    if (text.length > 40 || line.figure !== undefined || isNote(text)) continue
    const label = bracketLabel(text)
    if (label !== undefined && !(label.length > 12 && titles.has(text))) found.add(i)
    if (label === undefined && isBareLabel(text, lines, i, known, titles)) found.add(i)
  }
  return found
}

function isBareLabel(
  text: string,
  lines: readonly InputLine[],
  at: number,
  known: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): boolean {
  const ordinal = readOrdinal(text)
  const label = labelWords(ordinal?.rest ?? text)
  const next = lines[at + 1]?.text ?? ''
  const above = lines[at - 1]?.text
  if (label.length < 2 || label.length > 12 || /[，。；！？、]/u.test(label)) return false
  if ((above !== undefined && /[，、]$/u.test(above)) || isBracketed(text)) return false
  const mark = readMarker(next)
  // 三、短讯三则 among articles that are numbered, as the contents count them.
  if (known.has(countedItems(label) ?? '') && titles.has(label))
    return mark !== undefined || readOrdinal(next)?.value === 1 || endingBrackets(next) !== undefined
  if (ordinal !== undefined && mark === undefined) return isNumberedHead(ordinal, label, next)
  if (ordinal !== undefined && !ITEMS.test(label)) return false
  if (mark !== undefined && mark.rest.length > 8) return true
  const first = readOrdinal(next)?.value === 1 || readDash(next) !== undefined
  if (known.has(label)) return first || (isProse(next) && endingBrackets(next) !== undefined)
  return ITEMS_END.test(label) && first && isProse(next)
}

/** 一、工作动态 above 1. 2. 3.: a section, where its words say so or the first item ends in its source as no sub-head's text does. */
function isNumberedHead({ kind }: Ordinal, label: string, next: string): boolean {
  const first = readOrdinal(next)
  if (kind !== 'han' || first?.kind !== 'arabic' || first.value !== 1 || !isProse(next)) return false
  return ITEMS_END.test(label) || endingBrackets(next) !== undefined
}

/** The name of a section whose head is a picture: its alternative text. */
export function drawnLabel({ text, figure }: InputLine): string | undefined {
  const alt = figure === 'picture' ? /^!\[([^\]]{2,12})\]/u.exec(text)?.[1]?.trim() : undefined
  return alt === undefined || /[，。；：！？、]/u.test(alt) || !/^[\p{Script=Han}\s]+$/u.test(alt)
    ? undefined
    : alt
}

/** True for a line that begins the first item of a section, by its mark. */
function startsItem(text: string | undefined): boolean {
  if (text === undefined) return false
  return (
    readMarker(text) !== undefined ||
    readDash(text) !== undefined ||
    (readOrdinal(text)?.value === 1 && isProse(text))
  )
}

/** Reads the section whose label stands at `at`: how far it goes and where its items begin. */
export function readSection(
  lines: readonly InputLine[],
  at: number,
  end: number,
  structure: Structure,
  report: Report,
): SectionRead {
  const head = lines[at]
  const label = head === undefined ? '' : (drawnLabel(head) ?? labelWords(head.text))
  const inside = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i)
  const holds = structure.sections.find((section) => section.label === label)?.holds
  const forItems = holds === 'items' || (holds !== 'articles' && ITEMS.test(label))
  const marked = byMarker(lines, inside, report)
  if (marked.size > 0) return { label, end, items: marked }
  const ordinals = byOrdinal(lines, inside, forItems, report)
  if (ordinals.size > 0) return { label, end, items: ordinals }
  return { label, end, items: forItems ? byAttribution(lines, inside, report) : new Map() }
}

function byMarker(
  lines: readonly InputLine[],
  inside: readonly number[],
  report: Report,
): Map<number, ItemStart> {
  const items = new Map<number, ItemStart>()
  for (const i of inside) {
    const line = lines[i]
    const mark = line === undefined ? undefined : readMarker(line.text)
    if (line === undefined || mark === undefined) continue
    if (mark.marker === '·' && line.text[1] !== ' ' && items.size === 0 && i !== inside[0]) continue
    if (!mark.known) report('marker-replaced', line.number, 'certain', { marker: mark.marker })
    items.set(i, { marker: mark.known ? mark.marker : '§', text: mark.rest })
  }
  return items
}

/** Items told by 1. 2. 3. (or 一、 二、): the ordinals count from 1, and each item is prose. */
function byOrdinal(
  lines: readonly InputLine[],
  inside: readonly number[],
  forItems: boolean,
  report: Report,
): Map<number, ItemStart> {
  const items = new Map<number, ItemStart>()
  const [first] = inside
  const opening = readOrdinal(lines[first ?? -1]?.text ?? '') ?? readDash(lines[first ?? -1]?.text ?? '')
  if (opening === undefined || opening.value > 1 || (!forItems && opening.kind !== 'arabic')) return items
  let next = opening.value
  for (const i of inside) {
    const line = lines[i]
    const ordinal = readOrdinal(line?.text ?? '') ?? readDash(line?.text ?? '')
    if (line === undefined || ordinal?.kind !== opening.kind || ordinal.value !== next) continue
    if (ordinal.value > 0) next++
    const han = /\p{Script=Han}/u.test(ordinal.text)
    report('item-ordinal', line.number, 'likely', { ordinal: ordinal.text })
    items.set(i, { marker: '§', text: han ? line.text : ordinal.rest })
  }
  const short = [...items].filter(([, { text }]) => text.length <= LONGEST_TITLE && canBeTitle(text))
  return !forItems && (items.size < 2 || short.length > 0) ? new Map() : items
}

function readDash(text: string): { kind: 'dash'; value: 0; text: string; rest: string } | undefined {
  const rest = /^[-*+]\s+(\S.*)$/u.exec(text.slice(0, 400)) === null ? undefined : text.slice(1).trim()
  return rest === undefined ? undefined : { kind: 'dash', value: 0, text: text.slice(0, 1), rest }
}

/** Items without any mark: every paragraph ends in an attribution. */
function byAttribution(
  lines: readonly InputLine[],
  inside: readonly number[],
  report: Report,
): Map<number, ItemStart> {
  const items = new Map<number, ItemStart>()
  let start: number | undefined
  for (const i of inside) {
    const text = lines[i]?.text ?? ''
    start ??= i
    if (!isBracketed(text) && endingBrackets(text) === undefined) continue
    items.set(start, { marker: '§', text: lines[start]?.text ?? '' })
    start = undefined
  }
  if (start !== undefined || items.size < 2) return new Map()
  for (const i of items.keys()) report('item-unmarked', lines[i]?.number ?? 1, 'guess')
  return items
}
