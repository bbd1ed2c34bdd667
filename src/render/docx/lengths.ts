/** Millimetres as twips (1/20 pt), whole. */
export function mmToTwips(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

/** Points as twips, whole. */
export function ptToTwips(pt: number): number {
  return Math.round(pt * 20)
}

/** Points as half-points, the unit of `w:sz`. */
export function ptToHalfPoints(pt: number): number {
  return Math.round(pt * 2)
}

/** Points as eighths of a point, the unit of a border's `w:sz`; never below 2, Word's thinnest. */
export function ptToEighths(pt: number): number {
  return Math.max(2, Math.round(pt * 8))
}

/** Millimetres as points. */
export function mmToPt(mm: number): number {
  return (mm * 72) / 25.4
}

/** Points as pixels of 1/96 inch, the unit in which the `docx` package takes pictures. */
export function ptToPixels(pt: number): number {
  return (pt * 96) / 72
}
