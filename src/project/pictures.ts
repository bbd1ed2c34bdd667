import { dirname, resolve } from 'node:path'
import type { Diagnostic } from '../base/diagnostic.ts'
import { BulletinError } from '../base/errors.ts'
import type { FilePlace } from '../base/place.ts'
import type { Data } from '../base/words.ts'
import type { Figure, Issue } from '../model/issue.ts'
import type { PictureFile } from '../model/page.ts'
import { walk } from '../model/visit.ts'
import type { OpenedIssue } from './open-issue.ts'
import { readPictureHeader } from './picture-header.ts'
import type { PICTURE_WORDS } from './picture-words.ts'
import type { World } from './world.ts'

/** The pictures of an issue that can be printed, by their paths as written, and findings about the others. */
export interface LoadedPictures {
  readonly pictures: ReadonlyMap<string, PictureFile>
  readonly diagnostics: readonly Diagnostic[]
}

/** The office's own masthead picture: named in `bulletin.yaml`, below the project's folder. */
export interface HeadImage {
  readonly folder: string
  readonly path: string
  /** Its key among the pictures. */
  readonly key: string
  /** Where it is named. */
  readonly place: FilePlace
}

type FaultId = keyof (typeof PICTURE_WORDS)['pictures/printable']
type Fault = { readonly messageId: FaultId; readonly data?: Data }

const MOST_PIXELS = 100_000_000
const MOST_BYTES = 50_000_000

/**
 * Reads the pictures that an issue names. Never throws: what cannot be printed is a finding at the path that names it.
 * `isWhole` looks further than the header, where there is time for that.
 */
export function loadPictures(
  world: World,
  opened: Pick<OpenedIssue, 'source' | 'path'>,
  issue: Issue,
  isWhole: (picture: PictureFile) => boolean = () => true,
  head?: HeadImage,
): LoadedPictures {
  const pictures = new Map<string, PictureFile>()
  const faults = new Map<string, Fault>()
  const diagnostics: Diagnostic[] = []
  for (const { path } of figuresOf(issue)) {
    const written = path.text
    if (!pictures.has(written) && !faults.has(written)) {
      const loaded = load(world, dirname(opened.path), written, isWhole)
      if ('bytes' in loaded) pictures.set(written, loaded)
      else faults.set(written, loaded)
    }
    const fault = faults.get(written)
    if (fault === undefined) continue
    diagnostics.push(faultAt(written, fault, { file: opened.source.file, span: path.span }))
  }
  if (head !== undefined) {
    const loaded = load(world, head.folder, head.path, isWhole)
    if ('bytes' in loaded) pictures.set(head.key, { ...loaded, path: head.key })
    else {
      const missing = loaded.messageId === 'missing'
      diagnostics.push(faultAt(head.path, missing ? { messageId: 'no-masthead' } : loaded, head.place))
    }
  }
  return { pictures, diagnostics }
}

function faultAt(path: string, { messageId, data }: Fault, place: FilePlace): Diagnostic {
  return {
    ruleId: 'pictures/printable',
    messageId,
    data: { path, ...data },
    severity: 'error',
    place,
  }
}

/** The absolute path of a picture that an issue in `folder` names. Backslashes are read as Windows means them. */
export function picturePath(folder: string, written: string): string {
  return resolve(folder, written.trim().replaceAll('\\', '/'))
}

/** Every picture of an issue in source order. */
export function figuresOf(issue: Issue): readonly Figure[] {
  const found: Figure[] = []
  walk(issue, (node) => {
    if (node.type === 'figures') found.push(...node.figures)
  })
  return found
}

function load(
  world: World,
  folder: string,
  written: string,
  isWhole: (picture: PictureFile) => boolean,
): PictureFile | Fault {
  if (/^(https?|ftp|data):/i.test(written.trim())) return { messageId: 'remote' }
  const path = picturePath(folder, written)
  try {
    const stat = world.stat(path)
    if (stat === undefined) return { messageId: 'missing' }
    if (stat.kind === 'folder') return { messageId: 'unreadable' }
    if (stat.size === 0) return { messageId: 'empty' }
    if (stat.size > MOST_BYTES) return tooLarge(0, 0, stat.size)
    const bytes = world.read(path)
    const header = readPictureHeader(bytes)
    if ('fault' in header) {
      const { fault, ...data } = header
      return { messageId: fault, data }
    }
    if (header.width * header.height > MOST_PIXELS) return tooLarge(header.width, header.height, stat.size)
    const picture: PictureFile = { path: written, bytes, ...header }
    return isWhole(picture) ? picture : { messageId: 'truncated' }
  } catch (error) {
    if (error instanceof BulletinError) return { messageId: 'unreadable' }
    throw error
  }
}

function tooLarge(width: number, height: number, size: number): Fault {
  return { messageId: 'too-large', data: { width, height, megabytes: (size / 1_000_000).toFixed(1) } }
}
