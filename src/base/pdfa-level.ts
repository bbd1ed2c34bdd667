/** The PDF/A levels on offer: part 1 (ISO 19005-1, GB/T 23286.1) and part 2 (ISO 19005-2), both level B. */
export const PDFA_LEVELS = ['1b', '2b'] as const

/** A PDF/A level: `1b` or `2b`. */
export type PdfaLevel = (typeof PDFA_LEVELS)[number]
