import { BulletinError } from '../base/errors.ts'
import type { SeriesEntry } from '../model/serial.ts'
import { absolutePath } from '../project/open-issue.ts'
import { readCount } from './answers.ts'
import type { Desk } from './desk.ts'
import type { Format } from './press.ts'
import { expandPaths } from './targets.ts'

/** Which issues are to be exported. */
export interface ExportChoice {
  readonly all?: true
  /** Every issue numbered in this year. */
  readonly year?: string
  /** Every issue dated on or after a year, month or day: `2021-03`. */
  readonly since?: string
}

/** The files of the issues that are meant, absolute, in the order of the series. Void issues went nowhere and are left out. */
export async function chosenIssues(
  desk: Desk,
  paths: readonly string[],
  { all, year, since }: ExportChoice,
): Promise<readonly string[]> {
  if (paths.length > 0) return expandPaths(desk.world, paths)
  if (all !== true && year === undefined && since === undefined)
    throw new BulletinError('usage/nothing-to-export')
  const wantedYear = year === undefined ? undefined : readCount(year, '--year', 1900)
  if (since !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(since))
    throw new BulletinError('usage/not-a-day', { option: '--since', value: since })
  const fits = (entry: SeriesEntry): boolean =>
    entry.status !== 'void' &&
    (wantedYear === undefined || entry.year === wantedYear) &&
    (since === undefined || (entry.date !== undefined && entry.date >= since))
  const { entries } = desk.series()
  if (entries.length === 0) throw new BulletinError('usage/no-issues')
  const chosen = entries.filter(fits)
  if (chosen.length === 0) {
    const what = [year === undefined ? '' : `--year ${year}`, since === undefined ? '' : `--since ${since}`]
    throw new BulletinError('usage/no-issues-of', { what: what.filter((one) => one !== '').join(' ') })
  }
  return chosen.map(({ file }) => absolutePath(desk.project.folder, file))
}

/** Reads `--to pdf,docx`; Chinese commas and spaces will do. Undefined when it was not given. */
export function readFormats(to: string | undefined): readonly Format[] | undefined {
  if (to === undefined) return undefined
  const known: readonly Format[] = ['pdf', 'docx', 'text']
  const names = to.split(/[,，、\s]+/).filter((name) => name !== '')
  const formats = (names.length === 0 ? [''] : names).map((name) => {
    const format = known.find((one) => one === name.toLowerCase())
    if (format === undefined) {
      const data = { option: '--to', value: name, allowed: known.join('、') }
      throw new BulletinError('usage/invalid-value', data)
    }
    return format
  })
  return [...new Set(formats)]
}
