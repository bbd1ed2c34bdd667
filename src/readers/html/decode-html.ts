import { decode } from '../../base/encoding.ts'

/**
 * The text of a web page: by its mark, else as UTF-8 where it is valid, else in the encoding that it declares, else as GB18030. A
 * declared encoding comes second, since pages saved by hand often declare another one than they have.
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  const strict = decode(bytes)
  if (strict !== undefined && strict.encoding !== 'gb18030') return strict.text
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const declared = charset ?? /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]
  return new TextDecoder(labelOf(declared)).decode(bytes)
}

function labelOf(declared: string | undefined): string {
  const label = (declared ?? 'gb18030').toLowerCase()
  if (/^gb|^x-gbk$/u.test(label)) return 'gb18030'
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'gb18030'
  }
}
