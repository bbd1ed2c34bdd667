/**
 * The character maps of Chinese fonts that a PDF names and does not hold (GBK-EUC-H and its like), for text alone: where Adobe's maps
 * give the number of a glyph, these give the code point itself, so that no tables are needed. PDFs of the years before 2005 have them.
 */
export class ChineseCMaps {
  /** Called by pdf.js for a map that it needs; one that is not known is refused, and its font gives no text. */
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const text = cmap(filename)
    if (text === undefined) throw new Error(`no map ${filename}`)
    return new TextEncoder().encode(text)
  }
}

/** The number of the half-width space in Adobe-GB1; the other ASCII characters follow. Widths of fonts are told by these numbers. */
const HALF_WIDTH = 814
const ASCII = '<20> <7e> '

function cmap(name: string): string | undefined {
  if (name === 'Adobe-GB1-UCS2')
    return mapOf('<0000> <ffff>', [
      `2 beginbfrange\n<0000> <ffff> <0000>\n<${hex(HALF_WIDTH, 4)}> <${hex(HALF_WIDTH + 94, 4)}> <0020>\nendbfrange`,
    ])
  if (/^GBK?p?-EUC-[HV]$/u.test(name)) return mapOf('<00> <80>\n<8140> <fefe>', gbk())
  if (/^GBK2K-[HV]$/u.test(name)) return mapOf('<00> <7f>\n<8140> <fefe>\n<81308130> <fe39fe39>', gbk())
  const wide = ['2 begincidrange', '<0000> <ffff> 0', `<0020> <007e> ${HALF_WIDTH}`, 'endcidrange'].join('\n')
  if (/^UniGB-UCS2-[HV]$/u.test(name)) return mapOf('<0000> <ffff>', [wide])
  if (/^UniGB-UTF16-[HV]$/u.test(name))
    return mapOf('<0000> <d7ff>\n<d800dc00> <dbffdfff>\n<e000> <ffff>', [wide])
  return undefined
}

function mapOf(space: string, parts: readonly string[]): string {
  const spaces = space.split('\n')
  return [
    'begincmap',
    `${spaces.length} begincodespacerange`,
    ...spaces,
    'endcodespacerange',
    ...parts,
    'endcmap',
    '',
  ].join('\n')
}

/** Every pair of bytes of GBK. */
function gbk(): readonly string[] {
  const decoder = new TextDecoder('gb18030')
  const rows = [`1 begincidrange\n${ASCII}${HALF_WIDTH}\nendcidrange`]
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const row: string[] = []
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const code = decoder.decode(Uint8Array.of(lead, trail)).codePointAt(0) ?? 0xfffd
      if (code !== 0xfffd) row.push(`<${hex(lead * 256 + trail, 4)}> ${code}`)
    }
    rows.push(`${row.length} begincidchar`, ...row, 'endcidchar')
  }
  return rows
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0')
}
