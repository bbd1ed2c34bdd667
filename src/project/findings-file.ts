import { join } from 'node:path'
import type { Diagnostic } from '../base/diagnostic.ts'
import { BulletinError } from '../base/errors.ts'
import type { Found } from '../lint/found.ts'
import { type Kind, kindKey } from '../lint/kinds.ts'
import { sha256 } from './open-issue.ts'
import { type Packed, packed, unpacked } from './packed-finding.ts'
import type { World } from './world.ts'

/** What lint found in one file, and what it was told and read to find it. */
export interface KnownFile {
  /** Alike only where everything that the findings depend on is alike. */
  readonly key: string
  readonly kinds: readonly Kind[]
  /** The findings of each kind as JSON ({@link Packed}): most runs want a few of them, and how many there are. */
  readonly bodies: readonly Uint8Array[]
}

/** Files that are remembered for one folder; a larger archive loses those that were not linted last. */
const MOST_FILES = 5_000

/** Where this machine keeps the findings of a project, outside of it; undefined where the system has no place for that. */
function findingsFile({ cacheFolder }: World, projectFolder: string): string | undefined {
  if (cacheFolder === undefined) return undefined
  return join(cacheFolder, sha256(new TextEncoder().encode(projectFolder)).slice(0, 16), 'findings.json')
}

/** What is remembered of a file. */
export function knownFile(key: string, { kinds, diagnostics }: Found, file: string): KnownFile {
  const byKind = new Map<string, Packed[]>(kinds.map((kind) => [kindKey(kind), []]))
  for (const [i, one] of diagnostics.entries()) byKind.get(kindKey(one))?.push(packed(i, one, file))
  const encoder = new TextEncoder()
  return { key, kinds, bodies: [...byKind.values()].map((some) => encoder.encode(JSON.stringify(some))) }
}

/** What was found in a file that is remembered. */
export class FoundAgain implements Found {
  readonly kinds: readonly Kind[]
  private readonly bodies: readonly Uint8Array[]
  private readonly file: string
  private all: readonly Diagnostic[] | undefined

  constructor({ kinds, bodies }: KnownFile, file: string) {
    this.kinds = kinds
    this.bodies = bodies
    this.file = file
  }

  get diagnostics(): readonly Diagnostic[] {
    this.all ??= this.upTo(() => Number.POSITIVE_INFINITY)
    return this.all
  }

  first(room: ReadonlyMap<string, number>): readonly Diagnostic[] {
    return this.upTo((kind) => room.get(kindKey(kind)) ?? 0)
  }

  /** The first findings of each kind, as many as `most` says, in order. */
  private upTo(most: (kind: Kind) => number): readonly Diagnostic[] {
    return this.kinds
      .flatMap((kind, i) => {
        const count = most(kind)
        if (count === 0) return []
        return packedIn(this.bodies[i])
          .slice(0, count)
          .map((one) => ({ number: one[0], finding: unpacked(one, kind, this.file) }))
      })
      .sort((a, b) => a.number - b.number)
      .map(({ finding }) => finding)
  }
}

function packedIn(body: Uint8Array | undefined): readonly Packed[] {
  const found: unknown = body === undefined ? [] : JSON.parse(new TextDecoder().decode(body))
  return isPackedList(found) ? found : []
}

function isPackedList(found: unknown): found is readonly Packed[] {
  return Array.isArray(found)
}

/**
 * What is known of the files of a project, by file; nothing where it was written by another build or is not as it was
 * written. The first line of the file names the build and the sha256 of the rest, the second says what is where; then come
 * the findings, each kind in each file on a line of its own.
 */
export function readFindings(world: World, projectFolder: string, build: string): Map<string, KnownFile> {
  const file = findingsFile(world, projectFolder)
  try {
    const size = file === undefined ? undefined : world.stat(file)?.size
    if (file === undefined || size === undefined) return new Map()
    const whole = world.readPart(file, 0, size)
    const head = whole.indexOf(LINE_END) + 1
    const bytes = whole.subarray(head)
    if (new TextDecoder().decode(whole.subarray(0, head)) !== headOf(build, bytes)) return new Map()
    let next = bytes.indexOf(LINE_END) + 1
    const index: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, next)))
    if (!isIndex(index)) return new Map()
    const known = new Map(
      index.files.map(([name, key, kinds, lengths]) => {
        const bodies = lengths.map((length) => {
          const at = next
          next += length + 1
          return bytes.subarray(at, at + length)
        })
        return [name, { key, kinds, bodies }]
      }),
    )
    return next === bytes.length ? known : new Map()
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof BulletinError) return new Map()
    throw error
  }
}

/** Keeps what is known of the files of a project, those linted last first. A full or locked disk only makes the next run slower. */
export function writeFindings(
  world: World,
  projectFolder: string,
  build: string,
  files: ReadonlyMap<string, KnownFile>,
): void {
  const file = findingsFile(world, projectFolder)
  if (file === undefined) return
  const kept = [...files].slice(0, MOST_FILES)
  const index: Index = {
    files: kept.map(([name, { key, kinds, bodies }]) => [
      name,
      key,
      kinds,
      bodies.map(({ length }) => length),
    ]),
  }
  const lines = [new TextEncoder().encode(JSON.stringify(index)), ...kept.flatMap(([, { bodies }]) => bodies)]
  const bytes = Buffer.concat(lines.flatMap((line) => [line, Uint8Array.of(LINE_END)]))
  try {
    world.replace(file, Buffer.concat([Buffer.from(headOf(build, bytes)), bytes]))
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
  }
}

const LINE_END = 0x0a

function headOf(build: string, rest: Uint8Array): string {
  return `${build} ${sha256(rest)}\n`
}

interface Index {
  /** Name, key, kinds, and how many bytes each kind's line has. */
  readonly files: readonly (readonly [string, string, readonly Kind[], readonly number[]])[]
}

function isIndex(stored: unknown): stored is Index {
  return typeof stored === 'object' && stored !== null && 'files' in stored && Array.isArray(stored.files)
}
