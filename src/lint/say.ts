import type { Words } from '../base/words.ts'

/** What is wrong; why it matters; what to do. */
type Told = readonly [message: string, reason?: string, help?: string]

/** The words of one message in both languages, `{name}` gaps and all. */
export function say(zh: Told, en: Told): Words {
  return { zh: worded(zh), en: worded(en) }
}

function worded([message, reason, help]: Told): Words['zh'] {
  return {
    message,
    ...(reason === undefined ? {} : { reason }),
    ...(help === undefined ? {} : { help }),
  }
}
