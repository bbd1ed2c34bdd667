import { decode as decodeBytes, type Encoding, encode as encodeText } from '../base/encoding.ts'
import { lineBreakOf } from './source-lines.ts'

/** How a file was stored, so that it can be written back alike. */
export interface Storage {
  readonly encoding: Encoding
  readonly bom: boolean
  /** The line break that the file uses most. */
  readonly eol: '\n' | '\r\n' | '\r'
  /** True when it uses no other. */
  readonly uniform: boolean
}

/** A decoded source: its text, line breaks as they are, without the byte order mark. */
export interface DecodedSource extends Storage {
  readonly text: string
}

/** Why bytes are no source text: another kind of file, or damaged text. */
export interface Undecodable {
  readonly problem: 'binary' | 'damaged'
  /** What the file seems to be, by its first bytes. */
  readonly looksLike: 'pdf' | 'docx' | 'doc' | 'picture' | undefined
}

const SIGNATURES: readonly (readonly [Undecodable['looksLike'], readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
]

/** Decodes the bytes of a source: UTF-8, UTF-16 or GB18030, with or without a mark. Never throws. */
export function decode(bytes: Uint8Array): DecodedSource | Undecodable {
  const looksLike = SIGNATURES.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0]
  if (looksLike !== undefined) return { problem: 'binary', looksLike }
  const decoded = decodeBytes(bytes)
  if (decoded === undefined)
    return { problem: bytes.includes(0) ? 'binary' : 'damaged', looksLike: undefined }
  const eol = lineBreakOf(decoded.text)
  const breaks = decoded.text.match(/\r\n|\n|\r/g) ?? []
  return { ...decoded, eol, uniform: breaks.every((found) => found === eol) }
}

/** Encodes a rewritten source as its file was stored. Where that used one line break, stray ones become it. */
export function encode(text: string, like: Storage): Uint8Array {
  const same = like.uniform ? text.replace(/\r\n|\n|\r/g, like.eol) : text
  return encodeText(same, like)
}
