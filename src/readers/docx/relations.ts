import { attributeOf, elementsOf, readXml } from '../package/xml-tree.ts'
import type { Zip } from '../package/zip-reader.ts'

/** A relationship of a part: what it is (the last word of its type), and the part or address that it leads to. */
export interface Relation {
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** The relationships of a part by their id; empty where it has none. Targets are paths from the root of the package. */
export function relationsOf(zip: Zip, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/') + 1
  const bytes = zip.read(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`)
  const root = bytes === undefined ? undefined : readXml(bytes)
  const relations = new Map<string, Relation>()
  for (const one of root === undefined ? [] : elementsOf(root)) {
    const target = attributeOf(one, 'Target') ?? ''
    const external = attributeOf(one, 'TargetMode') === 'External'
    relations.set(attributeOf(one, 'Id') ?? '', {
      type: (attributeOf(one, 'Type') ?? '').replace(/^.*\//u, ''),
      target: external ? target : pathOf(part.slice(0, slash), target),
      external,
    })
  }
  return relations
}

/** A target as a path from the root: `media/a.png` beside `word/document.xml` is `word/media/a.png`. */
function pathOf(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
