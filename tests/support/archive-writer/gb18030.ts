let table: ReadonlyMap<string, number> | undefined

/** A text in GB18030, the characters of two bytes alone; undefined where it has others. */
export function encodeGb18030(text: string): Uint8Array | undefined {
  table ??= read()
  const bytes: number[] = []
  for (const char of text) {
    const code = char.charCodeAt(0)
    const pair = code < 0x80 ? undefined : table.get(char)
    if (code >= 0x80 && pair === undefined) return undefined
    bytes.push(...(pair === undefined ? [code] : [pair >> 8, pair & 255]))
  }
  return Uint8Array.from(bytes)
}

function read(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030')
  const pairs = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if ([...char].length === 1 && char !== '\ufffd' && !pairs.has(char)) pairs.set(char, lead * 256 + trail)
    }
  return pairs
}
