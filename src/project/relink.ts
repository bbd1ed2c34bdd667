import { basename, extname } from 'node:path'
import type { PictureFile } from '../readers/read/document.ts'

/** A source text and the pictures that it shows. */
export interface Relinked {
  readonly text: string
  readonly pictures: readonly PictureFile[]
}

const SHOWN = /(^!\[[^\]\n]*\]\()([^()\s]+)(?=[\s)])/gmu

/** What a file is by its ending: `jpg` and `jpeg` are the same. */
function kindOf(path: string): string {
  return extname(path).toLowerCase().replace('.jpeg', '.jpg')
}

/**
 * Gives the pictures of a document of ours the names under which its source shows them, and points the source to `folder`. Both name
 * them in the order of their first use. What the document does not have stays as the source says it.
 */
export function relinked(text: string, found: readonly PictureFile[], folder: string): Relinked {
  const paths = [...new Set([...text.matchAll(SHOWN)].map(([, , path = '']) => path))]
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const pictures = paths.flatMap((path, i): readonly PictureFile[] => {
    const picture = found[i]
    if (picture === undefined) return []
    const stem = basename(path, extname(path))
    const end = kindOf(path) === kindOf(picture.name) ? extname(path) : extname(picture.name)
    let name = `${stem}${end}`
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}${end}`
    taken.add(name.toLowerCase())
    names.set(path, name)
    return [{ ...picture, name }]
  })
  const linked = text.replace(SHOWN, (whole, head: string, path: string) => {
    const name = names.get(path)
    return name === undefined ? whole : `${head}${folder}${name}`
  })
  return { text: linked, pictures }
}
