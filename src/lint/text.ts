import { matchesOf } from '../base/matches.ts'
import type { Span } from '../base/span.ts'
import type { Bulletin } from '../model/bulletin.ts'
import { imprintRole } from '../model/imprint-labels.ts'
import type { IssueChild, IssueNode, Text, Title } from '../model/issue.ts'
import { type Draft, type TextRole, type WholeText, wholeText } from './whole-text.ts'

/** Every printed text of an issue; front matter, remarks and records are not printed. */
export function printedTexts({ issue, source }: Bulletin): WholeText {
  const out: Draft[] = []
  let story = 0
  const add: Add = (role, text, span, follows = false) => {
    if (text.trim() !== '') out.push({ role, text, start: span.start, follows, story })
  }
  collect(issue.children, add, () => {
    story++
  })
  return wholeText(source.text.length, out)
}

/** The texts of a bare fragment: every line that is not empty is a paragraph. */
export function fragmentTexts(source: string): WholeText {
  const out: Draft[] = []
  for (const match of matchesOf(source, /[^\r\n]+/g)) {
    const lead = match[0].search(/[^\s\ufeff]/)
    if (lead < 0) continue
    const text = match[0].slice(lead).trimEnd()
    out.push({ role: 'prose', text, start: match.index + lead, follows: out.length > 0, story: 0 })
  }
  return wholeText(source.length, out)
}

type Add = (role: TextRole, text: string, span: Span, follows?: boolean) => void

/** `next` is called where another story begins. */
function collect(nodes: readonly (IssueChild | IssueNode)[], add: Add, next: () => void): void {
  let before: string | undefined
  for (const node of nodes) {
    if (STORIES.has(node.type) || (before !== undefined && STORIES.has(before))) next()
    collectNode(node, add, before === 'paragraph', next)
    before = node.type === 'heading' && node.length < node.text.length ? 'paragraph' : node.type
  }
}

const STORIES: ReadonlySet<string> = new Set(['contents', 'article', 'section', 'item', 'imprint'])

function collectNode(node: IssueChild | IssueNode, add: Add, follows: boolean, next: () => void): void {
  const each = (role: TextRole, texts: readonly (Text | undefined)[]): void => {
    for (const text of texts) if (text !== undefined) add(role, text.text, text.span)
  }
  switch (node.type) {
    case 'contents':
      for (const child of node.children) {
        if (child.type === 'contents-entry') each('contents', [child.title])
        if (child.type === 'contents-group') each('label', [child.label])
      }
      break
    case 'article':
      titleTexts(node.title, each)
      collect(node.children, add, next)
      break
    case 'section':
      each('label', [node.label])
      collect(node.children, add, next)
      break
    case 'item':
      each('heading', [node.runIn])
      collect(node.children, add, next)
      break
    case 'editors-note':
      collect(node.paragraphs, add, next)
      break
    case 'paragraph':
    case 'attribution':
      add('prose', node.text, node.span, follows)
      break
    case 'heading':
      add(node.length < node.text.length ? 'prose' : 'heading', node.text, node.span)
      break
    case 'minor-heading':
      each('label', [node.label])
      break
    case 'figures':
      each(
        'caption',
        node.figures.map((figure) => figure.caption),
      )
      break
    case 'table':
      for (const row of node.rows) {
        for (const cell of row.cells) if (cell.joins === undefined) add('cell', cell.text, cell.span)
      }
      break
    case 'imprint':
      for (const child of node.children) {
        if (child.type === 'imprint-entry') {
          each(imprintRole(child.label.text) === 'distribution' ? 'distribution' : 'imprint', child.values)
        }
      }
  }
}

function titleTexts(
  title: Title,
  each: (role: TextRole, texts: readonly (Text | undefined)[]) => void,
): void {
  each('title', [title.deck, ...title.lines, ...title.subtitles, title.contentsTitle])
  each('byline', [...title.bylines, ...title.notes])
}
