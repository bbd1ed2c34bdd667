import { decode } from '../../base/encoding.ts'
import { BulletinError } from '../../base/errors.ts'
import type { ReadBlock, ReadParts } from '../read/document.ts'

/** Text of any encoding that is known. Throws `read/unknown-format` for bytes that are no text. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const decoded = decode(bytes)
  if (decoded === undefined) throw new BulletinError('read/unknown-format', { file: name })
  return decoded.text
}

/** Reads plain text: every line is a paragraph, blank ones included, since they part the pieces. */
export function readPlain(bytes: Uint8Array, name: string): ReadParts {
  const blocks = decodeText(bytes, name)
    .split(/\r\n|\n|\r/u)
    .map((text, i): ReadBlock => plainParagraph(text, name, i + 1))
  return { blocks, pictures: new Map(), notes: [], about: {}, lost: '' }
}

/** A paragraph of which nothing but its text is known. */
export function plainParagraph(text: string, input: string, line: number): ReadBlock {
  return {
    type: 'paragraph',
    text,
    runs: text === '' ? [] : [{ text }],
    where: { input, part: '', paragraph: line },
  }
}
