import { dice } from '../dice.ts'
import { bodyOf } from './body.ts'
import { type Fixed, headOf } from './head.ts'
import type { Drafted } from './part.ts'

/** A bulletin in shapes that a seed chooses. The same seed always gives the same one. */
export function draft(seed: number, fixed: Fixed = {}): Drafted {
  const roll = dice(seed)
  const head = headOf(roll, fixed)
  const body = bodyOf(roll, head.signature)
  return {
    parts: [...head.parts, ...body.parts],
    truth: { ...head.truth, ...body.truth },
    shapes: [...head.shapes, ...body.shapes],
  }
}
