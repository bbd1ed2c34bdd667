import { withoutSpaces } from '../base/chars.ts'
import { type Diagnostic, inFile } from '../base/diagnostic.ts'
import type { SourceFile } from '../model/source.ts'

/** Characters before and behind a place by which it is known again. */
const AROUND = 12
/** Of a long place the beginning will do. */
const LONGEST = 40

/**
 * What a finding is known by when lines move: its rule, message and the words around its place on its line, spaces aside. A finding about
 * the whole issue, a page or another file is known by its data.
 */
export function fingerprint(
  { ruleId, messageId, place, data }: Diagnostic,
  { file, text }: SourceFile,
): string {
  const spot = inFile(place) && place.file === file ? place.span : undefined
  if (spot === undefined || (spot.start === 0 && spot.end === 0))
    return `${ruleId} ${hash(`${messageId} ${JSON.stringify(data)}`)}`
  const { start, end } = spot
  // Other lines come and go; only the own one counts.
  const left = text.slice(Math.max(0, start - 2 * AROUND), start)
  const right = text.slice(end, end + 2 * AROUND)
  const before = withoutSpaces(left.slice(left.lastIndexOf('\n') + 1)).slice(-AROUND)
  const marked = withoutSpaces(text.slice(start, Math.min(end, start + LONGEST)))
  const behind = withoutSpaces(right.split('\n', 1)[0] ?? '').slice(0, AROUND)
  return `${ruleId} ${hash(`${messageId} ${before}|${marked}|${behind}`)}`
}

/** 53 bits of two mixed 32-bit hashes, base 36. */
function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x9e3779b1)
    b = Math.imul(b ^ code, 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (2097152 * (b >>> 0) + (a >>> 11)).toString(36)
}
