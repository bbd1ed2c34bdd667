import type { Bulletin } from './bulletin.ts'
import type { Issue } from './issue.ts'
import { resolveContents } from './resolve-contents.ts'
import { type PlaceOf, resolveImprint } from './resolve-imprint.ts'
import { resolveMasthead } from './resolve-masthead.ts'
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
  return {
    source,
    issue,
    serial,
    structure,
    masthead: resolveMasthead(source.file, issue.head, serial, placeOf),
    contents: resolveContents(source.file, contents, parts, structure, contentsMode(issue, serial)),
    parts,
    imprint: resolveImprint(source.file, imprint, serial.imprint, placeOf),
  }
}

function contentsMode(issue: Issue, serial: Serial): Serial['contents'] {
  const stated = issue.head?.entries.find((entry) => entry.key === 'contents')?.values[0]?.text.trim()
  if (stated === 'none' || stated === '无') return 'none'
  if (stated === 'always' || stated === '有') return 'always'
  return stated === 'auto' || stated === '自动' ? 'auto' : serial.contents
}
