import { join } from 'node:path'
import { isoDate } from '../../base/civil-date.ts'
import { BulletinError } from '../../base/errors.ts'
import type { Setting } from '../../job.ts'
import type { CleanArticle } from '../../readers/article/article.ts'
import { cleanArticle } from '../../readers/article/clean-article.ts'
import { lostText } from '../../readers/article/lost.ts'
import { articleSource, titleOf } from '../../readers/article/source.ts'
import { readDocument } from '../../readers/read/read-document.ts'
import { safeName } from '../outputs.ts'
import type { World } from '../world.ts'
import type { Pasted } from './add-article.ts'
import { keepFile, keepPictures, SUBMISSIONS } from './keep-files.ts'

/** The folder of a project in which articles wait for a coming issue. */
export const STOCK = 'stock'

/** An article that was put aside. Paths are relative to the project. */
export interface Stocked {
  readonly file: string
  readonly article: CleanArticle
  readonly title: string
  readonly source: string
  readonly pictures: readonly string[]
  readonly original: string
  readonly lost: string
}

/** Cleans a pasted article and keeps it in the stock, one file an article, until `add` is given that file. */
export async function stockArticle(
  world: World,
  { folder, setting, dry }: { readonly folder: string; readonly setting: Setting; readonly dry: boolean },
  pasted: Pasted,
): Promise<Stocked> {
  const document = await readDocument(pasted.bytes, pasted.name, pasted)
  const article = cleanArticle(document)
  if (article.blocks.length === 0) throw new BulletinError('add/no-text', { file: pasted.name })
  const title = titleOf(article)
  const day = isoDate(article.origin.date ?? world.today(setting.serial.numbering.timeZone))
  const words = [...(title === '' ? pasted.name.replace(/\.[^.]*$/u, '') : title)].slice(0, 20).join('')
  const stem = freeStem(world, join(folder, STOCK), safeName(`${day} ${words}`.replace(/\s+/gu, '-')))
  const beside = join(folder, STOCK, stem)
  const original = keepFile(world, beside, `${SUBMISSIONS}/${pasted.name}`, pasted.bytes, dry)
  const names = keepPictures(world, beside, article.pictures, dry)
  const source = articleSource(article, {
    picture: (key) => {
      const name = names.get(key)
      return name === undefined ? undefined : `${stem}/${name}`
    },
    labels: setting.serial.imprint.labels,
    sections: [...setting.template.structure.sections.map(({ label }) => label), ...setting.serial.sections],
  })
  const file = `${STOCK}/${stem}.md`
  if (!dry && !world.createExclusive(join(folder, file), `${source}\n`))
    throw new BulletinError('file/exists', { file })
  return {
    file,
    article,
    title,
    source,
    pictures: [...names.values()].map((name) => `${STOCK}/${stem}/${name}`),
    original: `${STOCK}/${stem}/${original.name}`,
    lost: lostText(document, article, source),
  }
}

function freeStem(world: World, folder: string, stem: string): string {
  for (let n = 1; n < 1000; n++) {
    const name = n === 1 ? stem : `${stem}-${n}`
    if (world.stat(join(folder, `${name}.md`)) === undefined) return name
  }
  throw new BulletinError('file/exists', { file: `${STOCK}/${stem}.md` })
}
