import type { Article, Block, Issue, IssueChild, Item, Section } from './issue.ts'

/** A node that {@link walk} meets: everything in the body down to blocks. */
export type WalkedNode = IssueChild | Item

/** Calls `enter` for every part and block of an issue in source order, parents before children. */
export function walk(issue: Issue, enter: (node: WalkedNode, parents: readonly WalkedNode[]) => void): void {
  const visit = (node: WalkedNode, parents: readonly WalkedNode[]): void => {
    enter(node, parents)
    for (const child of childrenOf(node)) visit(child, [...parents, node])
  }
  for (const child of issue.children) visit(child, [])
}

/** The parts and blocks directly below a node; those of contents and imprint are not blocks and are left out. */
export function childrenOf(node: WalkedNode): readonly WalkedNode[] {
  switch (node.type) {
    case 'article':
    case 'item':
    case 'section':
      return node.children
    case 'editors-note':
      return node.paragraphs
    default:
      return []
  }
}

/** Every article of an issue, those inside sections included, in source order. */
export function articlesOf(issue: Issue): readonly Article[] {
  const found: Article[] = []
  walk(issue, (node) => {
    if (node.type === 'article') found.push(node)
  })
  return found
}

/** Every section of an issue. */
export function sectionsOf(issue: Issue): readonly Section[] {
  return issue.children.filter((child) => child.type === 'section')
}

/** The items of a section. */
export function itemsOf(section: Section): readonly Item[] {
  return section.children.filter((child) => child.type === 'item')
}

/** The title of an article as one line: its lines joined without a break. */
export function titleText(article: Article): string {
  return article.title.lines.map((line) => line.text).join('')
}

/** True for a block that prints something. */
export function isPrinted(block: Block): boolean {
  return block.type !== 'remark' && block.type !== 'submission'
}
