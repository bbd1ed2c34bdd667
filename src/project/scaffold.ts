import { rangeText } from '../model/number-text.ts'
import type { SectionSpec } from '../model/structure.ts'
import type { Template } from '../theme/template.ts'
import type { Project } from './config.ts'
import type { NumberPlan } from './numbering.ts'
import { openTemplate } from './templates.ts'
import type { World } from './world.ts'

const KINDS = { regular: '正刊', special: '专刊', supplement: '增刊' } as const

/** The text of a new issue in the project's template: see {@link scaffoldText}. */
export function scaffoldIssue(
  world: World,
  project: Project,
  plan: NumberPlan,
  titles: readonly string[],
): string {
  return scaffoldText(openTemplate(world, project), plan, titles, project.serial.sections)
}

/**
 * The text of a new issue, ready to be filled in: numbers and date, the articles with the titles that are known, the
 * template's sections in their order, and what to write where as `// 提示：` lines, which are never printed.
 */
export function scaffoldText(
  { structure, scaffold }: Pick<Template, 'structure' | 'scaffold'>,
  plan: NumberPlan,
  titles: readonly string[],
  ownSections: readonly string[] = [],
): string {
  const known = new Set(structure.sections.map(({ label }) => label))
  const own = ownSections.filter((label) => !known.has(label))
  const articles = Math.max(scaffold.articles, titles.length)
  return [
    frontMatter(plan),
    hints([...scaffold.opening, ...scaffold.contents]),
    ...Array.from({ length: articles }, (_, i) => [
      `# ${titles[i] ?? ''}`,
      // Once is enough: the guidance for one article holds for all.
      ...(i === 0
        ? hints(scaffold.article)
        : titles[i] === undefined
          ? hints(['再写一篇；不需要就删去。'])
          : []),
    ]),
    ...structure.sections.map(section),
    ...own.map((label) =>
      section({ label, holds: 'any', count: [0, 1], hints: ['没有内容时，删去这个栏目。'] }),
    ),
    hints(scaffold.imprint),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

function frontMatter({ kind, number, total, date, year }: NumberPlan): readonly string[] {
  return [
    '---',
    ...(number === undefined ? [] : [`期号: ${rangeText(number)}`]),
    ...(total === undefined ? [] : [`总期号: ${rangeText(total)}`]),
    `日期: ${date}`,
    ...(year === Number(date.slice(0, 4)) ? [] : [`年度: ${year}`]),
    ...(kind === 'regular' ? [] : [`种类: ${KINDS[kind]}`]),
    ...(kind === 'special' ? ['专刊名: '] : []),
    '---',
  ]
}

function section({ label, hints: guidance }: SectionSpec): readonly string[] {
  return [`【${label}】`, ...hints(guidance)]
}

function hints(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `// 提示：${line}`)
}
