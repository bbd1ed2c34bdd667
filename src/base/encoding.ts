import { isUtf8 } from 'node:buffer'

/** How the text of a file is stored. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** A decoded file: its text without the byte order mark, and what is needed to write it back alike. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly bom: boolean
}

/**
 * Decodes a text file: UTF-8 and UTF-16 by their marks, else UTF-8 where that is valid, else UTF-16 where it plainly is,
 * else GB18030 (what 记事本 calls ANSI on a Chinese Windows). Undefined for bytes that are no text, and for UTF-8 with a few bad
 * bytes, which as GB18030 would be nonsense from end to end.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return decodeAs('utf-8', bytes.subarray(3), true)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes.subarray(2), true)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes.subarray(2), true)
  const guess = utf16Guess(bytes)
  return (
    (guess === undefined ? undefined : decodeAs(guess, bytes, false)) ??
    decodeAs('utf-8', bytes, false) ??
    (isDamagedUtf8(bytes) ? undefined : decodeAs('gb18030', bytes, false))
  )
}

/** Decoders that refuse what is not valid; making one takes longer than decoding a page. */
const strict = new Map<Encoding, InstanceType<typeof TextDecoder>>()

function decodeAs(encoding: Encoding, bytes: Uint8Array, bom: boolean): Decoded | undefined {
  try {
    if (encoding === 'utf-8') {
      // A tenth of the time that a decoder takes.
      if (!isUtf8(bytes)) return undefined
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
      return isText(text) ? { text, encoding, bom } : undefined
    }
    const decoder = strict.get(encoding) ?? new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    strict.set(encoding, decoder)
    const text = decoder.decode(bytes)
    return isText(text) ? { text, encoding, bom } : undefined
  } catch {
    return undefined
  }
}

/** True when nearly all of the bytes beyond ASCII are valid UTF-8, but not all. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const good = text.match(/[\u0800-\ufffc]/g)?.length ?? 0
  return bad * 20 < good
}

/** The line, from 1, in which a text that is nearly all UTF-8 has bytes that are no text; undefined for what is no text at all. */
export function garbledLine(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const strange = [...text.matchAll(NO_TEXT)]
  const first = strange[0]
  if (first === undefined) return undefined
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (strange.length * 20 > text.length && strange.length > han) return undefined
  return text.slice(0, first.index).split('\n').length
}

const NO_TEXT = /[\0-\u0008\u000e-\u001f\ufffd]/g

/** Control characters other than white space do not occur in text that people write; a few may have slipped in by pasting, also among few 汉字. */
function isText(text: string): boolean {
  if (text.includes('\0')) return false
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0
  if (controls * 100 <= text.length) return true
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return controls * 20 <= han
}

/** What a Chinese text is made of: ASCII, 汉字 (the rare ones as surrogates) and the marks of both widths. */
const PLAUSIBLE =
  /[\t\n\r -~\u00b7\u2010-\u203b\u3000-\u303f\u3400-\u9fff\ud840-\ud8ff\udc00-\udfff\uff01-\uff5e]/g

/** UTF-16 without a mark holds zero bytes, and read in the right order its text is plausible, in the wrong one it is not. */
function utf16Guess(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096)
  if (bytes.length < 4 || bytes.length % 2 !== 0 || !sample.includes(0)) return undefined
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
    const text = new TextDecoder(encoding).decode(sample)
    return (text.match(PLAUSIBLE)?.length ?? 0) >= text.length * 0.9
  })
}

/** Writes a text in the encoding that it was read from. */
export function encode(text: string, { encoding, bom }: Pick<Decoded, 'encoding' | 'bom'>): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(bom ? `\ufeff${text}` : text)
  if (encoding === 'gb18030') return encodeGb18030(text)
  const whole = bom ? `\ufeff${text}` : text
  const bytes = new Uint8Array(whole.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), encoding === 'utf-16le')
  return bytes
}

let gbCodes: ReadonlyMap<string, readonly number[]> | undefined

function encodeGb18030(text: string): Uint8Array {
  const out: number[] = []
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (code < 0x80) out.push(code)
    // Planes 1 to 16 stand in order from 90 30 81 30 (GB 18030-2005).
    else if (code > 0xffff) out.push(...fourBytes(189_000 + code - 0x10000))
    else {
      gbCodes ??= readGbCodes()
      out.push(...(gbCodes.get(char) ?? [0x3f]))
    }
  }
  return Uint8Array.from(out)
}

/** Every code of the basic plane, learnt from the decoder: there is no encoder to ask. */
function readGbCodes(): ReadonlyMap<string, readonly number[]> {
  const codes: number[][] = []
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push([lead, trail])
  for (let index = 0; index < 39_420; index++) codes.push(fourBytes(index))
  const decoder = new TextDecoder('gb18030')
  const map = new Map<string, readonly number[]>()
  for (const code of codes) {
    const char = decoder.decode(Uint8Array.from(code))
    if (char !== '\ufffd' && !map.has(char)) map.set(char, code)
  }
  return map
}

function fourBytes(index: number): number[] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1_260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ]
}
