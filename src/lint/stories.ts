import type { Span } from '../base/span.ts'
import type { Article, Block, Issue, Item, Section } from '../model/issue.ts'
import { isPrinted, titleText, walk } from '../model/visit.ts'

/** An article or an item: what has a source of its own. */
export interface Story {
  readonly node: Article | Item
  readonly kind: 'article' | 'item'
  /** Its title; for an item the run-in title or the first words. */
  readonly name: string
  /** Where to point when something is said of the whole. */
  readonly span: Span
  /** What is printed of it, without the title. */
  readonly blocks: readonly Block[]
  readonly section: Section | undefined
}

/** Every article and item of an issue in source order. */
export function storiesOf(issue: Issue): readonly Story[] {
  const found: Story[] = []
  walk(issue, (node, parents) => {
    if (node.type !== 'article' && node.type !== 'item') return
    const blocks = node.children.filter(isPrinted)
    const section = parents.find((parent) => parent.type === 'section')
    const article = node.type === 'article'
    const first = blocks.find((block) => block.type === 'paragraph')
    const name = article ? titleText(node) : (node.runIn?.text ?? first?.text.slice(0, 12) ?? '')
    const span = article ? node.title.span : node.marker.span
    found.push({ node, kind: node.type, name, span, blocks, section })
  })
  return found
}

/** Something has been written: the issue is no longer the bare scaffold, of which its hints say all there is to say. */
export function isBegun(issue: Issue): boolean {
  return storiesOf(issue).some(({ blocks }) => blocks.length > 0)
}

/** The scaffold's guidance stands among these. */
export function holdsHint(nodes: readonly { readonly type: string; readonly kind?: unknown }[]): boolean {
  return nodes.some((node) => node.type === 'remark' && node.kind === 'hint')
}

/** The words of a story's paragraphs and headings, without its attribution: what is compared between issues. */
export function storyText({ blocks }: Story): string {
  return blocks
    .flatMap((block) => {
      if (block.type !== 'paragraph' && block.type !== 'heading') return []
      const first = block.attributions[0]
      return [first === undefined ? block.text : block.text.slice(0, first.start - block.span.start)]
    })
    .join('\n')
}

/** The text that ends a story, where its attribution belongs, with the attributions found there. */
export function ending({
  blocks,
}: Story):
  | { readonly text: string; readonly span: Span; readonly attributions: readonly Span[] }
  | undefined {
  const texts = blocks.filter(
    (block) => block.type === 'paragraph' || block.type === 'attribution' || block.type === 'heading',
  )
  return texts.at(-1)
}
