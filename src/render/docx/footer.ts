import { Footer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Template } from '../../theme/template.ts'
import { mmToTwips, ptToTwips } from './lengths.ts'
import { cellTwips } from './styles.ts'
import { WORD_STYLES } from './word-styles.ts'

/** From the bottom edge of the paper to the foot of the page-number line, in twips: its middle, the dash, lies `belowMm` under the type area. */
export function footerDistance({ page, pageNumber, styles }: Template): number {
  const dash = page.topMm + page.textHeightMm + pageNumber.belowMm
  return mmToTwips(page.heightMm - dash) - Math.round(ptToTwips(styles.pageNumber.sizePt) / 2)
}

/** The footers `— 1 —` of odd (`default`) and even pages, one 字 in from the outer edge. */
export function footers(template: Template): { readonly default: Footer; readonly even: Footer } {
  return { default: footer(template, 'right'), even: footer(template, 'left') }
}

/** Footers without a number, which would else be those of the section before. */
export function emptyFooters(): { readonly default: Footer; readonly even: Footer } {
  const empty = (): Footer => new Footer({ children: [new Paragraph({ style: WORD_STYLES.pageNumber.id })] })
  return { default: empty(), even: empty() }
}

function footer(template: Template, side: 'left' | 'right'): Footer {
  const inset = Math.round(template.pageNumber.inset * cellTwips(template.styles.pageNumber))
  const centred = template.pageNumber.sides === 'center'
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })
  return new Footer({
    children: [
      new Paragraph({
        style: WORD_STYLES.pageNumber.id,
        alignment: centred ? 'center' : side,
        ...(centred ? {} : { indent: { [side]: inset } }),
        children: [number],
      }),
    ],
  })
}
