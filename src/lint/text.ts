import type { Span } from '../base/span.ts'
import type { Bulletin } from '../model/bulletin.ts'
import { imprintRole } from '../model/imprint-labels.ts'
import type { IssueChild, IssueNode, Text, Title } from '../model/issue.ts'
import { masked } from './mask.ts'

/** What a printed text is for; rules choose by it where they look. */
type TextRole =
  | 'contents'
  | 'title'
  | 'byline'
  | 'prose'
  | 'heading'
  | 'label'
  | 'caption'
  | 'cell'
  | 'distribution'
  | 'imprint'

/** One printed text of the issue. */
export interface PrintedText {
  readonly role: TextRole
  readonly text: string
  /** The text with URLs, addresses and file names blanked out, letter for letter, so that offsets hold. */
  readonly masked: string
  /** Where it begins in the source: `start + i` is the offset of `text[i]`. */
  readonly start: number
  /** True when it stands directly behind the text before it, in the same article, item or section, with nothing between. */
  readonly follows: boolean
}

/** Every printed text of an issue in source order; front matter, remarks and records are not printed. */
export function printedTexts({ issue }: Bulletin): readonly PrintedText[] {
  const out: PrintedText[] = []
  const add = (role: TextRole, text: string, span: Span, follows = false): void => {
    if (text.trim() !== '') out.push({ role, text, masked: masked(text), start: span.start, follows })
  }
  collect(issue.children, add)
  return out
}

/** The texts of a bare fragment: every line that is not empty is a paragraph. */
export function fragmentTexts(source: string): readonly PrintedText[] {
  const out: PrintedText[] = []
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    const lead = /^[\s\ufeff]*/u.exec(match[0])?.[0].length ?? 0
    const text = match[0].slice(lead).trimEnd()
    if (text === '') continue
    out.push({
      role: 'prose',
      text,
      masked: masked(text),
      start: match.index + lead,
      follows: out.length > 0,
    })
  }
  return out
}

type Add = (role: TextRole, text: string, span: Span, follows?: boolean) => void

function collect(nodes: readonly (IssueChild | IssueNode)[], add: Add): void {
  let before: string | undefined
  for (const node of nodes) {
    collectNode(node, add, before === 'paragraph')
    before = node.type === 'heading' && node.length < node.text.length ? 'paragraph' : node.type
  }
}

function collectNode(node: IssueChild | IssueNode, add: Add, follows: boolean): void {
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
      collect(node.children, add)
      break
    case 'section':
      each('label', [node.label])
      collect(node.children, add)
      break
    case 'item':
      each('heading', [node.runIn])
      collect(node.children, add)
      break
    case 'editors-note':
      collect(node.paragraphs, add)
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
