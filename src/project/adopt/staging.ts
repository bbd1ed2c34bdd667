import { join } from 'node:path'
import { BulletinError, type ErrorCode } from '../../base/errors.ts'
import type { Data } from '../../base/words.ts'
import type { Imported, ImportedFields, ImportNote } from '../../readers/imported.ts'
import { checkSize } from '../../readers/read/read-document.ts'
import { sha256 } from '../open-issue.ts'
import type { World } from '../world.ts'
import { type Ledger, STAGING } from './ledger.ts'

/** What one file of an archive turned out to be. Kept on disk, so that an adoption that was stopped goes on where it was. */
export interface Staged {
  /** sha256 of the file. */
  readonly sha256: string
  /** Undefined for a file that could not be read. */
  readonly fields?: ImportedFields
  /** sha256 of the source text that was made of it, which waits in a file beside the record. */
  readonly text?: string
  /** False where no masthead was found. */
  readonly masthead?: boolean
  /** Only the guesses, and what is damaged or was left out. */
  readonly notes: readonly ImportNote[]
  readonly lost: string
  /** The names of its pictures, in the folder beside the record. */
  readonly pictures: readonly string[]
  readonly error?: { readonly code: ErrorCode; readonly data: Data }
}

/** One adoption under way. */
export interface Adoption {
  /** The folder of the project, absolute. */
  readonly folder: string
  /** What earlier runs adopted. */
  readonly ledger: Ledger
  readonly dry: boolean
}

/** Raised when what is staged changes its form, so that older records are read anew. */
const FORM = 2

/** Notes of what a person may have to bring in by hand, however sure they are. */
const LEFT_OUT = /damaged|missing|blank|picture-linked|pictures|object-dropped|old-word/u

/**
 * Reads a file of an archive, or finds what an earlier run read of it. What cannot be read becomes a record with its error.
 * Pictures go to disk one by one; only one file is in memory at a time.
 */
export async function stageFile(
  world: World,
  { folder, ledger, dry }: Adoption,
  path: string,
  read: (bytes: Uint8Array) => Promise<Imported>,
): Promise<Staged> {
  let hash = ''
  try {
    checkSize(world.stat(path)?.size ?? 0, path)
    const bytes = world.read(path)
    hash = sha256(bytes)
    const at = (name: string): string => join(folder, STAGING, name)
    const key = keyOf(hash)
    const known = readStaged(world, at(`${key}.json`))
    if (known !== undefined && (ledger.has(hash) || world.stat(at(`${key}.md`)) !== undefined)) return known
    const imported = await read(bytes)
    const pictures = imported.pictures.flatMap(({ name, bytes: data }) => {
      const picture = dry ? undefined : data()
      if (picture !== undefined) world.replace(at(`${key}/${name}`), picture)
      return dry || picture !== undefined ? [name] : []
    })
    const staged: Staged = {
      sha256: hash,
      fields: imported.fields,
      text: sha256(new TextEncoder().encode(imported.text)),
      masthead: !imported.notes.some(({ messageId }) => messageId === 'no-masthead' || messageId === 'empty'),
      notes: imported.notes.filter(
        ({ messageId, confidence }) => confidence === 'guess' || LEFT_OUT.test(messageId),
      ),
      lost: imported.lost,
      pictures,
    }
    if (!dry) {
      world.replace(at(`${key}.md`), imported.text)
      world.replace(at(`${key}.json`), JSON.stringify({ form: FORM, staged }))
    }
    return staged
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    return { sha256: hash, notes: [], lost: '', pictures: [], error: { code: error.code, data: error.data } }
  }
}

function readStaged(world: World, path: string): Staged | undefined {
  const bytes = world.readIfExists(path)
  if (bytes === undefined) return undefined
  try {
    const record: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isRecord(record) ? record.staged : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is { readonly staged: Staged } {
  return (
    typeof value === 'object' && value !== null && 'form' in value && value.form === FORM && 'staged' in value
  )
}

/** Where the pictures of a staged file wait. */
export function stagedPicture(folder: string, hash: string, name: string): string {
  return join(folder, STAGING, keyOf(hash), name)
}

/** The source text of a staged file; undefined once it has its place. */
export function stagedText(world: World, folder: string, hash: string): string | undefined {
  const bytes = world.readIfExists(join(folder, STAGING, `${keyOf(hash)}.md`))
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

/** Deletes the text and the pictures that waited; the record of what was read stays, so that a later run need not read again. */
export function unstage(world: World, folder: string, { sha256: hash, pictures }: Staged): void {
  for (const name of pictures) world.remove(stagedPicture(folder, hash, name))
  world.removeEmptyFolder(join(folder, STAGING, keyOf(hash)))
  world.remove(join(folder, STAGING, `${keyOf(hash)}.md`))
}

function keyOf(hash: string): string {
  return hash.slice(0, 24)
}
