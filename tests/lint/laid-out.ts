import type { FontSet } from '../../src/fonts/font-set.ts'
import { layout } from '../../src/layout/layout.ts'
import type { Bulletin } from '../../src/model/bulletin.ts'
import type { Pages, PictureFile } from '../../src/model/page.ts'
import { walk } from '../../src/model/visit.ts'
import { shippedSet } from '../render/shipped.ts'
import { builtInTemplate } from '../support/open-issue.ts'

let fonts: FontSet | undefined

/**
 * Lays an issue out in the association template and the shipped faces. A picture whose name says its size in pixels
 * (`会场-1600x1200.jpg`) is there; any other is missing.
 */
export function laidOut(bulletin: Bulletin): Pages {
  fonts ??= shippedSet()
  return layout(bulletin, builtInTemplate('association'), fonts, picturesOf(bulletin)).pages
}

function picturesOf({ issue }: Bulletin): ReadonlyMap<string, PictureFile> {
  const found = new Map<string, PictureFile>()
  walk(issue, (node) => {
    if (node.type !== 'figures') return
    for (const { path } of node.figures) {
      const [, width, height] = /(\d+)x(\d+)\.jpg$/.exec(path.text) ?? []
      if (width === undefined || height === undefined) continue
      const size = { width: Number(width), height: Number(height) }
      const file = { path: path.text, format: 'jpeg', orientation: 1, bytes: new Uint8Array() } as const
      found.set(path.text, { ...file, ...size })
    }
  })
  return found
}
