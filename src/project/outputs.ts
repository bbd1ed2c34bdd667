import { join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import type { Masthead } from '../model/bulletin.ts'
import { numberText } from '../model/number-text.ts'
import type { Numbering } from '../model/serial.ts'
import { readIssueFile } from './issue-files.ts'
import { sha256 } from './open-issue.ts'
import type { World } from './world.ts'

/** Beside the outputs: the sha256 of each as we wrote it, so that one that somebody edited since is told from ours. */
const RECORD = '.bulletin.json'

/** What became of an output. */
export interface Written {
  /** Where it is now, relative to the output folder. */
  readonly file: string
  /** `unchanged`: the same bytes stood there. `beside`: the file asked for is not ours, so this one has a name of its own. */
  readonly how: 'created' | 'replaced' | 'unchanged' | 'beside'
}

/** Writes outputs below one folder and remembers them. */
export interface OutputWriter {
  /** Writes one output whole or not at all. Two outputs of one run never share a name. */
  write(file: string, bytes: Uint8Array): Written
  /** Remembers what was written; call it at the end, and whenever a long run has come to a rest. */
  save(): void
}

/** Opens a folder for outputs; nothing is created before the first is written. `force` replaces files that are not ours. */
export function openOutputs(
  world: World,
  folder: string,
  options: { readonly force?: boolean } = {},
): OutputWriter {
  const recordPath = join(folder, RECORD)
  const ours = new Map(Object.entries(readRecord(world, recordPath)))
  const written = new Map<string, string>()
  const mayReplace = (file: string): boolean => {
    const there = world.readIfExists(join(folder, file))
    return there !== undefined && (options.force === true || sha256(there) === ours.get(file))
  }
  return {
    write(file, bytes) {
      const hash = sha256(bytes)
      const done = (name: string, how: Written['how']): Written => {
        written.set(name, hash)
        ours.set(name, hash)
        return { file: name, how }
      }
      for (let n = 1; n < 1000; n++) {
        const name = n === 1 ? file : numbered(file, n)
        if (written.has(name)) continue
        const path = join(folder, name)
        const stat = world.stat(path)
        if (stat === undefined && world.createExclusive(path, bytes))
          return done(name, n === 1 ? 'created' : 'beside')
        if (stat?.kind === 'folder') continue
        if (sha256(world.read(path)) === hash) return done(name, n === 1 ? 'unchanged' : 'beside')
        if (!mayReplace(name)) continue
        world.replace(path, bytes)
        return done(name, n === 1 ? 'replaced' : 'beside')
      }
      throw new BulletinError('file/exists', { file })
    },
    save() {
      if (written.size === 0) return
      // Another process may have written beside us: its entries stay.
      const files = { ...readRecord(world, recordPath), ...Object.fromEntries(written) }
      const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
      world.replace(recordPath, `${JSON.stringify({ version: 1, files: sorted }, null, 2)}\n`)
    },
  }
}

/** A record that is damaged is no record: files then count as not ours, and nothing is overwritten. */
function readRecord(world: World, path: string): Readonly<Record<string, string>> {
  const bytes = world.readIfExists(path)
  if (bytes === undefined) return {}
  try {
    const record: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const files =
      typeof record === 'object' && record !== null && 'files' in record ? record.files : undefined
    if (typeof files !== 'object' || files === null) return {}
    return Object.fromEntries(Object.entries(files).filter(([, hash]) => typeof hash === 'string'))
  } catch {
    return {}
  }
}

function numbered(file: string, n: number): string {
  return file.replace(/(\.[^./]*)?$/, `-${n}$1`)
}

/**
 * The name of an output without its ending, relative to the output folder: `2021/简报-第17期（总第940期）`. An issue without
 * numbers is named after its source file; a marked draft ends in （送审稿）. Safe on Windows.
 */
export function outputStem(
  file: string,
  { name, ...masthead }: Pick<Masthead, 'name' | 'kind' | 'number' | 'total' | 'year' | 'draftMark'>,
  numbering: Pick<Numbering, 'uses' | 'form'>,
): string {
  const source = readIssueFile(file)
  const year = masthead.year ?? source.year
  const unnumbered = masthead.number === undefined && masthead.total === undefined
  const number = unnumbered
    ? source.stem
    : numberText(masthead, { ...numbering, form: 'plain' }).replaceAll('　', '')
  const mark = masthead.draftMark === true ? '（送审稿）' : ''
  const stem = safeName(`${shortened(name.value, 40)}-${number}${mark}`)
  return year === undefined ? stem : `${year}/${stem}`
}

/** A text as a file name that Windows, macOS and Linux accept: marks with a meaning there become their full-width twins. */
export function safeName(text: string): string {
  const plain = text
    .replace(/[\s\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]+/g, ' ')
    .replace(/[<>:"/\\|?*]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
    .replace(/^[ .]+|[ .]+$/g, '')
  if (plain === '') return '_'
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain
}

/** At most so many characters, since a file name may have 255 bytes and a 汉字 takes three. */
function shortened(text: string, most: number): string {
  const chars = [...text]
  return chars.length <= most ? text : `${chars.slice(0, most - 1).join('')}…`
}
