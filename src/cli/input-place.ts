import type { InputPlace } from '../base/place.ts'
import type { Context } from './context.ts'

/** Where in an input something stood, as people count: the line of a text, the line of a page, the paragraph of a document. */
export function inputPlaceText({ say }: Context, { part, paragraph }: InputPlace): string {
  const page = /^page (\d+)$/u.exec(part)?.[1]
  if (page !== undefined) return say('import.page-line', { page, line: paragraph })
  return say(part === '' ? 'import.line' : 'import.paragraph', { line: paragraph })
}
