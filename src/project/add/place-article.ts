import { withoutSpaces } from '../../base/chars.ts'
import { BulletinError } from '../../base/errors.ts'
import type { TextEdit } from '../../base/text-edit.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import type { Article, BlockId, Issue, Item, Section } from '../../model/issue.ts'
import type { Structure } from '../../model/structure.ts'
import { itemsOf, sectionsOf } from '../../model/visit.ts'

/** Where an article is wanted; what is left out is decided by the issue. */
export interface Wanted {
  readonly as?: 'article' | 'item'
  /** 1 for the first article of the issue, or the first article or item of the section. */
  readonly at?: number
  readonly section?: string
}

/** The place of an article in an issue, before its text is known. */
export interface ArticlePlace {
  readonly as: 'article' | 'item'
  /** The label of the section; undefined for the main articles. */
  readonly section: string | undefined
  /** The mark of an item. */
  readonly marker: string
  /** True where the items of the section begin with titles in 【】. */
  readonly runIn: boolean
  /** Its place among its like, from 1. */
  readonly at: number
  /** Puts the text there. */
  readonly edit: (text: string) => TextEdit
  /** The block of the section, where there is one already. */
  readonly sectionBlock: BlockId | undefined
  /** The nearest article or section above, of those that a 目录 lists. */
  readonly above: readonly BlockId[]
}

/** What the project knows of sections. */
export interface Sections {
  readonly structure: Structure
  /** `sections:` of bulletin.yaml. */
  readonly own: readonly string[]
}

/**
 * Finds the place for an article: an empty article that `new` left is filled first; else it goes behind the articles, or the
 * articles or items of its section, or where `at` says. Throws `add/no-section` for a section that neither the issue nor the project has.
 */
export function placeArticle({ issue, source }: Bulletin, wanted: Wanted, sections: Sections): ArticlePlace {
  const label = wanted.section ?? (wanted.as === 'item' ? itemsLabel(issue, sections) : undefined)
  if (label === undefined) return amongArticles(issue, source.text, wanted)
  const section = sectionsOf(issue).find((one) => withoutSpaces(one.label.text) === withoutSpaces(label))
  return section === undefined
    ? inNewSection(issue, source.text, label, wanted, sections)
    : inSection(issue, source.text, section, wanted, sections)
}

/** The section for items where none was named: the one that has some, else the template's. */
function itemsLabel(issue: Issue, { structure }: Sections): string {
  const present = sectionsOf(issue)
  const known = structure.sections.filter(({ holds }) => holds === 'items').map((spec) => spec.label)
  const label =
    present.find((section) => itemsOf(section).length > 0)?.label.text ??
    present.find((section) => known.includes(section.label.text))?.label.text ??
    known[0]
  if (label === undefined) throw new BulletinError('add/no-items-section')
  return label
}

function amongArticles(issue: Issue, text: string, { at }: Wanted): ArticlePlace {
  const articles = issue.children.filter((child) => child.type === 'article')
  const empty = articles.findIndex(isEmpty)
  const found = {
    as: 'article',
    section: undefined,
    marker: '',
    runIn: false,
    sectionBlock: undefined,
  } as const
  const above = (before: Article | undefined): readonly BlockId[] =>
    listed(issue).slice(0, before === undefined ? undefined : Math.max(0, listed(issue).indexOf(before.id)))
  const blank = articles[empty]
  if (blank !== undefined && (at === undefined || at === empty + 1))
    return {
      ...found,
      at: empty + 1,
      above: above(blank),
      edit: (words) => ({ span: blank.span, text: lines(words, text) }),
    }
  const place = Math.min(at ?? articles.length + 1, articles.length + 1)
  const next = articles[place - 1]
  if (next !== undefined)
    return { ...found, at: place, above: above(next), edit: before(next.span.start, text) }
  const last = articles.at(-1)
  if (last !== undefined)
    return {
      ...found,
      at: place,
      above: listed(issue).slice(0, listed(issue).indexOf(last.id) + 1),
      edit: behind(last.span.end, text),
    }
  const part = issue.children.find(({ type }) => type === 'section' || type === 'imprint')
  if (part !== undefined) return { ...found, at: 1, above: [], edit: before(part.span.start, text) }
  return { ...found, at: 1, above: [], edit: behind(text.trimEnd().length, text) }
}

/** An article that waits for its title and its text: hints alone. */
function isEmpty({ title, children }: Article): boolean {
  return (
    title.lines.every((line) => line.text.trim() === '') && children.every(({ type }) => type === 'remark')
  )
}

function inSection(
  issue: Issue,
  text: string,
  section: Section,
  wanted: Wanted,
  sections: Sections,
): ArticlePlace {
  const items = itemsOf(section)
  const articles = section.children.filter((child) => child.type === 'article')
  const spec = sections.structure.sections.find(({ label }) => label === section.label.text)
  const as =
    wanted.as ?? (items.length > 0 || (articles.length === 0 && spec?.holds === 'items') ? 'item' : 'article')
  const like: readonly (Item | Article)[] = as === 'item' ? items : articles
  const at = Math.min(wanted.at ?? like.length + 1, like.length + 1)
  const next = like[at - 1]
  const last = (like.at(-1) ?? section.children.at(-1))?.span.end ?? labelEnd(text, section)
  const order = listed(issue)
  const mine = as === 'item' ? section.id : next?.id
  return {
    as,
    section: section.label.text,
    marker: items[0]?.marker.text ?? '§',
    runIn: items.length === 0 || items.some(({ runIn }) => runIn !== undefined),
    at,
    edit:
      next === undefined
        ? behind(last, text, tight(items, text))
        : before(next.span.start, text, tight(items, text)),
    sectionBlock: section.id,
    above:
      mine === undefined
        ? order.slice(0, order.indexOf(like.at(-1)?.id ?? section.id) + 1)
        : order.slice(0, Math.max(0, order.indexOf(mine))),
  }
}

function labelEnd(text: string, { label }: Section): number {
  return text.indexOf('】', label.span.end) + 1
}

function inNewSection(
  issue: Issue,
  text: string,
  label: string,
  wanted: Wanted,
  sections: Sections,
): ArticlePlace {
  const { structure, own } = sections
  const order = [...structure.sections.map((spec) => spec.label), ...own]
  const rank = order.findIndex((known) => withoutSpaces(known) === withoutSpaces(label))
  const name = order[rank]
  if (name === undefined) {
    const list = [...new Set([...sectionsOf(issue).map((section) => section.label.text), ...order])]
    throw new BulletinError('add/no-section', { section: label, list: list.join('、') })
  }
  const present = sectionsOf(issue)
  const next = present.find((section) => order.indexOf(section.label.text) > rank)
  const last = issue.children.findLast(({ type }) => type === 'article' || type === 'section')
  const imprint = issue.children.find(({ type }) => type === 'imprint')
  const holds = structure.sections.find((spec) => spec.label === name)?.holds
  const headed = (put: (words: string) => TextEdit) => (words: string) => put(`【${name}】\n\n${words}`)
  const put =
    next !== undefined
      ? before(next.span.start, text)
      : last !== undefined
        ? behind(last.span.end, text)
        : imprint !== undefined
          ? before(imprint.span.start, text)
          : behind(text.trimEnd().length, text)
  const all = listed(issue)
  return {
    as: wanted.as ?? (holds === 'items' ? 'item' : 'article'),
    section: name,
    marker: '§',
    runIn: true,
    at: 1,
    edit: headed(put),
    sectionBlock: undefined,
    above: next === undefined ? all : all.slice(0, Math.max(0, all.indexOf(next.id))),
  }
}

/** What a 目录 may list, in order: articles, and sections for their items. */
function listed(issue: Issue): readonly BlockId[] {
  return issue.children.flatMap((child) => {
    if (child.type === 'article') return [child.id]
    if (child.type !== 'section') return []
    return [child.id, ...child.children.flatMap((inner) => (inner.type === 'article' ? [inner.id] : []))]
  })
}

/** True where the items of a section stand line below line, without blank ones. */
function tight(items: readonly Item[], text: string): boolean {
  const [first, second] = items
  return (
    first !== undefined &&
    second !== undefined &&
    !/\n\s*\n/u.test(text.slice(first.span.end, second.span.start))
  )
}

function before(at: number, text: string, close = false): (words: string) => TextEdit {
  const gap = close ? '\n' : '\n\n'
  return (words) => ({ span: { start: at, end: at }, text: lines(`${words}${gap}`, text) })
}

function behind(at: number, text: string, close = false): (words: string) => TextEdit {
  const gap = at === 0 ? '' : close ? '\n' : '\n\n'
  return (words) => ({ span: { start: at, end: at }, text: lines(`${gap}${words}`, text) })
}

/** The words with the line ends of the file that they go into. */
function lines(words: string, text: string): string {
  return text.includes('\r\n') ? words.replaceAll('\n', '\r\n') : words
}
