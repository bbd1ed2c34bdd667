import type { Span } from '../../src/base/span.ts'
import type { Issue } from '../../src/model/issue.ts'

interface Leaf extends Span {
  readonly path: string
}

type Fields = Readonly<Record<string, unknown>>

/** Every span that holds words of the source: texts, and the front matter as a whole. */
export function leaves(issue: Issue): readonly Leaf[] {
  const found: Leaf[] = []
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, `${path}[${i}]`)
    else if (isNode(value)) {
      if (value.type === 'front-matter' || typeof value.text === 'string') {
        found.push({ ...(value.span as Span), path })
        return
      }
      for (const [key, field] of Object.entries(value)) visit(field, `${path}.${key}`)
    }
  }
  visit(issue, 'issue')
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Marks of the grammar that no leaf holds, and the words of the lines below a title. */
const MARKS = /^(?:引题|目录题|署名|题注|来稿)?[\\#＃—―─\-－【】[\]［］()（）!！|｜:：>＞/／.．…⋯·‥_]*$/

/** What is wrong with a tree as a picture of its text: words that no leaf or two leaves hold, texts and spans that disagree. Empty when all is well. */
export function problemsOf(issue: Issue, text: string): readonly string[] {
  return [...lostWords(issue, text), ...nodeProblems(issue, text), ...idProblems(issue)]
}

function lostWords(issue: Issue, text: string): string[] {
  const problems: string[] = []
  const rest: string[] = []
  let at = 0
  for (const leaf of leaves(issue)) {
    if (leaf.start < at && leaf.end > leaf.start) problems.push(`${leaf.path} overlaps at ${leaf.start}`)
    rest.push(text.slice(at, leaf.start))
    // A leaf of many lines leaves its breaks behind, so that lines stay apart.
    if (/[\n\r]/.test(text.slice(leaf.start, leaf.end))) rest.push('\n')
    at = Math.max(at, leaf.end)
  }
  rest.push(text.slice(at))
  for (const line of rest.join('').split(/[\n\r\v\f\u0085\u2028\u2029]+/)) {
    const bare = line.replace(/[\s\u200b\u2060\ufeff]/g, '')
    if (!MARKS.test(bare)) problems.push(`lost: ${JSON.stringify(bare)}`)
  }
  return problems
}

function nodeProblems(issue: Issue, text: string): string[] {
  const problems: string[] = []
  const visit = (value: unknown, parent: Span, path: string): void => {
    if (Array.isArray(value)) {
      let at = -1
      for (const [i, item] of value.entries()) {
        visit(item, parent, `${path}[${i}]`)
        if (!isNode(item)) continue
        if ((item.span as Span).start < at) problems.push(`${path}[${i}] is out of order`)
        at = (item.span as Span).end
      }
    } else if (isNode(value)) {
      const span = value.span as Span
      if (span.start < parent.start || span.end > parent.end || span.end < span.start)
        problems.push(`${path} ${span.start}–${span.end} leaves its parent ${parent.start}–${parent.end}`)
      if (typeof value.text === 'string' && value.text !== text.slice(span.start, span.end))
        problems.push(`${path} is not what stands at its span`)
      for (const [key, field] of Object.entries(value)) visit(field, span, `${path}.${key}`)
    }
  }
  visit(issue, issue.span, 'issue')
  return problems
}

function idProblems(issue: Issue): string[] {
  const ids: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isNode(value)) {
      if (typeof value.id === 'string') ids.push(value.id)
      Object.values(value).forEach(visit)
    }
  }
  visit(issue)
  return ids.every((id, i) => id === `b${i + 1}`) ? [] : [`ids: ${ids.join(' ')}`]
}

function isNode(value: unknown): value is Fields & { readonly type: string; readonly span: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value && 'span' in value
}
