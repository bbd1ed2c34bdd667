/** A piece of text as pdf.js gives it: `transform` ends in x and y, in points from the lower left corner. */
export interface PdfText {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A printed line. */
export interface PdfLine {
  readonly text: string
  readonly sizePt: number
  readonly align: 'center' | undefined
  /** How far it begins behind the left edge of the text, in points. */
  readonly indentPt: number
  /** True where it reaches the right edge, so that its paragraph may go on below. */
  readonly full: boolean
}

interface Row {
  readonly y: number
  readonly size: number
  readonly pieces: PdfText[]
}

/** The lines of a page from top to bottom: pieces of one height are put together, and wide gaps between them kept as spaces. */
export function linesOfPage(items: readonly PdfText[], pageWidth: number): readonly PdfLine[] {
  const rows: Row[] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const y = item.transform[5] ?? 0
    const size = Math.abs(item.transform[3] ?? 0) || item.height || 10
    const row = rows.findLast((one) => Math.abs(one.y - y) < Math.min(one.size, size) * 0.5)
    if (row === undefined) rows.push({ y, size, pieces: [item] })
    else row.pieces.push(item)
  }
  const sorted = rows
    .toSorted((a, b) => b.y - a.y)
    .map(({ pieces, size }) => ({ size, pieces: inOrder(pieces, size) }))
  const left = Math.min(
    ...sorted.filter(({ pieces }) => widthOf(pieces) > pageWidth * 0.5).map(({ pieces }) => xOf(pieces[0])),
    pageWidth,
  )
  const right = Math.max(...sorted.map(({ pieces }) => endOf(pieces.at(-1))), 0)
  return sorted.map(({ pieces, size }) => {
    const start = xOf(pieces[0])
    const end = endOf(pieces.at(-1))
    const middle = (start + end) / 2
    const centred =
      start - left > size * 2.5 &&
      right - end > size * 2.5 &&
      Math.abs(middle - (left + right) / 2) < size * 1.2
    return {
      text: textOf(pieces, size),
      sizePt: Math.round(size * 2) / 2,
      align: centred ? 'center' : undefined,
      indentPt: Math.max(0, Math.round(start - left)),
      full: right - end < size * 1.6,
    }
  })
}

/** In the order of the file, which is that of the text, unless it goes back on the line: then from left to right. */
function inOrder(pieces: readonly PdfText[], size: number): readonly PdfText[] {
  const goesBack = pieces.some((piece, i) => i > 0 && xOf(piece) < xOf(pieces[i - 1]) - size)
  return goesBack ? pieces.toSorted((a, b) => xOf(a) - xOf(b)) : pieces
}

function textOf(pieces: readonly PdfText[], size: number): string {
  let text = ''
  let end: number | undefined
  for (const piece of pieces) {
    const gap = end === undefined ? 0 : xOf(piece) - end
    if (gap > size * 1.5) text += '\u3000\u3000'
    else if (gap > size * 0.3 && !/\s$/u.test(text)) text += ' '
    text += piece.str
    end = endOf(piece)
  }
  return text.trim()
}

function xOf(piece: PdfText | undefined): number {
  return piece?.transform[4] ?? 0
}

function endOf(piece: PdfText | undefined): number {
  return xOf(piece) + (piece?.width ?? 0)
}

function widthOf(pieces: readonly PdfText[]): number {
  return endOf(pieces.at(-1)) - xOf(pieces[0])
}
