import { toHanNumeral } from '../base/numerals.ts'
import type { ContentsTarget, Part } from './bulletin.ts'
import type { Article, Section } from './issue.ts'
import type { Structure } from './structure.ts'
import { itemsOf } from './visit.ts'

/** A target with what matching needs to know of it. */
export interface GroupedTarget extends ContentsTarget {
  /** The section that an article stands in, which becomes its group. */
  readonly group: string | undefined
  /** For `items`: the section's label, that an entry begins with. */
  readonly label: string
  /** True when the title has several lines: where they meet, a space more or less says nothing. */
  readonly broken: boolean
}

/** Everything that a contents should list, in order: every article, and one entry 「简讯四则」 for a section of items. */
export function contentsTargets(
  file: string,
  parts: readonly Part[],
  structure: Structure,
): readonly GroupedTarget[] {
  return parts.flatMap((part) => {
    if (part.type === 'article') return [articleTarget(file, part, undefined)]
    if (part.type !== 'section') return []
    const articles = part.children.filter((child) => child.type === 'article')
    const items = itemsTarget(file, part, structure)
    return [
      ...(items === undefined ? [] : [items]),
      ...articles.map((article) => articleTarget(file, article, part.label.text)),
    ]
  })
}

function articleTarget(file: string, article: Article, group: string | undefined): GroupedTarget {
  const { title } = article
  const shorter = title.contentsTitle
  return {
    block: article.id,
    kind: 'article',
    title: shorter?.text ?? title.lines.map((line) => line.text).join(' '),
    shortened: shorter !== undefined,
    count: 1,
    group,
    label: '',
    broken: shorter === undefined && title.lines.length > 1,
    place: { file, span: title.span },
  }
}

function itemsTarget(file: string, section: Section, structure: Structure): GroupedTarget | undefined {
  const count = itemsOf(section).length
  if (count === 0) return undefined
  const label = section.label.text
  return {
    block: section.id,
    kind: 'items',
    title: `${label}${count === 2 ? '两' : toHanNumeral(count)}${structure.itemCounter}`,
    shortened: false,
    count,
    group: undefined,
    label,
    broken: false,
    place: { file, span: section.label.span },
  }
}
