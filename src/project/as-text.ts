import { type Decoded, decode, garbledLine } from '../base/encoding.ts'
import { BulletinError } from '../base/errors.ts'

/** Decodes a file's bytes. Throws `file/garbled` where one line is no text, `file/binary` where nothing is. */
export function asText(bytes: Uint8Array, file: string): Decoded {
  const decoded = decode(bytes)
  if (decoded !== undefined) return decoded
  const line = garbledLine(bytes)
  throw line === undefined
    ? new BulletinError('file/binary', { file })
    : new BulletinError('file/garbled', { file, line })
}
