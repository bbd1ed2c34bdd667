const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Length of a directory entry ([MS-CFB] 2.6.1). */
const DIRECTORY_ENTRY = 128

/** True for an OLE compound file: old Office files, and new ones under a password. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte)
}

/** True where the compound file has a stream of this name. */
export function oleHas(bytes: Uint8Array, name: string): boolean {
  return directoryEntry(bytes, name) !== undefined
}

/** True for a new Office file under a password ([MS-OFFCRYPTO] 2.3.4.4) and an old Word file whose header says so ([MS-DOC] 2.5.2). */
export function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (oleHas(bytes, 'EncryptedPackage')) return true
  const entry = directoryEntry(bytes, 'WordDocument')
  if (entry === undefined) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sector = 1 << view.getUint16(30, true)
  const at = (view.getUint32(entry + 116, true) + 1) * sector
  return (
    at + 12 <= bytes.length &&
    view.getUint16(at, true) === 0xa5ec &&
    (view.getUint16(at + 10, true) & 0x100) !== 0
  )
}

/** Where the directory entry of a stream stands: entries lie on multiples of their length, their names in UTF-16 with a length behind. */
function directoryEntry(bytes: Uint8Array, name: string): number | undefined {
  const length = (name.length + 1) * 2
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    if (bytes[at] !== name.charCodeAt(0) || view.getUint16(at + 64, true) !== length) continue
    let i = 1
    while (i < name.length && view.getUint16(at + 2 * i, true) === name.charCodeAt(i)) i++
    if (i === name.length) return at
  }
  return undefined
}
