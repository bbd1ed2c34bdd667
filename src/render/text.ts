import { isFullMark, isHan } from '../base/chars.ts'
import { composeBody } from '../layout/compose-body.ts'
import { composeContents } from '../layout/compose-contents.ts'
import { composeImprint } from '../layout/compose-imprint.ts'
import { type MastheadWords, mastheadWords } from '../layout/compose-masthead.ts'
import type { Piece, Printed, PrintedParagraph } from '../layout/printed.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { Table } from '../model/issue.ts'
import type { Template } from '../theme/template.ts'

/**
 * The whole issue as plain text in print order: masthead, contents, body, imprint. One line a paragraph, a blank line before
 * what is set apart in print. Table cells are parted by tabs, a picture stands as its caption in brackets.
 */
export function renderText(bulletin: Bulletin, template: Template): string {
  const blocks = [
    mastheadLines(mastheadWords(bulletin)),
    ...paragraphs(composeContents(bulletin.contents, template.contents, undefined), template),
    ...paragraphs(composeBody(bulletin.parts, template.structure), template),
    composeImprint(bulletin.imprint.lines, template.imprint).map(({ label, text }) => label + text),
  ]
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
  return `${text}\n`
}

function mastheadLines(words: MastheadWords): readonly string[] {
  return [
    [words.classification, words.copy, words.draft].filter((text) => text !== '').join('　　'),
    ...words.organisations,
    words.name,
    words.label,
    words.number,
    words.signers,
    [words.issuer, words.date].filter((text) => text !== '').join('　　'),
  ].filter((line) => line !== '')
}

/** Groups of lines, a new group wherever the print leaves a blank row. */
function paragraphs(printed: readonly Printed[], template: Template): readonly (readonly string[])[] {
  const groups: string[][] = []
  let apart = true
  for (const one of printed) {
    const { before, after } = spaceAround(one, template)
    if (apart || before > 0 || groups.length === 0) groups.push([])
    groups.at(-1)?.push(...linesOf(one))
    apart = after > 0
  }
  return groups
}

interface Space {
  readonly before: number
  readonly after: number
}

function spaceAround(printed: Printed, { styles }: Template): Space {
  switch (printed.type) {
    case 'paragraph':
      return joinedSpace(printed, styles[printed.style])
    case 'entry':
      return styles.contentsEntry
    case 'title':
      return { before: 1, after: 1 }
    case 'figures':
      return joinedSpace(printed, styles.caption)
    case 'table':
      return joinedSpace(printed, styles.tableCell)
  }
}

/** The blank rows of a style, none where the block goes on with its neighbour. */
function joinedSpace({ joined }: Pick<PrintedParagraph, 'joined'>, { before, after }: Space): Space {
  return { before: joined?.above === true ? 0 : before, after: joined?.below === true ? 0 : after }
}

function linesOf(printed: Printed): readonly string[] {
  switch (printed.type) {
    case 'paragraph':
      return [joined(printed.pieces)]
    case 'entry':
      return [printed.ordinal + (/[.．]$/.test(printed.ordinal) ? ' ' : '') + printed.title]
    case 'title': {
      const { deck, lines, below } = printed
      return [
        ...(deck === undefined ? [] : [deck.text]),
        ...lines.map(({ text }) => titleText(text)),
        ...below.map(({ text }) => text),
      ]
    }
    case 'figures':
      return printed.node.figures.map(({ caption, path }) =>
        caption.text === '' ? `［图片：${path.text}］` : `［图片：${caption.text}］`,
      )
    case 'table':
      return tableLines(printed.node)
  }
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

/** A title as it prints on one line: a space between 汉字 is one 字 wide. */
function titleText(text: string): string {
  const chars = [...text]
  const wide = (char: string | undefined): boolean => isHan(char) || isFullMark(char)
  return chars
    .map((char, i) => (/^\s$/u.test(char) && wide(chars[i - 1]) && wide(chars[i + 1]) ? '　' : char))
    .join('')
}

function tableLines({ rows }: Table): readonly string[] {
  return rows.map(({ cells }) => cells.map((cell) => (cell.joins === undefined ? cell.text : '')).join('\t'))
}
