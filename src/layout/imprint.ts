import type { PageItem, Rule } from '../model/page.ts'
import { PT_PER_MM } from '../theme/length.ts'
import { cellsOf, unitOf } from './cells.ts'
import { composeImprint, type ImprintParagraph } from './compose-imprint.ts'
import { BASELINE, type Context } from './context.ts'
import { type LineBox, setLine } from './set-line.ts'
import { textLines } from './text-lines.ts'

/** A line of the imprint, ready to be set at any height. */
interface ImprintLineSet {
  readonly ruleAbove: boolean
  draw(baseline: number, row: number | undefined): readonly PageItem[]
}

/** The 报尾: lines between two thick rules. */
export interface SetImprint {
  readonly lines: number
  /** The height of one line, in points. */
  readonly pitch: number
  /** In points; 0 where nothing is printed. */
  readonly height: number
  /** Draws lines so that the last of them ends on `bottom`; the first line brings the first rule, the last one the last rule, centred there. */
  draw(bottom: number, from?: number, to?: number): readonly PageItem[]
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
    lines: lines.length,
    pitch,
    height: lines.length * pitch,
    draw(bottom, from = 0, to = lines.length) {
      const top = bottom - (to - from) * pitch
      if (from >= to) return []
      return [
        ...(from === 0 ? [rule(top)] : []),
        ...lines
          .slice(from, to)
          .flatMap(({ ruleAbove, draw }, i) => [
            ...(ruleAbove && i > 0 ? [rule(top + i * pitch, true)] : []),
            ...draw(top + (i + BASELINE) * pitch, undefined),
          ]),
        ...(to === lines.length ? [rule(bottom)] : []),
      ]
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
