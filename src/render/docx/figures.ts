import {
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Figure, Figures } from '../../model/issue.ts'
import type { PictureFile } from '../../model/page.ts'
import { mmToPt, ptToPixels } from './lengths.ts'
import { type Piece, paragraphPiece, type Spacing } from './piece.ts'
import { textRun } from './runs.ts'
import { OWN_STYLES, WORD_STYLES } from './word-styles.ts'
import { rowTwips, textWidthTwips, type Writing } from './writing.ts'
import { xmlText } from './xml.ts'

/** Pictures: one centred over its caption, or two side by side in a table without borders. */
export function figurePieces(writing: Writing, { figures }: Figures): readonly Piece[] {
  const [only, second] = figures
  if (only === undefined) return []
  if (second === undefined) {
    const row = rowTwips(writing.template)
    const picture: Piece = {
      before: 0,
      after: 0,
      filled: 0,
      style: { before: 0, after: 0 },
      make: (spacing) =>
        pictureParagraph(writing, only, mmToPt(writing.template.page.textWidthMm), row, spacing),
    }
    const caption =
      only.caption.text === '' ? [] : [paragraphPiece(writing, 'caption', [textRun(only.caption.text)])]
    return [picture, ...caption]
  }
  return [{ before: 0, after: 0, filled: 0, style: undefined, make: () => sideBySide(writing, figures) }]
}

function sideBySide(writing: Writing, figures: readonly Figure[]): Table {
  const width = textWidthTwips(writing.template)
  const row = rowTwips(writing.template)
  const each = Math.floor(width / figures.length)
  const cell = (children: readonly Paragraph[]): TableCell =>
    new TableCell({ width: { size: each, type: WidthType.DXA }, children })
  const none = { style: 'none', size: 0, color: 'auto' } as const
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: figures.map(() => each),
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: figures.map((figure) =>
          cell([pictureParagraph(writing, figure, each / 20 - 8, row, undefined)]),
        ),
      }),
      new TableRow({
        cantSplit: true,
        children: figures.map((figure) =>
          cell([new Paragraph({ style: WORD_STYLES.caption.id, children: [textRun(figure.caption.text)] })]),
        ),
      }),
    ],
  })
}

/** A paragraph that holds a picture, as high as the grid rows the layout gave it. */
function pictureParagraph(
  writing: Writing,
  figure: Figure,
  maxWidthPt: number,
  row: number,
  spacing: Spacing | undefined,
): Paragraph {
  const file = writing.pictures.get(figure.path.text)
  if (file === undefined) {
    return new Paragraph({
      style: OWN_STYLES.figure.id,
      ...(spacing === undefined ? {} : { spacing }),
      children: [textRun(figure.path.text)],
    })
  }
  const size = placedSize(writing, figure, file, maxWidthPt)
  const rows = Math.ceil((size.height * 20 + 40) / row)
  return new Paragraph({
    style: OWN_STYLES.figure.id,
    spacing: { ...spacing, line: rows * row, lineRule: LineRuleType.AT_LEAST },
    children: [
      new ImageRun({
        type: file.format === 'jpeg' ? 'jpg' : 'png',
        data: file.bytes,
        transformation: { ...turned(size, file.orientation) },
        altText: { name: figure.path.text, title: '', description: xmlText(figure.caption.text) },
      }),
    ],
  })
}

interface Size {
  readonly width: number
  readonly height: number
}

/** The size the layout gave a picture, in points; without a layout, fitted into the width. */
function placedSize(writing: Writing, figure: Figure, file: PictureFile, maxWidthPt: number): Size {
  for (const page of writing.pages.pages) {
    for (const item of page.items) {
      if (item.type === 'picture' && item.path === figure.path.text) return item
    }
  }
  const natural = (file.width * 72) / 96
  const width = Math.min(natural, maxWidthPt)
  return { width, height: (width * file.height) / file.width }
}

/** The picture as stored, turned and mirrored as its EXIF orientation says; Word does not read EXIF. */
function turned({ width, height }: Size, orientation: number) {
  const upright = orientation < 5
  const rotation =
    orientation === 3 || orientation === 4
      ? 180
      : orientation === 6 || orientation === 5
        ? 90
        : orientation >= 7
          ? 270
          : 0
  const mirrored = orientation === 2 || orientation === 4 || orientation === 5 || orientation === 7
  return {
    width: ptToPixels(upright ? width : height),
    height: ptToPixels(upright ? height : width),
    ...(rotation === 0 ? {} : { rotation }),
    ...(mirrored ? { flip: { horizontal: true } } : {}),
  }
}
