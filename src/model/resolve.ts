import type { Bulletin } from './bulletin.ts'
import type { Issue } from './issue.ts'
import { resolveContents } from './resolve-contents.ts'
import { type PlaceOf, resolveImprint } from './resolve-imprint.ts'
import { resolveHead } from './resolve-masthead.ts'
import type { Serial } from './serial.ts'
import type { SourceFile } from './source.ts'
import type { Structure } from './structure.ts'

/** What an issue is resolved with. */
export interface ResolveContext {
  readonly serial: Serial
  readonly structure: Structure
  readonly placeOf: PlaceOf
}

/** Resolves an issue with its serial and template: every value that is printed, each with the place it was written at. Never throws. */
export function resolve(
  source: SourceFile,
  issue: Issue,
  { serial, structure, placeOf }: ResolveContext,
): Bulletin {
  const parts = issue.children.filter((child) => child.type !== 'contents' && child.type !== 'imprint')
  const imprint = issue.children.find((child) => child.type === 'imprint')
  const contents = issue.children.find((child) => child.type === 'contents')
  const head = resolveHead(source.file, issue.head, serial, placeOf)
  return {
    source,
    issue,
    serial,
    structure,
    masthead: head.masthead,
    contents: resolveContents(source.file, contents, parts, structure, head.contents),
    parts,
    imprint: resolveImprint(source.file, imprint, serial.imprint, placeOf),
  }
}
