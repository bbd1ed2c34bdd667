import { join } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import { applyEdits } from '../../base/text-edit.ts'
import type { Article } from '../../model/issue.ts'
import { open } from '../../pipeline.ts'
import type { Origin } from '../../readers/article/article.ts'
import { openIssue, projectPath, rewriteIssue } from '../open-issue.ts'
import type { World } from '../world.ts'
import type { AddTo } from './add-article.ts'
import { hasTitle } from './has-title.ts'
import { type ContentsChange, keepContents } from './keep-contents.ts'
import { keepFile } from './keep-files.ts'
import { placeArticle, type Wanted } from './place-article.ts'
import { STOCK } from './stock.ts'

/** What became of an article of the stock. Paths are relative to the project. */
export interface Unstocked {
  readonly file: string
  readonly title: string
  readonly as: 'article' | 'item'
  readonly section: string | undefined
  readonly at: number
  readonly origin: Origin
  readonly notes: readonly never[]
  readonly source: string
  readonly contents: readonly ContentsChange[]
  readonly pictures: readonly string[]
  readonly original: string
  readonly again: false
  readonly titleTaken: boolean
  readonly titleLeftOut: boolean
  readonly lost: ''
}

/** True for a file of the project's stock. */
export function isStock(folder: string, path: string): boolean {
  return new RegExp(`^${STOCK}/[^/]+\\.md$`, 'u').test(projectPath(folder, path))
}

/** Puts an article of the stock, as it was edited there, into a draft; its files go along, and it leaves the stock. */
export function addFromStock(world: World, to: AddTo, stocked: string, wanted: Wanted): Unstocked {
  const { folder, settingOf, file, dry } = to
  const own = openIssue(world, join(folder, stocked), folder)
  const { issue } = open(own.source, settingOf(own.source)).bulletin
  const article = issue.children.find((child) => child.type === 'article')
  const opened = openIssue(world, join(folder, file), folder)
  const setting = settingOf(opened.source)
  const { structure } = setting.template
  const { bulletin } = open(opened.source, setting)
  if (bulletin.masthead.status !== 'draft') throw new BulletinError('add/issued', { file })
  const place = placeArticle(bulletin, wanted, { structure, own: setting.serial.sections })
  const title =
    article?.title.lines
      .map(({ text }) => text)
      .join(' ')
      .trim() ?? ''

  const from = stocked.replace(/\.md$/iu, '')
  const stem = file.replace(/\.md$/iu, '')
  const moved = moveFiles(world, join(folder, from), join(folder, stem), dry)
  let source = own.source.text.replaceAll('\r\n', '\n').trimEnd()
  const links = from.slice(STOCK.length + 1)
  for (const [before, after] of moved)
    source = source.replaceAll(`](${links}/${before})`, `](${stem.replace(/^.*\//u, '')}/${after})`)
  if (place.as === 'item' && article !== undefined)
    source = asItem(source, article, place.marker, place.runIn ? title : '')
  const contents = keepContents(bulletin, place, title, structure)
  const edited = applyEdits(opened.source.text, [...contents.edits, place.edit(source)])
  if (!dry) {
    rewriteIssue(world, opened, edited.text.endsWith('\n') ? edited.text : `${edited.text}\n`)
    for (const [before] of moved) world.remove(join(folder, from, before))
    world.remove(join(folder, stocked))
    for (const below of ['来稿', '']) world.removeEmptyFolder(join(folder, from, below))
  }
  const files = [...moved.values()].map((name) => `${stem}/${name}`)
  return {
    file,
    title,
    as: place.as,
    section: place.section,
    at: place.at,
    origin: { medium: false },
    notes: [],
    source,
    contents: contents.changes,
    pictures: files.filter((name) => !name.includes('/来稿/')),
    original: files.find((name) => name.includes('/来稿/')) ?? stocked,
    again: false,
    titleTaken: hasTitle(bulletin.issue, title),
    titleLeftOut: place.as === 'item' && !place.runIn && title !== '',
    lost: '',
  }
}

/** Copies what lies beside the article into the issue's folder; the names before and after. */
function moveFiles(world: World, from: string, to: string, dry: boolean): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { path, kind } of world.list(from))
    if (kind === 'file') names.set(path, keepFile(world, to, path, world.read(join(from, path)), dry).name)
  return names
}

/** The title becomes the words in 【】 behind the marker, or goes; the lines below it follow. */
function asItem(source: string, { title }: Article, marker: string, runIn: string): string {
  const record = title.submissions.map(({ text }) => `来稿：${text}`)
  const body = source.split('\n')
  const lines = body
    .filter((line) => !/^[#＃] /u.test(line) && !line.startsWith('来稿：'))
    .filter((line) => line.trim() !== '')
  const [first = '', ...others] = lines
  const text = [`${marker} ${runIn === '' ? '' : `【${runIn}】`}${first}`, ...others].join('\n')
  return [text.replace(/(?<=[。！？…”])\n(?=[（(][^\n]*[）)]$)/u, ''), ...record].join('\n')
}
