import type { Face, Pick } from '../../src/fonts/face.ts'
import type { Font } from '../../src/fonts/font.ts'
import type { FontSet } from '../../src/fonts/font-set.ts'
import type { FontRole } from '../../src/theme/font-role.ts'

/** Characters that the fake faces do not have. */
const MISSING = new Set('\u{2ebf0}\u{30edd}')

/** One em for Chinese characters and marks, half an em for the rest: faces that need no files and make lines easy to count. */
export function fakeFonts(): FontSet {
  const font = {
    glyph: (code: number) => code,
    advance: (glyph: number) =>
      glyph > 0x2e7f || '“”‘’—…·§×'.includes(String.fromCodePoint(glyph)) ? 1 : 0.5,
  } as unknown as Font
  const faces = new Map<FontRole, Face>()
  const primary = (role: FontRole): Face => {
    const known = faces.get(role)
    if (known !== undefined) return known
    const face: Face = { id: role, role, source: 'shipped', path: role, font, substitute: false }
    faces.set(role, face)
    return face
  }
  return {
    primary,
    pick: (role, code): Pick | undefined =>
      MISSING.has(String.fromCodePoint(code)) ? undefined : { face: primary(role), glyph: code },
    substitutions: [],
    rejected: [],
    faces: () => [...faces.values()],
  }
}
