import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openPackage } from '../../src/readers/package/unzip.ts'
import { attributeOf, childOf, descendantsOf, readXml, textOf } from '../../src/readers/package/xml-tree.ts'
import { oleWith } from './ole-file.ts'

describe('opening a package', () => {
  const bytes = zipSync({ 'word/document.xml': strToU8('<a/>'), 'word/media/a.png': new Uint8Array(4) })

  test('gives the parts that were asked for', () => {
    const parts = openPackage(bytes, (path) => path.endsWith('.xml'))
    expect(typeof parts === 'string' ? parts : [...parts.keys()]).toEqual(['word/document.xml'])
  })

  test.each([
    ['text', strToU8('第17期'), 'not-a-package'],
    ['nothing', new Uint8Array(), 'not-a-package'],
    ['a .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'old-binary'],
    ['cut short', bytes.subarray(0, 60), 'damaged'],
  ])('%s is told from a package', (_, given, problem) => {
    expect(openPackage(given)).toBe(problem)
  })

  test('a document with a password is told from an old one', () => {
    expect(openPackage(oleWith('EncryptedPackage'))).toBe('encrypted')
    expect(openPackage(oleWith('WordDocument'))).toBe('old-binary')
  })

  test('a bomb is refused before it is unpacked', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80_000_000) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(openPackage(bomb)).toBe('too-large')
  })

  test('names that lead out are left out', () => {
    const parts = openPackage(zipSync({ '../evil.xml': strToU8('x'), '/a.xml': strToU8('y') }))
    expect(typeof parts === 'string' ? parts : [...parts.keys()]).toEqual(['a.xml'])
  })
})

describe('reading XML', () => {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

  test('names bear the usual prefixes, whatever the file calls them', () => {
    const root = readXml(`<x:body xmlns:x="${main}"><x:p x:id="7"><x:t>一&amp;二</x:t></x:p></x:body>`)
    expect(root?.name).toBe('w:body')
    expect(attributeOf(childOf(root, 'w:p'), 'w:id')).toBe('7')
    expect(descendantsOf(root, 'w:t').map(textOf)).toEqual(['一&二'])
  })

  test('what is no XML is undefined: broken, an entity bomb, nesting without end', () => {
    expect(readXml('<a><b></a>')).toBeUndefined()
    expect(readXml('<!DOCTYPE a [<!ENTITY x "yyyy">]><a>&x;&x;</a>')).toBeUndefined()
    expect(readXml('<a>'.repeat(5000) + '</a>'.repeat(5000))).toBeUndefined()
  })
})
