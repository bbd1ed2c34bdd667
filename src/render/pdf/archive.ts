/** The PDF/A levels on offer: part 1 (ISO 19005-1, GB/T 23286.1) and part 2 (ISO 19005-2), both level B. */
export const PDFA_LEVELS = ['1b', '2b'] as const

/** A PDF/A level: `1b` or `2b`. */
export type PdfaLevel = (typeof PDFA_LEVELS)[number]

/** What pdfkit is told about a level. It then adds the sRGB output intent and, for part 1, the CIDSet of each font. */
export function pdfkitSubset(level: PdfaLevel | undefined): {
  readonly pdfVersion: string
  readonly subset?: string
} {
  // Part 1 is PDF 1.4 (ISO 19005-1, 6.1.2), part 2 is PDF 1.7 (ISO 19005-2, 6.1.2).
  if (level === undefined) return { pdfVersion: '1.7' }
  return { pdfVersion: level === '1b' ? '1.4' : '1.7', subset: `PDF/A-${level}` }
}
