import type { Severity } from '../base/diagnostic.ts'
import type { Words, WordTable } from '../base/words.ts'
import { LAYOUT_MESSAGES } from '../layout/messages.ts'

/** The messages of the layout by rule id; it keeps them by rule and message in one key. */
export const PAGE_WORDS: Readonly<Record<string, WordTable>> = byRule()

/** How grave the layout's findings are, as it reports them. */
export const PAGE_SEVERITY: Readonly<Record<string, Severity>> = {
  'page/every-character-printed': 'warning',
  'page/every-picture-printed': 'error',
  'page/imprint-with-text': 'info',
}

function byRule(): Record<string, WordTable> {
  const tables: Record<string, Record<string, Words>> = {}
  for (const [key, words] of Object.entries(LAYOUT_MESSAGES)) {
    const at = key.lastIndexOf('/')
    const rule = key.slice(0, at)
    tables[rule] = { ...tables[rule], [key.slice(at + 1)]: words }
  }
  return tables
}
