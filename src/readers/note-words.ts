import { fill, type Lang, type Wording } from '../base/words.ts'
import type { ImportNote } from './imported.ts'
import { READ_WORDS } from './read/words.ts'
import { IMPORT_WORDS } from './words.ts'

const WORDS = { ...READ_WORDS, ...IMPORT_WORDS }

/** The words of a kind of note, with their gaps. */
export function noteTemplate(messageId: ImportNote['messageId'], lang: Lang): Wording {
  return WORDS[messageId][lang]
}

/** What a note says, and what to do about it. */
export function noteWords(
  { messageId, data }: Pick<ImportNote, 'messageId' | 'data'>,
  lang: Lang,
): { readonly message: string; readonly help: string | undefined } {
  const words = noteTemplate(messageId, lang)
  return {
    message: fill(words.message, data),
    help: words.help === undefined ? undefined : fill(words.help, data),
  }
}
