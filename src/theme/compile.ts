import { PT_PER_MM } from './length.ts'
import type { TemplateData } from './schema.ts'
import { STYLE_NAMES, type Style, type StyleName, type Template } from './template.ts'

/** Turns the checked YAML of a template into the data that layout and renderers read. */
export function compileTemplate(data: TemplateData): Template {
  const { page, grid, masthead, imprint } = data
  return {
    name: data.name,
    title: data.title,
    structure: data.structure,
    scaffold: data.scaffold,
    page: {
      widthMm: page.width,
      heightMm: page.height,
      leftMm: page.left,
      topMm: page.top,
      textWidthMm: page.textWidth,
      textHeightMm: page.textHeight,
      mirrored: page.mirrored,
    },
    grid: {
      rows: grid.rows,
      model: grid.model,
      columns: grid.columns,
      pitchPt: grid.pitch,
      latin: grid.latin,
      measure: grid.measure,
      hanging: grid.hanging,
    },
    styles: Object.fromEntries(STYLE_NAMES.map((name) => [name, toStyle(data, name)])) as Record<
      StyleName,
      Style
    >,
    masthead: {
      joint: masthead.joint,
      preprinted: masthead.preprinted,
      marksRow: masthead.marksRow,
      organisationRows: masthead.organisationRows,
      organisationSizesPt: masthead.organisationSizes,
      nameRows: masthead.nameRows,
      nameSizesPt: masthead.nameSizes,
      nameWidth: masthead.nameWidth,
      rowsBeforeName: masthead.rowsBeforeName,
      rowsBeforeNumber: masthead.rowsBeforeNumber,
      rowsBeforeIssuer: masthead.rowsBeforeIssuer,
      right: masthead.right,
      rule: {
        weightPt: masthead.rule.weight * PT_PER_MM,
        colour: masthead.rule.colour,
        gapMm: masthead.rule.gap,
      },
      rowsAfter: masthead.rowsAfter,
      rowsBeforeTitle: masthead.rowsBeforeTitle,
    },
    contents: data.contents,
    imprint: {
      linePitchPt: imprint.linePitch,
      thickMm: imprint.thick,
      thinMm: imprint.thin,
      inset: imprint.inset,
      copies: imprint.copies,
      evenPage: imprint.evenPage,
    },
    pageNumber: {
      belowMm: data.pageNumber.below,
      inset: data.pageNumber.inset,
      sides: data.pageNumber.sides,
    },
  }
}

/** A style with what it leaves out taken from `body`, and from plain typographic zero where `body` is silent too. */
function toStyle(data: TemplateData, name: StyleName): Style {
  const own = data.styles[name]
  const body = data.styles.body
  return {
    title: own.title ?? name,
    font: own.font ?? body.font ?? 'body',
    sizePt: own.size ?? body.size ?? 16,
    colour: own.colour ?? body.colour ?? '000000',
    align: own.align ?? body.align ?? 'justify',
    firstLine: own.firstLine ?? body.firstLine ?? 0,
    left: own.left ?? body.left ?? 0,
    right: own.right ?? body.right ?? 0,
    lineRows: own.lineRows ?? body.lineRows ?? 1,
    before: own.before ?? body.before ?? 0,
    after: own.after ?? body.after ?? 0,
    trackingPt: own.tracking ?? body.tracking ?? 0,
    keepNext: own.keepNext ?? body.keepNext ?? false,
  }
}
