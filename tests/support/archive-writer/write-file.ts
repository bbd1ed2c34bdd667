import { dice } from '../dice.ts'
import { asDocx } from './as-docx.ts'
import { asHtml } from './as-html.ts'
import { asText } from './as-text.ts'
import { draft } from './draft.ts'
import type { Fixed } from './head.ts'
import type { WrittenFile } from './part.ts'

const FORMATS = ['docx', 'html', 'txt'] as const

/** A bulletin as a file of a format that the seed chooses, with what it says. Numbers and date may be fixed, as an archive needs. */
export function writeFile(seed: number, fixed: Fixed = {}): WrittenFile {
  const drafted = draft(seed, fixed)
  const roll = dice(seed * 7919 + 17)
  const format = FORMATS[seed % 3] ?? 'txt'
  const { bytes, shapes } =
    format === 'docx'
      ? asDocx(drafted, roll)
      : format === 'html'
        ? asHtml(drafted, roll)
        : asText(drafted, roll)
  return { name: `旧刊${String(seed).padStart(4, '0')}.${format}`, format, bytes, drafted, shapes }
}
