import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { streamXml } from '../../src/readers/package/xml-stream.ts'
import { readXml, textOf } from '../../src/readers/package/xml-tree.ts'
import { openZip } from '../../src/readers/package/zip-reader.ts'

const part = strToU8('<a>云岭</a>')

describe('packages', () => {
  test('parts are read by name, whatever its case', () => {
    const parts = openZip(zipSync({ 'word/document.xml': part, 'x.bin': [part, { level: 0 }] }))
    expect(parts.names).toEqual(['word/document.xml', 'x.bin'])
    expect(parts.read('Word/Document.xml')).toEqual(part)
    expect(parts.read('x.bin')).toEqual(part)
    expect(parts.read('y.bin')).toBeUndefined()
  })

  test('names that lead out are told and cannot be read', () => {
    const names = ['../a.xml', 'a/../../b.xml', 'C:/a.xml', '..\\a.xml']
    const zip = openZip(zipSync(Object.fromEntries(names.map((name) => [name, part]))))
    expect(zip.names).toEqual([])
    expect(zip.outside).toHaveLength(4)
    expect(zip.read('../a.xml')).toBeUndefined()
  })

  test('so are many parts that are large together', () => {
    const limits = { entries: 10, part: 1000, whole: 2000, ratio: 250 }
    const parts = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, new Uint8Array(900)]))
    expect(() => openZip(zipSync(parts), limits)).toThrow(/bomb/u)
    expect(() =>
      openZip(zipSync(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}`, part]))), limits),
    ).toThrow(/entries/u)
  })

  test('a part that is larger than it says is damaged, and takes no more memory', () => {
    const bytes = zipSync({ 'a.xml': new Uint8Array(100_000) })
    const view = new DataView(bytes.buffer)
    const end = bytes.length - 22
    view.setUint32(view.getUint32(end + 16, true) + 24, 100, true)
    expect(() => openZip(bytes).read('a.xml')).toThrow(/damaged/u)
  })

  test('a flipped byte and a file cut short are noticed', () => {
    const bytes = zipSync({ 'a.xml': [strToU8('云岭'.repeat(400)), { level: 0 }] })
    const flipped = bytes.slice()
    flipped[100] = (flipped[100] ?? 0) ^ 1
    expect(() => openZip(flipped).read('a.xml')).toThrow(/damaged/u)
    expect(() => openZip(bytes.subarray(0, bytes.length - 40))).toThrow(/damaged/u)
    expect(() => openZip(strToU8('云岭'))).toThrow(/no-zip/u)
  })
})

describe('XML in pieces', () => {
  test('children are handed over one by one', () => {
    const seen: string[] = []
    streamXml('<body><p>甲</p><p>乙<p>丙</p></p></body>', ['body'], (child) => seen.push(textOf(child)))
    expect(seen).toEqual(['甲', '乙丙', ''])
  })

  test.each([
    ['entities that blow up', '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>', /doctype/u],
    ['a file of the system', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', /doctype/u],
    ['an unknown entity', '<a>&x;</a>', /damaged/u],
    ['a cut part', '<a><b>', /damaged/u],
    ['100,000 elements in one another', '<a>'.repeat(100_000), /deep/u],
  ])('%s is refused', (_, xml, reason) => {
    expect(() => streamXml(strToU8(xml), [], () => undefined)).toThrow(reason)
  })

  test('UTF-16 is read', () => {
    const text = '\ufeff<a>云岭</a>'
    const bytes = Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))
    expect(textOf(readXml(bytes))).toBe('云岭')
  })
})
