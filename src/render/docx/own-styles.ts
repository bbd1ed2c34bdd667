import { BASELINE } from '../../layout/context.ts'
import type { Template } from '../../theme/template.ts'
import { mmToPt, ptToEighths, ptToTwips } from './lengths.ts'
import { OWN_STYLES, WORD_STYLES } from './word-styles.ts'

const NO_SNAP = '<w:snapToGrid w:val="0"/>'

/** The styles that stand beside the template's: red rule, pictures, the imprint's anchor, tables. */
export function ownStyles(template: Template): string {
  const { figure, anchor, figures } = OWN_STYLES
  return (
    ruleStyle(template) +
    paragraph(
      figure,
      `<w:keepNext/>${NO_SNAP}<w:spacing w:before="0" w:after="0" w:line="${ptToTwips(template.grid.pitchPt)}" w:lineRule="atLeast"/>` +
        '<w:ind w:firstLine="0"/><w:jc w:val="center"/>',
      // Small, so that the foot of its line does not come on top of the picture's height.
      '<w:spacing w:val="0"/><w:sz w:val="10"/><w:szCs w:val="10"/>',
    ) +
    paragraph(
      anchor,
      `${NO_SNAP}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`,
      '<w:sz w:val="2"/><w:szCs w:val="2"/>',
    ) +
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${figures.id}"><w:name w:val="${figures.name}"/>` +
    `<w:basedOn w:val="${WORD_STYLES.tableCell.id}"/><w:uiPriority w:val="11"/><w:qFormat/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>` +
    tableStyle()
  )
}

function paragraph(style: { readonly id: string; readonly name: string }, pPr: string, rPr: string): string {
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
    `<w:basedOn w:val="Normal"/><w:uiPriority w:val="11"/><w:qFormat/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`
  )
}

/** The red rule lies in the first blank row below the issuer: space, border and the rest of the row make one row together. */
function ruleStyle({ masthead: { rule }, grid, styles: { issuer } }: Template): string {
  // The gap counts from the feet of the characters, an eighth of their size below the baseline.
  const belowFeet = (1 - BASELINE) * issuer.lineRows * grid.pitchPt - issuer.sizePt / 8
  const above = Math.max(0, ptToTwips(mmToPt(rule.gapMm) - belowFeet - rule.weightPt / 2))
  const weight = ptToEighths(rule.weightPt)
  const rest = Math.max(20, ptToTwips(grid.pitchPt) - above - Math.round(weight * 2.5))
  return paragraph(
    OWN_STYLES.rule,
    `<w:pBdr><w:top w:val="single" w:sz="${weight}" w:space="0" w:color="${rule.colour}"/></w:pBdr>${NO_SNAP}` +
      `<w:spacing w:before="${above}" w:after="0" w:line="${rest}" w:lineRule="exact"/><w:ind w:firstLine="0"/>`,
    '',
  )
}

function tableStyle(): string {
  const { table } = OWN_STYLES
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${table.id}"><w:name w:val="${table.name}"/>` +
    `<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/><w:qFormat/><w:tblPr><w:tblBorders>${sides.map(border).join('')}` +
    '</w:tblBorders><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>' +
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
  )
}
