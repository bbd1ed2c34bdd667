import { withoutSpaces } from '../../base/chars.ts'
import { HEAD_LINES, SUBMISSION_OF, SUBMISSION_WORDS, SUBMISSIONS_PROPERTY } from '../docx/properties.ts'
import type { WordDocument } from './word-document.ts'

/** A record as a source line; `apart` where it is a block of its own, not one of the lines of a title. */
export interface Submission {
  readonly line: string
  readonly apart: boolean
}

/** Gives the records that stand under a paragraph, each once: called with the paragraphs of the body in order. */
export type SubmissionsUnder = (text: string) => readonly Submission[]

/** The records of who sent what in, 来稿, that a document holds as a property. */
export function submissionsOf({ properties }: WordDocument): SubmissionsUnder {
  const text = properties.get(SUBMISSIONS_PROPERTY) ?? ''
  const waiting = text.split(HEAD_LINES).flatMap((line) => {
    const apart = !line.includes(SUBMISSION_OF.title)
    const mark = apart ? SUBMISSION_OF.block : SUBMISSION_OF.title
    const at = line.indexOf(mark)
    if (at < 0) return []
    return [{ under: line.slice(0, at), apart, line: `来稿：${line.slice(at + mark.length)}` }]
  })
  return (text) => {
    const words = withoutSpaces(text)
    const found: Submission[] = []
    for (let next = waiting[0]; next !== undefined && isUnder(next.under, words); next = waiting[0]) {
      found.push(next)
      waiting.shift()
    }
    return found
  }
}

/** True where a paragraph begins with the words, behind a marker perhaps. */
function isUnder(under: string, words: string): boolean {
  const start = [...words.replace(/^[§◆●■★▲※·]/u, '')].slice(0, SUBMISSION_WORDS).join('')
  return under === start || under === [...words].slice(0, SUBMISSION_WORDS).join('')
}
