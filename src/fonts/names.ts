import { type ReadAt, readerOf, type Table } from './byte-source.ts'
import { faceOffsets, needTable, readDirectory, readTable } from './directory.ts'
import { FontError } from './font-error.ts'

/** What a face is called. */
export interface Naming {
  /** The English family name where there is one. */
  readonly family: string
  /** Every family and full name in every language, without repeats: `仿宋`, `FangSong`, … */
  readonly names: readonly string[]
  readonly postScriptName: string
}

/** One face of a file as a folder scan sees it. */
export interface FaceSummary extends Naming {
  /** Its place in a collection; 0 in a plain file. */
  readonly index: number
  /** 100–900; 400 is regular (OpenType OS/2 usWeightClass). */
  readonly weight: number
  /** Whether it has variation axes; such a face is not embedded. */
  readonly variable: boolean
}

const FAMILY = 1
const FULL = 4
const POSTSCRIPT = 6
const TYPOGRAPHIC_FAMILY = 16
const ENGLISH = 0x0409

/** A longer name is no name; a broken table may point thousands of records at the same 64 KB. */
const LONGEST_NAME = 512

/** Reads the `name` table. */
export function readNaming(table: Table): Naming {
  const count = table.u16(2)
  const strings = table.u16(4)
  const names = new Set<string>()
  let family = ''
  let familyRank = 0
  let postScriptName = ''
  for (let i = 0; i < count; i++) {
    const at = 6 + i * 12
    const platform = table.u16(at)
    const language = table.u16(at + 4)
    const id = table.u16(at + 6)
    if (id !== FAMILY && id !== FULL && id !== POSTSCRIPT && id !== TYPOGRAPHIC_FAMILY) continue
    const length = table.u16(at + 8)
    if (length > LONGEST_NAME) continue
    const raw = table.bytes(strings + table.u16(at + 10), length)
    const text = decode(raw, platform, table.u16(at + 2))
    if (text === '') continue
    if (id === POSTSCRIPT) {
      postScriptName ||= text
      continue
    }
    names.add(text)
    if (id === FULL) continue
    const english = platform === 3 ? language === ENGLISH : language === 0
    const value = (english ? 2 : 0) + (id === TYPOGRAPHIC_FAMILY ? 2 : 1)
    if (value > familyRank) {
      familyRank = value
      family = text
    }
  }
  return { family: family || postScriptName, names: [...names], postScriptName }
}

/** Unicode and Windows names are UTF-16; old Chinese faces also carry GB2312 (Windows encoding 3, Macintosh script 25). */
function decode(raw: Uint8Array, platform: number, encoding: number): string {
  const chinese = (platform === 3 && encoding === 3) || (platform === 1 && encoding === 25)
  if (chinese) return clean(new TextDecoder('gbk').decode(raw.filter((byte) => byte !== 0)))
  if (platform === 1) return encoding === 0 ? clean(new TextDecoder('latin1').decode(raw)) : ''
  if (platform !== 3 && platform !== 0) return ''
  return clean(new TextDecoder('utf-16be').decode(raw))
}

function clean(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\ufffd]/g, '').trim()
}

/** Weight from `OS/2`, else from the bold bit of `head`; odd values such as 4 (meant as 400) are put right. */
export function readWeight(os2: Table | undefined, head: Table): number {
  const bold = (head.u16(44) & 1) !== 0
  if (!os2 || os2.length < 6) return bold ? 700 : 400
  const weight = os2.u16(4)
  if (weight >= 1 && weight <= 9) return weight * 100
  return weight === 0 || weight > 1000 ? (bold ? 700 : 400) : weight
}

/** Reads names and weight of every face in a file without reading its outlines; faces that cannot be read are left out. */
export function readNames(source: Uint8Array | ReadAt): readonly FaceSummary[] {
  const read = typeof source === 'function' ? source : readerOf(source)
  const faces: FaceSummary[] = []
  let firstError: FontError | undefined
  for (const [index, offset] of faceOffsets(read).entries()) {
    try {
      const directory = readDirectory(read, offset)
      const naming = readNaming(needTable(read, directory, 'name'))
      const weight = readWeight(readTable(read, directory, 'OS/2'), needTable(read, directory, 'head'))
      faces.push({ ...naming, index, weight, variable: directory.has('fvar') })
    } catch (error) {
      if (!(error instanceof FontError)) throw error
      firstError ??= error
    }
  }
  if (faces.length === 0 && firstError) throw firstError
  return faces
}
