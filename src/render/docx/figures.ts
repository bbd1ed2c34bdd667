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
import type { PrintedFigures } from '../../layout/printed.ts'
import type { Figure } from '../../model/issue.ts'
import type { Picture, PictureFile } from '../../model/page.ts'
import { isSound } from '../sound-picture.ts'
import { picturesOf } from './laid-out.ts'
import { mmToPt, ptToPixels, ptToTwips } from './lengths.ts'
import { textRun } from './runs.ts'
import { type Spaced, type Spacing, spacedParagraph } from './spacing.ts'
import { OWN_STYLES, WORD_STYLES } from './word-styles.ts'
import { rowTwips, textWidthTwips, type Writing } from './writing.ts'
import { xmlText } from './xml.ts'

/** Air above and below a picture of whole rows, in points together. */
const AIR = 10

/** Rows kept free for a picture that is missing. */
const MISSING_ROWS = 5

/** Width over height of the frame for a missing picture. */
const PHOTOGRAPH = 1.5

/** A caption is never set narrower than this, in 字. */
const CAPTION_ROOM = 12

/** A figure with what the layout made of it. */
interface Placed {
  readonly figure: Figure
  readonly picture: Picture | undefined
  readonly file: PictureFile | undefined
}

/** Pictures: one centred over its caption, or two side by side in a table without borders. */
export function figureElements(writing: Writing, { node, joined }: PrintedFigures): readonly Spaced[] {
  const { id, figures } = node
  const pictures = [...picturesOf(writing.pages, id)]
  const placed = figures.map((figure): Placed => {
    const at = pictures.findIndex((picture) => picture.path === figure.path.text)
    const picture = at < 0 ? undefined : pictures.splice(at, 1)[0]
    const file = writing.pictures.get(figure.path.text)
    return { figure, picture, file: file !== undefined && isSound(file) ? file : undefined }
  })
  const [only, second] = placed
  if (only === undefined) return []
  const row = rowTwips(writing.template)
  const { before, after } = writing.template.styles.caption
  const space = {
    before: Math.round(before * row),
    after: joined?.below === true ? 0 : Math.round(after * row),
  }
  if (second !== undefined) {
    return [{ ...space, style: undefined, make: () => sideBySide(writing, placed) }]
  }
  const text = only.figure.caption.text
  const captioned = text.trim() !== ''
  const picture: Spaced = {
    ...space,
    style: { before: 0, after: 0 },
    make: (spacing) =>
      pictureParagraph(writing, only, { column: textWidthTwips(writing.template), spacing, captioned }),
  }
  if (!captioned) return [picture]
  const caption = spacedParagraph(writing, 'caption', [textRun(text)], captionIndent(writing, only))
  return [
    { ...picture, after: 0 },
    {
      ...caption,
      before: 0,
      style: { before: caption.style?.before ?? 0, after: caption.style?.after ?? 0 },
    },
  ]
}

/** A caption is as wide as its picture. */
function captionIndent(
  writing: Writing,
  { picture }: Placed,
): { readonly indent?: { left: number; right: number } } {
  const { sizePt } = writing.template.styles.caption
  const width = picture?.width ?? (frameHeight(rowTwips(writing.template)) * PHOTOGRAPH) / 20
  const room = ptToTwips(Math.max(width, sizePt * CAPTION_ROOM))
  const side = Math.floor((textWidthTwips(writing.template) - room) / 2)
  return side <= 0 ? {} : { indent: { left: side, right: side } }
}

function sideBySide(writing: Writing, placed: readonly Placed[]): Table {
  const widths = slots(writing, placed)
  const none = { style: 'none', size: 0, color: 'auto' } as const
  const cells = (make: (one: Placed, width: number) => Paragraph): TableRow =>
    new TableRow({
      cantSplit: true,
      children: placed.map(
        (one, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            children: [make(one, widths[i] ?? 0)],
          }),
      ),
    })
  const captioned = placed.some(({ figure }) => figure.caption.text.trim() !== '')
  const caption = ({ figure }: Placed): Paragraph =>
    new Paragraph({ style: WORD_STYLES.caption.id, children: [textRun(figure.caption.text)] })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidthTwips(writing.template), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      cells((one, width) => pictureParagraph(writing, one, { column: width, spacing: undefined, captioned })),
      ...(captioned ? [cells(caption)] : []),
    ],
  })
}

/** The width of each picture's column: they meet halfway between the pictures. */
function slots(writing: Writing, placed: readonly Placed[]): readonly number[] {
  const width = textWidthTwips(writing.template)
  const left = mmToPt(writing.template.page.leftMm)
  const edges = placed.slice(1).map(({ picture }, i) => {
    const before = placed[i]?.picture
    if (picture === undefined || before === undefined) return Math.round((width * (i + 1)) / placed.length)
    return ptToTwips((before.x + before.width + picture.x) / 2 - left)
  })
  const all = [0, ...edges, width]
  return placed.map((_, i) => (all[i + 1] ?? 0) - (all[i] ?? 0))
}

/** What a picture's paragraph stands in. */
interface Frame {
  /** Its width in twips. */
  readonly column: number
  readonly spacing: Spacing | undefined
  /** A caption follows, with which the picture stays; without one it stays with nothing. */
  readonly captioned: boolean
}

/** A paragraph that holds a picture, as high as the grid rows the layout gave it; an empty frame where the picture is missing. */
function pictureParagraph(writing: Writing, { figure, picture, file }: Placed, frame: Frame): Paragraph {
  const row = rowTwips(writing.template)
  if (file === undefined) return emptyFrame(row, frame)
  const size = picture ?? fitted(writing, file)
  const rows = Math.max(1, Math.round(((size.height + AIR) * 20) / row))
  return new Paragraph({
    style: OWN_STYLES.figure.id,
    ...loose(frame),
    spacing: { ...frame.spacing, line: rows * row, lineRule: LineRuleType.AT_LEAST },
    children: [pictureRun(file, size, { name: figure.path.text, description: figure.caption.text })],
  })
}

/** A picture in its place among the words, of a size in points. */
export function pictureRun(
  file: PictureFile,
  size: Size,
  { name, description }: { readonly name: string; readonly description: string },
): ImageRun {
  return new ImageRun({
    type: file.format === 'jpeg' ? 'jpg' : 'png',
    data: file.bytes,
    transformation: turned(size, file.orientation),
    altText: { name: xmlText(name), title: '', description: xmlText(description) },
  })
}

/** The style of pictures keeps them with their captions. */
function loose({ captioned }: Frame): { readonly keepNext?: false } {
  return captioned ? {} : { keepNext: false }
}

function frameHeight(row: number): number {
  return MISSING_ROWS * row - AIR * 20
}

/** A frame of the shape of a photograph in the middle of its column, as the layout leaves one. */
function emptyFrame(row: number, frame: Frame): Paragraph {
  const { column, spacing } = frame
  const border = { style: 'single', size: 4, space: 0, color: '808080' } as const
  const air = AIR * 10
  const height = frameHeight(row)
  const side = Math.max(0, Math.round((column - height * PHOTOGRAPH) / 2))
  return new Paragraph({
    style: OWN_STYLES.figure.id,
    ...loose(frame),
    border: { top: border, bottom: border, left: border, right: border },
    indent: { left: side, right: side },
    spacing: {
      before: (spacing?.before ?? 0) + air,
      after: (spacing?.after ?? 0) + air,
      // The borders take 10 twips each from the rows.
      line: height - 20,
      lineRule: LineRuleType.EXACT,
    },
  })
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Without a layout: at 96 pixels an inch, at most as wide as the type area. */
function fitted(writing: Writing, file: PictureFile): Size {
  const width = Math.min((file.width * 72) / 96, mmToPt(writing.template.page.textWidthMm))
  return { width, height: (width * file.height) / file.width }
}

/** The picture as stored, turned and mirrored as its EXIF orientation says; Word does not read EXIF. */
function turned({ width, height }: Size, orientation: number) {
  const upright = orientation < 5
  const rotation = [0, 0, 0, 180, 180, 90, 90, 270, 270][orientation] ?? 0
  const mirrored = [2, 4, 5, 7].includes(orientation)
  return {
    width: ptToPixels(upright ? width : height),
    height: ptToPixels(upright ? height : width),
    ...(rotation === 0 ? {} : { rotation }),
    ...(mirrored ? { flip: { horizontal: true } } : {}),
  }
}
