import { readFileSync } from 'node:fs'
import { createFontSet, type FontSet } from '../../src/fonts/font-set.ts'
import { shippedFonts } from '../../src/fonts/shipped.ts'

const bytes = new Map<string, Uint8Array>()

function load(path: string): Uint8Array {
  const known = bytes.get(path) ?? readFileSync(new URL(`../../fonts/${path}`, import.meta.url))
  bytes.set(path, known)
  return known
}

/** The shipped set alone: pages are the same on every machine. */
export function shippedSet(): FontSet {
  return createFontSet(
    shippedFonts.map(({ id, path, names, weight }) => ({
      source: 'shipped' as const,
      path,
      index: 0,
      names,
      weight,
      id,
      load: () => load(path),
    })),
  )
}
