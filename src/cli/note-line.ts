import type { InputPlace } from '../base/place.ts'
import type { Confidence } from '../readers/imported.ts'
import type { Context } from './context.ts'
import { inputPlaceText } from './input-place.ts'

/** A note on an input as a person is told it. */
interface NoteLine {
  readonly place: InputPlace
  readonly confidence: Confidence
  readonly message: string
  readonly help: string | undefined
}

/** Prints where, how sure, what, and what to do. What is sure and tells what to do is marked as left to do, not as sure. */
export function printNote(context: Context, { place, confidence, message, help }: NoteLine): void {
  const { say, note, noteStyle } = context
  const left = confidence === 'certain' && help !== undefined
  const sure = say(left ? 'confidence.left' : `confidence.${confidence}`)
  const mark = left || confidence === 'guess' ? noteStyle.warning(sure) : noteStyle.faint(sure)
  note(`  ${inputPlaceText(context, place)}  ${mark}  ${message}${help === undefined ? '' : `  ${help}`}`)
}
