/**
 * The copyright notice of a source face, which its pack keeps word for word.
 * @param {Buffer} table its `name` table
 */
export function copyrightOf(table) {
  const strings = table.readUInt16BE(4)
  for (let at = 6; at < 6 + table.readUInt16BE(2) * 12; at += 12) {
    if (table.readUInt16BE(at) !== 3 || table.readUInt16BE(at + 6) !== 0) continue
    const start = strings + table.readUInt16BE(at + 10)
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
    return text.swap16().toString('utf16le')
  }
  throw new Error('the source face states no copyright')
}

/**
 * A `name` table in English and Chinese.
 * @param {{family: string, chinese: string, copyright: string, from: string}} names
 */
export function naming({ family, chinese, copyright, from }) {
  const full = `${family} Regular`
  const english = [
    [0, copyright],
    [1, family],
    [2, 'Regular'],
    [3, `${full}; 1.000`],
    [4, full],
    [5, 'Version 1.000'],
    [6, `${family.replaceAll(' ', '')}-Regular`],
    [10, `Modified from ${from}: fewer characters, marks and digits of official widths, no hinting.`],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ]
  const records = [
    ...english.map(([id, text]) => ({ language: 0x409, id, text })),
    { language: 0x804, id: 1, text: chinese },
    { language: 0x804, id: 4, text: chinese },
  ]
  const header = Buffer.alloc(6 + records.length * 12)
  header.writeUInt16BE(records.length, 2)
  header.writeUInt16BE(header.length, 4)
  const strings = []
  let offset = 0
  for (const [i, { language, id, text }] of records.entries()) {
    const bytes = Buffer.from(text, 'utf16le').swap16()
    const fields = [3, 1, language, id, bytes.length, offset]
    for (const [j, value] of fields.entries()) header.writeUInt16BE(value, 6 + i * 12 + j * 2)
    strings.push(bytes)
    offset += bytes.length
  }
  return Buffer.concat([header, ...strings])
}
