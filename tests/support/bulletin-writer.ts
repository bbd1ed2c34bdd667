import { bodyOf, type Truth } from './bulletin-writer-body.ts'
import { mastheadOf } from './bulletin-writer-head.ts'
import { dice } from './dice.ts'

/** A bulletin as an importer meets it, and what a reader of it would say it holds. */
export interface WrittenBulletin {
  readonly text: string
  readonly truth: Truth
}

/** How the lines of a bulletin stand: blank lines between all of them, between parts, or none with indented paragraphs. */
export type Spacing = 'wide' | 'parts' | 'indented'

/** Writes one bulletin in shapes chosen by the seed. The same seed always gives the same text. */
export function writeBulletin(seed: number): WrittenBulletin {
  const roll = dice(seed)
  const spacing: Spacing = roll.pick(['wide', 'wide', 'parts', 'indented'])
  const head = mastheadOf(roll)
  const body = bodyOf(roll, spacing)
  const parts = [head.lines, ...body.parts]
  const text = parts
    .map((lines) => lines.join(spacing === 'wide' ? '\n\n' : '\n'))
    .join(spacing === 'indented' ? '\n' : '\n\n')
  const tabs = roll.chance(0.15) ? text.replaceAll('\n', '\r\n') : text
  return {
    text: `${roll.chance(0.3) ? '\n\n' : ''}${tabs}\n`,
    truth: { ...body.truth, ...head.truth, shapes: { ...head.shapes, ...body.shapes, spacing } },
  }
}
