import type { Dice } from '../dice.ts'
import { encodeGb18030 } from './gb18030.ts'
import type { Drafted } from './part.ts'

/** A bulletin as plain text: blank lines everywhere, between parts or nowhere; UTF-8, with a mark, or UTF-16. */
export function asText(
  { parts }: Drafted,
  roll: Dice,
): { readonly bytes: Uint8Array; readonly shapes: readonly string[] } {
  const spacing = roll.pick(['wide', 'parts', 'indented'])
  const lines: string[] = []
  const soft = roll.pick(['\v', '\u2028'])
  // Plain text has no pictures; of those that say something the words are left.
  const printed = parts
    .filter(({ text }) => text !== '')
    .map((part) => ({ ...part, text: part.text.replaceAll('\n', soft) }))
  for (const [i, { role, text }] of printed.entries()) {
    const above = printed[i - 1]?.role
    const parted =
      role !== above &&
      !(role === 'paragraph' && above === 'title') &&
      !(role === 'subtitle' || role === 'heading' || above === 'heading')
    if (i > 0 && (spacing === 'wide' || (spacing === 'parts' && parted))) lines.push('')
    lines.push(
      spacing === 'indented' && /^(?:paragraph|item|note|heading)$/u.test(role) ? `　　${text}` : text,
    )
  }
  const text = `${lines.join(roll.chance(0.3) ? '\r\n' : '\n')}\n`
  const wanted = roll.pick(['utf-8', 'utf-8', 'utf-8 with mark', 'utf-16', 'gb18030'])
  const old = wanted === 'gb18030' ? encodeGb18030(text) : undefined
  const encoding = wanted === 'gb18030' && old === undefined ? 'utf-8' : wanted
  return { bytes: old ?? encoded(text, encoding), shapes: [`text: ${spacing}`, `text: ${encoding}`] }
}

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding !== 'utf-16') return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`)
  const bytes = new Uint8Array(text.length * 2 + 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, true)
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true)
  return bytes
}
