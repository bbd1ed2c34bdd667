import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layout } from '../../src/layout/layout.ts'
import type { PictureFile } from '../../src/model/page.ts'
import { dump } from '../../src/render/dump.ts'
import { shippedSet } from '../render/shipped.ts'
import { builtIn } from '../theme/built-in.ts'
import { bulletinOf } from './lay-out.ts'

/** Issues of the gallery that are hard to lay out; what these dumps say was looked at as a picture there. */
const HARD = ['twelve-organisations', 'three-page-table', 'pictures', 'two-page-imprint', 'last-row']

const fonts = shippedSet()
const serial = {
  name: '志愿服务简报',
  organisations: ['云岭市志愿服务联合会'],
  issuer: '云岭市志愿服务联合会秘书处编印',
}

function picture(path: string, width: number, height: number): readonly [string, PictureFile] {
  return [path, { path, format: 'png', width, height, orientation: 1, bytes: new Uint8Array() }]
}

const pictures = new Map([
  picture('pictures/river.png', 1440, 960),
  picture('pictures/tree.png', 1080, 900),
  picture('pictures/bridge.png', 1440, 900),
])

describe('the dump of a page of the gallery', () => {
  it.each(HARD)('%s, in the shipped faces', async (name) => {
    const source = readFileSync(`docs/gallery/${name}.md`, 'utf8')
    const { pages } = layout(bulletinOf(source, { serial }), builtIn('association'), fonts, pictures, {
      measure: 'word',
    })
    await expect(dump(pages)).toMatchFileSnapshot(`goldens/${name}.golden.txt`)
  })
})
