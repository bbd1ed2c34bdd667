import type { InputPlace } from '../base/place.ts'
import type { Context } from './context.ts'

/** Where in an input something stood, as people count: the line of a text, the line of a page, the paragraph of a document. Several may be named. */
export function inputPlaceText(
  { say }: Context,
  { part, paragraph: line }: Pick<InputPlace, 'part'> & { readonly paragraph: number | string },
): string {
  const page = /^page (\d+)$/u.exec(part)?.[1]
  if (page !== undefined) return say('import.page-line', { page, line })
  return say(part === '' ? 'import.line' : 'import.paragraph', { line })
}
