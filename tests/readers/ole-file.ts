/** The start of a compound file whose directory names one stream. */
export function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const view = new DataView(bytes.buffer)
  view.setUint16(30, 9, true)
  for (const [i, char] of [...stream].entries()) view.setUint16(512 + 2 * i, char.charCodeAt(0), true)
  view.setUint16(512 + 64, (stream.length + 1) * 2, true)
  return bytes
}
