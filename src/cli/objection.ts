import { BulletinError, ERRORS } from '../base/errors.ts'
import { fill, type Lang, type Wording } from '../base/words.ts'

/** What an error says in one line: what is wrong, then what to do. */
export function errorText(error: BulletinError, lang: Lang): string {
  const words: Wording = ERRORS[error.code][lang]
  const help = words.help === undefined ? '' : `${lang === 'zh' ? '。' : '. '}${fill(words.help, error.data)}`
  return fill(words.message, error.data) + help
}

/** The objection to an answer: what the attempt to use it says, or undefined when it can be used. */
export function objection(lang: Lang, attempt: () => unknown): string | undefined {
  try {
    attempt()
    return undefined
  } catch (error) {
    if (error instanceof BulletinError) return errorText(error, lang)
    throw error
  }
}
