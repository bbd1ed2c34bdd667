import type { PdfaLevel } from '../../base/pdfa-level.ts'

/** What pdfkit is told about a level. It then adds the sRGB output intent and, for part 1, the CIDSet of each font. */
export function pdfkitSubset(level: PdfaLevel | undefined): {
  readonly pdfVersion: string
  readonly subset?: string
} {
  // Part 1 is PDF 1.4 (ISO 19005-1, 6.1.2), part 2 is PDF 1.7 (ISO 19005-2, 6.1.2).
  if (level === undefined) return { pdfVersion: '1.7' }
  return { pdfVersion: level === '1b' ? '1.4' : '1.7', subset: `PDF/A-${level}` }
}

/** True where transparency and samples of 16 bits are forbidden (ISO 19005-1, 6.4; PDF 1.4). */
export function isFlat(level: PdfaLevel | undefined): boolean {
  return level === '1b'
}
