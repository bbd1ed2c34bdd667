import type { PassageKind } from './passage.ts'
import { scalar } from './restore-head.ts'
import { sourceLinesOf } from './to-source.ts'

const HEAD: ReadonlySet<PassageKind> = new Set([
  'classification',
  'copy',
  'organisation',
  'name',
  'label',
  'signer',
  'issuer',
])

/** Words that stand inside a line of the source: a caption, a cell, a value of the front matter. */
export function newWords(kind: PassageKind, text: string): string {
  const words = text.replace(/[\n\t]+/g, ' ').trim()
  if (HEAD.has(kind)) return scalar(words)
  if (kind === 'caption') return words.replaceAll('[', '［').replaceAll(']', '］')
  return words.replaceAll('|', '｜')
}

/** The lines of the source that print as a changed or added paragraph. */
export function newLines(
  kind: PassageKind,
  text: string,
  opensNote: boolean,
  labels: readonly string[],
): readonly string[] {
  return sourceLinesOf(kind, text, { opensNote, labels })
}
