import type { PrintedLine } from './printed-lines.ts'

/** A line with the one that goes on with its paragraph. */
export type Seam = readonly [PrintedLine, PrintedLine]

/** Where paragraphs go on from one line to the next, cells of tables and captions side by side told apart by where they stand. */
export function seams(lines: readonly PrintedLine[]): readonly Seam[] {
  return lines.flatMap((line, i): readonly Seam[] => {
    const next = line.continues || isTitle(line) ? follower(lines, i) : undefined
    return next === undefined || (isTitle(line) && !isTitle(next)) ? [] : [[line, next]]
  })
}

function isTitle({ runs }: PrintedLine): boolean {
  return runs[0].role === 'title'
}

/** What stands side by side. */
const BESIDE = new Set(['tableCell', 'tableHead', 'caption'])

/** The next line of the same block below: of several on one row, the one whose middle is nearest. */
function follower(lines: readonly PrintedLine[], i: number): PrintedLine | undefined {
  const line = lines[i]
  if (line === undefined) return undefined
  let best: PrintedLine | undefined
  for (let at = i + 1; at < lines.length; at++) {
    const one = lines[at]
    if (one === undefined || one.runs[0].block !== line.runs[0].block) break
    const { y } = one.runs[0]
    if (one.page === line.page && y === line.runs[0].y) continue
    if (best !== undefined && (one.page !== best.page || y !== best.runs[0].y)) {
      // Cells of a table follow one another, each with all its lines; only the first row below counts.
      if (BESIDE.has(line.runs[0].role)) continue
      break
    }
    if (best === undefined || distance(one, line) < distance(best, line)) best = one
  }
  return best
}

function distance(a: PrintedLine, b: PrintedLine): number {
  return Math.abs(middle(a) - middle(b))
}

function middle({ runs }: PrintedLine): number {
  const right = runs.reduce((_, { x, advances }) => advances.reduce((sum, one) => sum + one, x), 0)
  return (runs[0].x + right) / 2
}
