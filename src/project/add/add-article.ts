import { join } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import { applyEdits } from '../../base/text-edit.ts'
import type { Setting } from '../../job.ts'
import type { SourceFile } from '../../model/source.ts'
import { open } from '../../pipeline.ts'
import type { CleanArticle } from '../../readers/article/article.ts'
import { cleanArticle } from '../../readers/article/clean-article.ts'
import { lostText } from '../../readers/article/lost.ts'
import { articleSource, titleOf } from '../../readers/article/source.ts'
import { readDocument } from '../../readers/read/read-document.ts'
import { openIssue, rewriteIssue } from '../open-issue.ts'
import type { World } from '../world.ts'
import { hasTitle } from './has-title.ts'
import { type ContentsChange, keepContents } from './keep-contents.ts'
import { keepFile, keepPictures, SUBMISSIONS } from './keep-files.ts'
import { placeArticle, type Wanted } from './place-article.ts'

/** A pasted article as it came: its bytes, and the name under which it is reported and kept. */
export interface Pasted {
  readonly name: string
  readonly bytes: Uint8Array
  /** The pictures beside a saved web page. */
  readonly pictureAt?: (address: string) => Uint8Array | undefined
}

/** Where articles go. */
export interface AddTo {
  /** The folder of the project, absolute. */
  readonly folder: string
  /** What a source of the project is read with. */
  readonly settingOf: (source: SourceFile) => Setting
  /** The issue, relative to the project. */
  readonly file: string
  readonly dry: boolean
}

/** What became of a pasted article. Paths are relative to the project. */
export interface Added {
  readonly file: string
  readonly article: CleanArticle
  readonly title: string
  readonly as: 'article' | 'item'
  readonly section: string | undefined
  readonly at: number
  readonly source: string
  readonly contents: readonly ContentsChange[]
  readonly pictures: readonly string[]
  readonly original: string
  /** True where this very original had been kept before. */
  readonly again: boolean
  /** True where the issue had an article of this very title. */
  readonly titleTaken: boolean
  readonly titleLeftOut: boolean
  readonly lost: string
}

/**
 * Cleans a pasted article and puts it into a draft, its pictures and its original beside it. The original and the pictures are
 * written first, so that an interruption loses nothing. Throws `read/…`, `add/…` and `file/…` errors.
 */
export async function addArticle(world: World, to: AddTo, pasted: Pasted, wanted: Wanted): Promise<Added> {
  const { folder, settingOf, file, dry } = to
  const document = await readDocument(pasted.bytes, pasted.name, pasted)
  const article = cleanArticle(document)
  if (article.blocks.length === 0) throw new BulletinError('add/no-text', { file: pasted.name })
  const opened = openIssue(world, join(folder, file), folder)
  const setting = settingOf(opened.source)
  const { bulletin } = open(opened.source, setting)
  if (bulletin.masthead.status !== 'draft') throw new BulletinError('add/issued', { file })
  const { structure } = setting.template
  const place = placeArticle(bulletin, wanted, { structure, own: setting.serial.sections })

  const stem = file.replace(/\.md$/iu, '')
  const kept = keepFile(world, join(folder, stem), `${SUBMISSIONS}/${pasted.name}`, pasted.bytes, dry)
  const names = keepPictures(world, join(folder, stem), article.pictures, dry)
  const pictureFolder = stem.replace(/^.*\//u, '')
  const source = articleSource(article, {
    picture: (key) => {
      const name = names.get(key)
      return name === undefined ? undefined : `${pictureFolder}/${name}`
    },
    labels: setting.serial.imprint.labels,
    sections: [...structure.sections.map(({ label }) => label), ...setting.serial.sections],
    ...(place.as === 'item' ? { marker: place.marker, runIn: place.runIn } : {}),
  })
  const title = titleOf(article)
  const contents = keepContents(bulletin, place, title, structure)
  const edited = applyEdits(opened.source.text, [...contents.edits, place.edit(source)])
  const text = edited.text.endsWith('\n') ? edited.text : `${edited.text}\n`
  if (!dry) rewriteIssue(world, opened, text)
  const titleLeftOut = place.as === 'item' && !place.runIn && title !== ''
  return {
    file,
    article,
    title,
    as: place.as,
    section: place.section,
    at: place.at,
    source,
    contents: contents.changes,
    pictures: [...names.values()].map((name) => `${stem}/${name}`),
    original: `${stem}/${kept.name}`,
    again: kept.known,
    titleTaken: hasTitle(bulletin.issue, title),
    titleLeftOut,
    lost: lostText(document, article, titleLeftOut ? `${title}${source}` : source),
  }
}
