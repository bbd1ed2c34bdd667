import type { ImprintLine } from '../model/bulletin.ts'
import type { ImprintLayout } from '../theme/template.ts'

/** One paragraph of the printed imprint. */
export interface ImprintParagraph {
  /** 报： */
  readonly label: string
  /** 字 by which all lines behind the label are indented, so that they align under the first character after the colon. */
  readonly hang: number
  readonly text: string
  readonly align: 'justify' | 'right'
  /** True where the thin rule stands above: between 报送发 and what follows. */
  readonly ruleAbove: boolean
}

/** Words the imprint: labels with their colons, several on a line where the issue writes them so, and the thin rule's place. */
export function composeImprint(
  lines: readonly ImprintLine[],
  layout: ImprintLayout,
): readonly ImprintParagraph[] {
  const out: ImprintParagraph[] = []
  let before: ImprintLine | undefined
  for (const line of lines) {
    const last = out.at(-1)
    const [first = '', ...more] = line.values
    if (line.sameLine && last !== undefined && before?.role !== 'copies') {
      const text = `${last.text}　　${lead(line)}${first}${line.bracketed ? '）' : ''}`
      out[out.length - 1] = { ...last, text: [text, ...more].join('　') }
      before = line
      continue
    }
    const ruleAbove =
      line.role !== 'distribution' &&
      out.length > 0 &&
      out.every((other) => !other.ruleAbove) &&
      before?.role === 'distribution'
    const right = line.role === 'copies' && layout.copies === 'right'
    if (line.bracketed || !line.colon) {
      const text = `${lead(line)}${line.values.join('　')}${line.bracketed ? '）' : ''}`
      out.push({ label: '', hang: 0, text, align: right ? 'right' : 'justify', ruleAbove })
    } else {
      const label = lead(line)
      const hang = [...label].length
      out.push({ label, hang, text: first, align: right ? 'right' : 'justify', ruleAbove })
      for (const text of more) out.push({ label: '', hang, text, align: 'justify', ruleAbove: false })
    }
    before = line
  }
  return out
}

function lead(line: ImprintLine): string {
  return `${line.bracketed ? '（' : ''}${line.label}${line.colon ? '：' : ''}`
}
