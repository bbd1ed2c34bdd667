import { basename, extname } from 'node:path'
import { sourceFile } from '../model/source.ts'
import { relinked } from '../project/relink.ts'
import type { Imported, ImportedFields } from '../readers/imported.ts'
import { readDocument } from '../readers/read/read-document.ts'
import { type Desk, readIssue } from './desk.ts'
import { wordNotes } from './import-word-notes.ts'

/** A Word document of ours as source text. */
export interface OurImport {
  readonly imported: Imported
  /** The name of the file that it was made from, or of the document. */
  readonly stem: string
  /** The issue of the project that it was made from, where that is still there. */
  readonly issue: string | undefined
}

/**
 * Reads a Word document that bulletin wrote: the source that it carries with what was changed in it since, or, where it lost that,
 * what its styles tell, and the pictures that it shows; `folderOf` names the folder in which the text finds them, `/` at its end.
 * Undefined for a document from elsewhere, and for what is no document.
 */
export async function importOurs(
  desk: Desk,
  path: string,
  inProject: boolean,
  folderOf: (fields: ImportedFields, stem: string) => string,
): Promise<OurImport | undefined> {
  const { issueOf, sourceOfWord } = await import('../project/word-back.ts')
  const { world, project, setting } = desk
  const read = sourceOfWord(world.read(path), setting.serial, setting.template)
  if (read === undefined) return undefined
  const { back, text } = read
  const { masthead } = readIssue(desk, sourceFile(path, text)).bulletin
  const name = back.carried === undefined || back.carried.file === '' ? path : back.carried.file
  const stem = basename(name, extname(name))
  const fields = {
    ...(masthead.number === undefined ? {} : { number: masthead.number.value }),
    ...(masthead.total === undefined ? {} : { total: masthead.total.value }),
    ...(masthead.date === undefined ? {} : { date: masthead.date.value }),
    ...(masthead.year === undefined ? {} : { year: masthead.year }),
    kind: masthead.kind,
    organisations: masthead.organisations.map(({ value }) => value),
  }
  const document = await readDocument(world.read(path), path)
  const linked = relinked(text, [...document.pictures.values()], folderOf(fields, stem))
  return {
    imported: { ...linked, notes: wordNotes(path, read), fields, lost: '' },
    stem,
    issue: inProject ? issueOf(world, project, back, desk.series().entries) : undefined,
  }
}
