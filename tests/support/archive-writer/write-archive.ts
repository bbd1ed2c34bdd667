import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { oleWith } from '../../readers/ole-file.ts'
import { dice } from '../dice.ts'
import { writeFile } from './write-file.ts'

/** One file of an archive and what it says. */
export interface ArchiveFile {
  /** Relative to the archive. */
  readonly path: string
  readonly number: number
  readonly total: number
  readonly date: string
  /** How the file was damaged; undefined for a sound one. */
  readonly damage: string | undefined
}

/** Issues of a year, about one a week. */
const A_YEAR = 46
const START = Date.UTC(2001, 0, 5)

/**
 * Writes an archive of `count` issues with running numbers into a folder, in subfolders and an order that the seed chooses, `damaged`
 * of them cut off, emptied, encrypted or overwritten. Gives what every file says.
 */
export function writeArchive(
  folder: string,
  seed: number,
  count: number,
  damaged: number,
): readonly ArchiveFile[] {
  const roll = dice(seed)
  const broken = new Set<number>()
  // The first and the last stay whole: the series begins and ends where the truth says.
  while (broken.size < damaged) broken.add(roll.between(2, count - 1))
  const files: ArchiveFile[] = []
  for (let total = 1; total <= count; total++) {
    const number = ((total - 1) % A_YEAR) + 1
    const year = 2001 + Math.floor((total - 1) / A_YEAR)
    const day = new Date(
      START + (Date.UTC(year, 0, 5) - Date.UTC(2001, 0, 5)) + (number - 1) * 7 * 86_400_000,
    )
    const date = { year, month: day.getUTCMonth() + 1, day: day.getUTCDate() }
    const { bytes, format } = writeFile(seed * 100_000 + total, { number, total, date })
    const place = roll.pick(['', '甲/', '乙/', '乙/丙/'])
    const path = `${place}${roll.between(1000, 9999)}-${total}.${format}`
    const damage = broken.has(total) ? roll.pick(['cut', 'empty', 'encrypted', 'noise']) : undefined
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), damage === undefined ? bytes : spoil(damage, bytes))
    files.push({
      path,
      number,
      total,
      date: `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`,
      damage,
    })
  }
  return files
}

/** A text that is cut is still a text, so cutting goes to the packages alone: for others the bytes become noise. */
function spoil(damage: string, bytes: Uint8Array): Uint8Array {
  if (damage === 'empty') return new Uint8Array()
  if (damage === 'encrypted') return oleWith('EncryptedPackage')
  if (damage === 'cut' && bytes[0] === 0x50) return bytes.subarray(0, Math.floor(bytes.length / 2))
  return Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256)
}
