import type { Block, Paragraph } from '../../model/issue.ts'
import type { Piece, PrintedParagraph } from '../printed.ts'
import { emsOf } from './ems.ts'

/** A list has at least so many names; fewer may be anything. */
const FEWEST = 6

/** 字 of a line (GB/T 9704-2012 5.2.3), and by which a list stands in. */
const COLUMNS = 28
const LEFT = 2

/** Room for two columns of names must remain beside a label. */
const LONGEST_LABEL = 12

/** 张三, 李小四, 欧阳小五, and names with interpuncts, which are never split. */
const NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+(?:[·•・]\p{Script=Han}+)+)$/u

/** A name and where it stands in its block's text. */
interface Name {
  readonly chars: string
  /** The offsets of its characters; a name that was written 张　三 has a space between. */
  readonly at: readonly number[]
}

/** A paragraph that consists of names, behind a label perhaps. */
interface Listed {
  readonly block: Paragraph
  /** 参加人员： */
  readonly label: string
  readonly names: readonly Name[]
}

/**
 * Lists of names: paragraphs of at least six names parted by U+3000 or two spaces, and such lines directly below. Names of two
 * characters are spread to three, and all stand in columns, turnovers under the first name.
 */
export function nameLists(blocks: readonly Block[]): readonly PrintedParagraph[] {
  const out: PrintedParagraph[] = []
  let run: Listed[] = []
  const close = (): void => {
    if (run.some(({ names }) => names.length >= FEWEST)) out.push(...setTogether(run))
    run = []
  }
  for (const block of blocks) {
    const listed = block.type === 'paragraph' ? listOf(block) : undefined
    if (listed === undefined || listed.label !== '') close()
    if (listed !== undefined) run.push(listed)
  }
  close()
  return out
}

function listOf(block: Paragraph): Listed | undefined {
  if (block.attributions.length > 0) return undefined
  const label = /^\s*([^\s：:]+[：:])\s*/u.exec(block.text)
  const shown = label?.[1] ?? ''
  if (emsOf(shown) > LONGEST_LABEL) return undefined
  const from = label?.[0].length ?? block.text.length - block.text.trimStart().length
  const names = namesOf(block.text, from)
  return names === undefined ? undefined : { block, label: shown, names }
}

/** The names of a text from an offset on; undefined where anything else stands there, or a single space parts two of them. */
function namesOf(text: string, from: number): readonly Name[] | undefined {
  const names: Name[] = []
  let half: Name | undefined
  for (const { 0: token, index } of text.slice(from).matchAll(/\S+/gu)) {
    const start = from + index
    const name: Name = { chars: token, at: [...token].map((_, i) => start + i) }
    const gap = text.slice(0, start).match(/\s*$/u)?.[0] ?? ''
    if (/^\p{Script=Han}$/u.test(token)) {
      if (half === undefined) half = name
      else {
        names.push({ chars: half.chars + token, at: [...half.at, ...name.at] })
        half = undefined
      }
      continue
    }
    if (half !== undefined || !NAME.test(token)) return undefined
    if (start > from && !gap.includes('　') && gap.length < 2) return undefined
    names.push(name)
  }
  return half === undefined && names.length > 0 ? names : undefined
}

/** Sets lists that follow one another on the same columns. */
function setTogether(run: readonly Listed[]): readonly PrintedParagraph[] {
  const label = emsOf(run[0]?.label ?? '')
  const short = run.flatMap(({ names }) => names.map(spread).filter((name) => !/[·•・]/u.test(name)))
  const widest = Math.max(3, ...short.map(emsOf))
  const cell = widest + 1
  const room = COLUMNS - LEFT - label
  // The last column needs no air behind it, but Word gives it a space, which must not open a line.
  const columns = Math.max(1, Math.floor(room / cell))
  const right = Math.max(0, room - columns * cell)
  return run.map((listed, i) => ({
    type: 'paragraph',
    style: 'nameList',
    pieces: piecesOf(listed, cell, columns),
    origin: { block: listed.block.id, start: listed.block.span.start },
    indent: { left: LEFT + label, firstLine: listed.label === '' ? 0 : -label, right },
    joined: { above: i > 0, below: i < run.length - 1 },
  }))
}

/** A name of two characters spread to three. */
function spread({ chars }: Name): string {
  const [first = '', last, more] = [...chars]
  return last === undefined || more !== undefined ? chars : `${first}　${last}`
}

/** The pieces of a list: every name fills whole columns, and one that does not fit into the rest of a line begins the next. */
function piecesOf({ block, label, names }: Listed, cell: number, columns: number): readonly Piece[] {
  const style = 'nameList'
  const base = block.span.start
  const air = (ems: number): Piece => ({ text: '　'.repeat(ems), style, source: undefined })
  const pieces: Piece[] = []
  if (label !== '') pieces.push({ text: label, style, source: base + block.text.indexOf(label) })
  let column = 0
  for (const [i, name] of names.entries()) {
    const width = emsOf(spread(name))
    const taken = Math.min(columns, Math.ceil((width + 1) / cell))
    if (column > 0 && column + taken > columns) {
      pieces.push(air((columns - column) * cell))
      column = 0
    }
    const [first, last] = [...name.chars]
    if (spread(name) === name.chars) {
      pieces.push({ text: name.chars, style, source: base + (name.at[0] ?? 0), glued: true })
    } else {
      pieces.push({ text: first ?? '', style, source: base + (name.at[0] ?? 0), glued: true })
      pieces.push({ ...air(1), glued: true })
      pieces.push({ text: last ?? '', style, source: base + (name.at[1] ?? 0) })
    }
    if (i < names.length - 1) pieces.push(air(Math.max(0, taken * cell - width)))
    column = (column + taken) % columns
  }
  return pieces.filter(({ text }) => text !== '')
}
