import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { builtInTemplate } from '../support/open-issue.ts'
import { sourcesWithHead } from '../support/source-arbitrary.ts'
import { SAMPLE } from './docx-sample.ts'
import { type Made, makeDocx, paragraphsOf, picture } from './docx-support.ts'

const PICTURES = new Map([['0940/a.png', picture('0940/a.png')]])

/** What a schema cannot see: that everything which is referred to is there, once. */
function expectSound({ parts, body }: Made): void {
  const styles = parts.get('word/styles.xml') ?? ''
  const ids = [...styles.matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const names = [...styles.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, name]) => name)
  expect(new Set(names).size).toBe(names.length)
  const used = [...parts].flatMap(([path, xml]) =>
    path.startsWith('word/') && path.endsWith('.xml')
      ? [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]+)"/g)]
      : [],
  )
  for (const [, id] of used) expect(ids).toContain(id)

  const starts = [...body.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)]
  const ends = [...body.matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)].map(([, id]) => id)
  expect(ends.toSorted()).toEqual(starts.map(([, , id]) => id).toSorted())
  expect(new Set(ends).size).toBe(ends.length)
  const bookmarks = starts.map(([, name]) => name)
  expect(new Set(bookmarks).size).toBe(bookmarks.length)
  for (const [, anchor] of body.matchAll(/w:anchor="([^"]+)"/g)) expect(bookmarks).toContain(anchor)

  const drawings = [...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(drawings).size).toBe(drawings.length)

  for (const [path, xml] of parts) {
    if (!path.endsWith('.rels')) continue
    const folder = path.replace(/_rels\/[^/]+$/, '')
    const relations = [...xml.matchAll(/ Id="([^"]+)"[^>]* Target="([^"]+)"/g)]
    for (const [, , target = ''] of relations)
      expect(parts.has(new URL(target, `file:///${folder}`).pathname.slice(1)), target).toBe(true)
    const source = parts.get(path.replace('_rels/', '').replace(/\.rels$/, '')) ?? ''
    const known = relations.map(([, id]) => id)
    for (const [, id] of source.matchAll(/ r:(?:id|embed)="([^"]+)"/g)) expect(known).toContain(id)
  }
  const types = parts.get('[Content_Types].xml') ?? ''
  for (const path of parts.keys()) {
    if (path === '[Content_Types].xml') continue
    const byName = types.includes(`PartName="/${path}"`)
    expect(byName || types.includes(`Extension="${path.split('.').at(-1)}"`), path).toBe(true)
  }
  for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts.has(name ?? '')).toBe(true)
}

describe('package', () => {
  test.each(['association', 'official', 'plain'])('holds together in template %s', async (name) => {
    expectSound(await makeDocx(SAMPLE, { template: builtInTemplate(name), pictures: PICTURES }))
  })

  test('holds together, and keeps all words, whatever the source', async () => {
    const property = fc.asyncProperty(sourcesWithHead, async (text) => {
      const made = await makeDocx(text)
      expectSound(made)
      const written = paragraphsOf(made.body).join('')
      for (const { items } of made.pages.pages) {
        for (const item of items) {
          if (item.type !== 'run' || item.role === 'pageNumber') continue
          for (const char of item.text.match(/\p{Script=Han}/gu) ?? []) expect(written).toContain(char)
        }
      }
    })
    await fc.assert(property, { numRuns: 25, seed: 940 })
  })

  test('nothing is in it that the document does not use', async () => {
    const { parts } = await makeDocx(SAMPLE)
    const names = [...parts.keys()]
    for (const unused of ['numbering', 'footnotes', 'endnotes', 'comments']) {
      expect(names.filter((name) => name.includes(unused))).toEqual([])
    }
    expect(parts.get('word/_rels/document.xml.rels')).not.toContain('footnotes')
  })
})

describe('the same bytes', () => {
  test('from one run to the next, and after another document was written', async () => {
    const first = (await makeDocx(SAMPLE, { pictures: PICTURES })).bytes
    await makeDocx('# 另一期\n\n![图](0940/a.png)\n\n正文。', { pictures: PICTURES })
    expect((await makeDocx(SAMPLE, { pictures: PICTURES })).bytes).toEqual(first)
  })

  test('in another time zone', async () => {
    const before = process.env.TZ
    const write = async (zone: string) => {
      process.env.TZ = zone
      return [new Date(2021, 1, 1).getTimezoneOffset(), (await makeDocx(SAMPLE)).bytes] as const
    }
    const [offset, bytes] = await write('Asia/Shanghai')
    const [other, otherBytes] = await write('America/New_York')
    process.env.TZ = before
    expect(other).not.toBe(offset)
    expect(otherBytes).toEqual(bytes)
  })

  test('entries are sorted behind the content types and bear one time', async () => {
    const { bytes } = await makeDocx(SAMPLE)
    const [first, second, ...rest] = Object.keys(unzipSync(bytes))
    expect([first, second]).toEqual(['[Content_Types].xml', '_rels/.rels'])
    expect(rest).toEqual(rest.toSorted())
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect(view.getUint32(10, true)).toBe(0x00210000)
  })
})
