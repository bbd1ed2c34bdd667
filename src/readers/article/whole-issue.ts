import { readNumberLine } from '../number-line.ts'
import { imprintLabel } from '../shapes.ts'
import type { Remark } from './article.ts'
import type { ArticleLine } from './lines.ts'

/** Where in a bulletin its number stands, and where its 报、送、发: so many lines from either end. */
const NEAR = 15

/** Says so where what came in is no article but a whole bulletin: its number stands above, and its contents or its distribution too. */
export function remarkWholeIssue(lines: readonly ArticleLine[], remark: Remark): void {
  const texts = lines.filter((line) => line.type === 'text')
  const number = texts.slice(0, NEAR).find(({ text }) => text.length <= 40 && isNumber(text))
  if (number === undefined) return
  const contents = texts.slice(0, NEAR).some(({ text }) => /^[【≡]?\s*目\s*录\s*[】≡]?$/u.test(text))
  const distribution = texts.slice(-NEAR).some(({ text }) => imprintLabel(text) !== undefined)
  if (contents || distribution) remark('whole-issue', number.place, 'guess', { text: number.text })
}

function isNumber(text: string): boolean {
  const read = readNumberLine(text)
  return /期/u.test(text) && (read?.number !== undefined || read?.total !== undefined)
}
