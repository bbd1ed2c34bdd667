import type { PageItem } from '../model/page.ts'
import { PT_PER_MM } from '../theme/length.ts'
import type { StyleName } from '../theme/template.ts'
import { cellsOf, unitOf, widthOf } from './cells.ts'
import { type MastheadWords, mastheadWords } from './compose-masthead.ts'
import { BASELINE, type Context } from './context.ts'
import { broken, nameRows, type Row, rowsAboveRule } from './masthead-names.ts'
import { columnOf } from './paragraph.ts'
import { setLine } from './set-line.ts'
import type { Spot, Stack, Strip } from './strip.ts'

/**
 * Sets the 报头. In rows from the top of the type area: 密级 and 份号; organisations; the name; its label; the number; a blank
 * row, in which 签发人 stands; the issuer with the date on its last line; the rule 4 mm below. A head that would be too
 * tall gives up first an empty row of marks, then its blank rows.
 */
export function setMasthead(context: Context, titleFollows: boolean): Stack {
  const { masthead } = context.template
  const rows = rowsOf(mastheadWords(context.bulletin), context)
  const strips = rows.map((row, i): Strip => {
    const last = i === rows.length - 1
    return {
      rows: row.rows,
      keep: !last,
      anchors: [],
      draw: (spot) => [...drawRow(row, spot, context), ...(last ? redRule(row, spot, context) : [])],
    }
  })
  const after = titleFollows ? masthead.rowsBeforeTitle : masthead.rowsAfter
  return { strips, before: 0, after, keepNext: false }
}

function rowsOf(words: MastheadWords, context: Context): readonly Row[] {
  const { masthead: layout, styles } = context.template
  const one = (text: string, style: StyleName): Row => ({
    rows: styles[style].lineRows,
    parts: text === '' ? [] : [{ cells: cellsOf([{ text, style, source: undefined }], context), style }],
  })
  const blank = (rows: number): Row => ({ rows, parts: [] })
  const issuer = issuerRows(words, context)
  const [marks] = [
    {
      rows: 1,
      parts: [...one(words.classification, 'classification').parts, ...one(words.copy, 'copy').parts],
    },
  ]
  const signers = one(
    layout.right === 'signer' && words.signers !== '' ? words.date : words.signers,
    'signer',
  )
  // 送审稿 takes the row of marks where there are none, or else one of its own above them.
  const draft = one(words.draft, 'draftMark')
  const marked = draft.parts.length > 0
  const flexible = {
    marks: Math.max(
      marks.parts.length > 0 ? 1 : 0,
      layout.marksRow - (marked && marks.parts.length === 0 ? 1 : 0),
    ),
    beforeName: layout.rowsBeforeName,
    beforeNumber: layout.rowsBeforeNumber,
    beforeIssuer: Math.max(layout.rowsBeforeIssuer, signers.parts.length > 0 ? 1 : 0),
  }
  const fixed = [
    ...nameRows(words, context),
    ...(words.label === '' ? [] : [one(words.label, 'label')]),
    one(words.number, 'number'),
    ...issuer,
  ]
  const needed = fixed.reduce((sum, { rows }) => sum + rows, marked ? 1 : 0)
  const room = tightened(
    flexible,
    needed,
    {
      marks: marks.parts.length > 0 ? 1 : 0,
      beforeIssuer: signers.parts.length > 0 ? 1 : 0,
    },
    context,
  )
  const split = fixed.length - issuer.length - 1
  const gap = (rows: number): readonly Row[] => (rows > 0 ? [blank(rows)] : [])
  const all = [
    ...(marked ? [draft] : []),
    ...(room.marks > 0 ? [{ ...marks, rows: room.marks }] : []),
    ...gap(room.beforeName),
    ...fixed.slice(0, split),
    ...gap(room.beforeNumber),
    ...fixed.slice(split, split + 1),
    ...gap(room.beforeIssuer - (signers.parts.length > 0 ? 1 : 0)),
    ...(signers.parts.length > 0 ? [signers] : []),
    ...issuer,
  ]
  if (!layout.preprinted) return all
  const printed = new Set<StyleName>(['number', 'issuer', 'draftMark'])
  return all.map(({ rows, parts }) => ({ rows, parts: parts.filter(({ style }) => printed.has(style)) }))
}

interface Flexible {
  readonly marks: number
  readonly beforeName: number
  readonly beforeNumber: number
  readonly beforeIssuer: number
}

/** Gives up blank rows one after the other until the rule lies high enough, or nothing is left to give. */
function tightened(rows: Flexible, fixed: number, least: Partial<Flexible>, { area }: Context): Flexible {
  const most = rowsAboveRule(area)
  const out = { ...rows }
  for (const key of ['marks', 'beforeIssuer', 'beforeNumber', 'beforeName'] as const) {
    const over = fixed + out.marks + out.beforeName + out.beforeNumber + out.beforeIssuer - most
    if (over > 0) out[key] = Math.max(least[key] ?? 0, out[key] - Math.ceil(over))
  }
  return out
}

/** The issuer left and the date (or 签发人) right on one line; a long issuer is broken in front of the date, which stays on the last line. */
function issuerRows(words: MastheadWords, context: Context): readonly Row[] {
  const { masthead: layout, styles } = context.template
  const style = styles.issuer
  const right = layout.right === 'signer' && words.signers !== '' ? words.signers : words.date
  const date = cellsOf([{ text: right, style: 'issuer', source: undefined }], context)
  const issuer = cellsOf([{ text: words.issuer.trim(), style: 'issuer', source: undefined }], context)
  const unit = unitOf(style, context)
  const room = columnOf(style, context).width - widthOf(date) - unit
  const lines = issuer.length === 0 ? [[]] : broken(issuer, Math.max(room, 4 * unit))
  return lines.map((cells, i) => ({
    rows: style.lineRows,
    parts: [
      { cells, style: 'issuer' },
      ...(i === lines.length - 1 ? [{ cells: date, style: 'issuer' as const }] : []),
    ],
  }))
}

/** Draws the parts of a row in their styles' places; the second part of the issuer's row stands at the right. */
function drawRow(row: Row, spot: Spot, context: Context): readonly PageItem[] {
  if (row.draw !== undefined) return row.draw(spot)
  const { row: at, top } = spot
  const { area, template } = context
  return row.parts.flatMap(({ cells, style }, i) => {
    const { left, width, align } = columnOf(template.styles[style], context)
    return setLine(cells, {
      x: area.left + left,
      width,
      baseline: top + BASELINE * row.rows * area.pitch,
      row: at,
      align: style === 'issuer' && i > 0 ? 'right' : align,
      continues: false,
    }).map((run) => ({ ...run, startsLine: run.startsLine && i === 0 }))
  })
}

/** The rule under the head: its gap counts from the feet of the characters, an eighth of their size below the baseline. */
function redRule(row: Row, { top }: Spot, { area, template }: Context): readonly PageItem[] {
  const { rule, preprinted } = template.masthead
  if (preprinted) return []
  const baseline = top + BASELINE * row.rows * area.pitch
  const y = baseline + template.styles.issuer.sizePt / 8 + rule.gapMm * PT_PER_MM
  return [
    {
      type: 'rule',
      x: area.left,
      y,
      width: area.width,
      weight: rule.weightPt,
      colour: rule.colour,
      role: 'masthead',
    },
  ]
}
