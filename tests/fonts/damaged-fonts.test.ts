import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openFont } from '../../src/fonts/font.ts'
import { FontError } from '../../src/fonts/font-error.ts'
import { readNames } from '../../src/fonts/names.ts'
import { makeCollection, makeFont } from './small-font.ts'

/** Uses a font as layout does; only a FontError may come of it. */
function use(bytes: Uint8Array): void {
  for (const action of [() => readNames(bytes), () => useFace(bytes)]) {
    try {
      action()
    } catch (error) {
      expect(error).toBeInstanceOf(FontError)
    }
  }
}

function useFace(bytes: Uint8Array): void {
  const font = openFont(bytes)
  for (const character of 'A一，喆𬭎\uffff') {
    const advance = font.advance(font.glyph(character.codePointAt(0) ?? 0))
    expect(Number.isFinite(advance)).toBe(true)
  }
}

const samples = {
  groups: makeFont({ names: [[1, 'Test']], characters: '一二三A，喆𬭎' }),
  segments: makeFont({ names: [[1, 'Test']], characters: '一二三A，喆', cmap: 'segments' }),
  indexed: makeFont({ names: [[1, 'Test']], characters: '一二三A，喆', cmap: 'indexed' }),
  collection: makeCollection([
    { names: [[1, 'One']], characters: '一' },
    { names: [[1, 'Two']], characters: '二' },
  ]),
}

describe.each(Object.entries(samples))('a damaged file (%s)', (_, file) => {
  test('cut short anywhere gives a FontError or works', () => {
    for (let length = 0; length < file.length; length++) use(file.subarray(0, length))
  })

  test('with any bytes changed gives a FontError or works', () => {
    const change = fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const copy = Buffer.from(file)
        for (const [at, value] of changes) copy[at] = value
        use(copy)
      }),
      { seed: 20210223, numRuns: 3000 },
    )
  })
})

test('random bytes after any header give a FontError or work', () => {
  const kinds = ['00010000', '4f54544f', '74746366', '74727565']
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.uint8Array({ maxLength: 400 }), (kind, rest) => {
      use(Buffer.concat([Buffer.from(kind, 'hex'), rest]))
    }),
    { seed: 20210223, numRuns: 2000 },
  )
})

test('a shipped face with its directory damaged gives a FontError or works', () => {
  const file = readFileSync(new URL('../../fonts/packs/BulletinHei.ttf', import.meta.url))
  fc.assert(
    fc.property(fc.nat(171), fc.integer({ min: 0, max: 255 }), (at, value) => {
      const before = file[at] ?? 0
      file[at] = value
      use(file)
      file[at] = before
    }),
    { seed: 20210223, numRuns: 400 },
  )
})
