import { Bookmark } from 'docx'
import { type Mark, markName } from './mark-names.ts'

/** The hidden bookmark of a mark. */
export function markOf(mark: Mark, unique: string): Bookmark {
  return new Bookmark({ id: markName(mark, unique), children: [] })
}
