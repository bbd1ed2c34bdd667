import { FontError } from './font-error.ts'

/** Gives `length` bytes from `offset`, or fewer at the end of the file: lets a scan of a folder read a few KB per file. */
export type ReadAt = (offset: number, length: number) => Uint8Array

/** A run of font bytes with checked big-endian reads: past the end is a `FontError`, never a `RangeError`. */
export interface Table {
  readonly tag: string
  readonly length: number
  u8(at: number): number
  u16(at: number): number
  i16(at: number): number
  u32(at: number): number
  bytes(at: number, length: number): Uint8Array
}

/** Wraps bytes as a table; `tag` appears in errors. */
export function tableOf(tag: string, bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const check = (at: number, size: number): void => {
    if (at < 0 || at + size > bytes.length) throw new FontError('truncated', `${tag} at ${at}`)
  }
  return {
    tag,
    length: bytes.length,
    u8(at) {
      check(at, 1)
      return view.getUint8(at)
    },
    u16(at) {
      check(at, 2)
      return view.getUint16(at)
    },
    i16(at) {
      check(at, 2)
      return view.getInt16(at)
    },
    u32(at) {
      check(at, 4)
      return view.getUint32(at)
    },
    bytes(at, length) {
      check(at, length)
      return bytes.subarray(at, at + length)
    },
  }
}

/** A reader over bytes that are already in memory. */
export function readerOf(bytes: Uint8Array): ReadAt {
  return (offset, length) => bytes.subarray(offset, offset + length)
}
