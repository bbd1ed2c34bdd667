import type { PageItem, Rule } from '../model/page.ts'
import { PT_PER_MM } from '../theme/length.ts'
import { cellsOf, unitOf } from './cells.ts'
import { composeImprint, type ImprintParagraph } from './compose-imprint.ts'
import { BASELINE, type Context } from './context.ts'
import { type LineBox, setLine } from './set-line.ts'
import type { Stack, Strip } from './strip.ts'
import { textLines } from './text-lines.ts'

/** A line of the imprint, ready to be set at any height. */
interface ImprintLineSet {
  readonly ruleAbove: boolean
  draw(baseline: number, row: number | undefined): readonly PageItem[]
}

/** The 报尾 as one block whose lower edge is its last rule, or as strips where it is taller than a page. */
export interface SetImprint {
  /** In points; 0 where nothing is printed. */
  readonly height: number
  /** Draws it with its last rule centred on `bottom`. */
  draw(bottom: number): readonly PageItem[]
  /** For one taller than the type area. */
  flowing(): Stack
}

/** Sets the 报尾: thick rule, 报送发 hanging under the first character after the colon, thin rule, staff and copies, thick rule. */
export function setImprint(context: Context): SetImprint {
  const { imprint: layout } = context.template
  const lines = composeImprint(context.bulletin.imprint.lines, layout).flatMap((paragraph) =>
    paragraphLines(paragraph, context),
  )
  const pitch = layout.linePitchPt
  const rule = (y: number, thin = false): Rule => ruleAt(y, thin ? layout.thinMm : layout.thickMm, context)
  return {
    height: lines.length * pitch,
    draw(bottom) {
      const top = bottom - lines.length * pitch
      if (lines.length === 0) return []
      return [
        rule(top),
        ...lines.flatMap(({ ruleAbove, draw }, i) => [
          ...(ruleAbove ? [rule(top + i * pitch, true)] : []),
          ...draw(top + (i + BASELINE) * pitch, undefined),
        ]),
        rule(bottom),
      ]
    },
    flowing() {
      const rows = context.area.pitch
      const strips = lines.map(
        ({ ruleAbove, draw }, i): Strip => ({
          rows: 1,
          keep: i === lines.length - 2,
          anchors: [],
          draw: ({ row, top }) => [
            ...(i === 0 ? [rule(top)] : ruleAbove ? [rule(top, true)] : []),
            ...draw(top + BASELINE * rows, row),
            ...(i === lines.length - 1 ? [rule(top + rows)] : []),
          ],
        }),
      )
      return { strips, before: 1, after: 0, keepNext: false }
    },
  }
}

function ruleAt(y: number, mm: number, { area }: Context): Rule {
  return {
    type: 'rule',
    x: area.left,
    y,
    width: area.width,
    weight: mm * PT_PER_MM,
    colour: '000000',
    role: 'imprint',
  }
}

function paragraphLines(paragraph: ImprintParagraph, context: Context): readonly ImprintLineSet[] {
  const { template, area, bulletin } = context
  const style = template.styles.imprint
  const unit = unitOf(style, context)
  const inset = template.imprint.inset * unit
  const width = area.width - 2 * inset
  const hang = Math.min(paragraph.hang * unit, width / 2)
  const block = bulletin.issue.children.find(({ type }) => type === 'imprint')
  const words = (text: string) => cellsOf([{ text, style: 'imprint', source: undefined }], context)
  const text = words(paragraph.text)
  const label = words(paragraph.label)
  const lines =
    text.length === 0
      ? [{ cells: text, continues: false, gap: undefined }]
      : textLines(text, () => width - hang, context, true)
  return lines.map(({ cells, continues, gap }, i) => ({
    ruleAbove: paragraph.ruleAbove && i === 0,
    draw(baseline, row) {
      const box: Omit<LineBox, 'x' | 'width' | 'align'> = {
        baseline,
        row,
        continues,
        gap,
        block: block !== undefined && 'id' in block ? block.id : undefined,
      }
      if (paragraph.align === 'right' && lines.length === 1) {
        return setLine([...label, ...cells], { ...box, x: area.left + inset, width, align: 'right' })
      }
      const head = i === 0 ? setLine(label, { ...box, x: area.left + inset, width: hang, align: 'left' }) : []
      const body = setLine(cells, {
        ...box,
        x: area.left + inset + hang,
        width: width - hang,
        align: 'justify',
      })
      return [...head, ...body.map((run) => ({ ...run, startsLine: run.startsLine && head.length === 0 }))]
    },
  }))
}
