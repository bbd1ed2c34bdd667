import { withoutSpaces } from '../base/chars.ts'
import { NUMERAL_CLASS, parseNumeral } from '../base/numerals.ts'
import type { Span } from '../base/span.ts'
import type { Issue, Section } from '../model/issue.ts'
import { itemsOf, sectionsOf } from '../model/visit.ts'
import { endsMidSentence } from './sentence.ts'

/** The count in a contents entry for a section of briefs. */
export interface StatedCount {
  readonly value: number
  /** Where the number stands in the entry. */
  readonly span: Span
  readonly text: string
}

const COUNT = new RegExp(`([${NUMERAL_CLASS}]+)\\s*[则条篇项件]\\s*[）)]?\\s*$`, 'u')

/** The count of 简讯四则, 简讯（5则）, 简讯 两 条; undefined when the entry states none. */
export function statedCount(entry: string): StatedCount | undefined {
  const match = COUNT.exec(entry)
  const text = match?.[1]
  const value = text === undefined ? undefined : parseNumeral(text)
  if (match === null || text === undefined || value === undefined) return undefined
  return { value, text, span: { start: match.index, end: match.index + text.length } }
}

/** The section that an entry such as 简讯四则 names by its label, whatever stands in it. */
export function briefSectionOf(issue: Issue, entry: string): Section | undefined {
  const words = withoutSpaces(entry)
    .replace(COUNT, '')
    .replace(/[（(]$/, '')
  return sectionsOf(issue).find((section) => withoutSpaces(section.label.text) === words)
}

/**
 * How many briefs a section holds: its marked items, or, where the editor set no marks, its paragraphs, those counted once
 * that a page break has cut in two. Undefined where nothing can be counted (articles, tables).
 */
export function countBriefs(section: Section): number | undefined {
  const items = itemsOf(section).length
  if (items > 0) return items
  const { children } = section
  if (children.some((child) => child.type === 'article' || child.type === 'table')) return undefined
  const paragraphs = children.filter((child) => child.type === 'paragraph')
  const attributed = paragraphs.filter((paragraph) => paragraph.attributions.length > 0).length
  if (attributed > 0) return attributed
  return paragraphs.filter(({ text }, i) => i === 0 || !endsMidSentence(paragraphs[i - 1]?.text ?? '', text))
    .length
}
