import type { Run } from '../../model/page.ts'

/** Tells whether a character is printed by another's glyph. */
export type StandsIn = (face: string, char: string) => boolean

/** A piece of a run; `actual` is the character that is meant where 〓 is printed. */
export interface RunPiece {
  readonly piece: Run
  readonly actual?: string
}

/** Cuts a run around characters that are printed by another's glyph, each piece in its place. */
export function splitRun(run: Run, standsIn: StandsIn): readonly RunPiece[] {
  const chars = [...run.text]
  if (!chars.some((char) => standsIn(run.face, char))) return [{ piece: run }]
  const pieces: RunPiece[] = []
  let from = 0
  const cut = (to: number, actual?: string): void => {
    if (to > from)
      pieces.push({ piece: slice(run, chars, from, to), ...(actual === undefined ? {} : { actual }) })
    from = to
  }
  for (const [i, char] of chars.entries()) {
    if (!standsIn(run.face, char)) continue
    cut(i)
    cut(i + 1, char)
  }
  cut(chars.length)
  return pieces
}

function slice(run: Run, chars: readonly string[], from: number, to: number): Run {
  const x = run.advances.slice(0, from).reduce((sum, one) => sum + one, run.x)
  return { ...run, x, text: chars.slice(from, to).join(''), advances: run.advances.slice(from, to) }
}
