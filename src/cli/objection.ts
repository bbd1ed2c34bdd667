import { BulletinError, ERRORS } from '../base/errors.ts'
import { type Data, fill, type Lang, type Wording } from '../base/words.ts'

/** What an error says in one line: what is wrong, then what to do. */
export function errorText(error: BulletinError, lang: Lang): string {
  const { message, help } = errorWords(error, lang)
  return help === '' ? message : `${message}${lang === 'zh' ? '。' : '. '}${help}`
}

/** The message and the help of an error; without help, the empty string. */
export function errorWords({ code, data }: BulletinError, lang: Lang): { message: string; help: string } {
  const words: Wording = ERRORS[code][lang]
  const spoken = lang === 'zh' ? data : withCommas(data)
  return { message: fill(words.message, spoken), help: fill(words.help ?? '', spoken) }
}

/** Lists of names and files, which come with 、 between them. */
const LISTS = new Set(['allowed', 'list', 'rules'])

function withCommas(data: Data): Data {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      LISTS.has(name) ? String(value).replaceAll('、', ', ') : value,
    ]),
  )
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
