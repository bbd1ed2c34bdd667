import type { Words, WordTable } from '../base/words.ts'
import { pageRules, rules } from './rules/index.ts'

/** Message tables by rule id. */
export type WordTables = Readonly<Record<string, WordTable>>

/** The messages of every rule, by rule id. */
const RULE_WORDS: WordTables = Object.fromEntries(
  [...rules, ...pageRules].map((rule) => [rule.id, rule.messages]),
)

/**
 * The words of a message of any rule. Messages of the parser and of pictures are found when their tables are handed
 * in: `wordsOf(id, message, SYNTAX_WORDS, PICTURE_WORDS)`. Undefined when nobody knows the message.
 */
export function wordsOf(
  ruleId: string,
  messageId: string,
  ...more: readonly WordTables[]
): Words | undefined {
  for (const tables of [RULE_WORDS, ...more]) {
    const table = Object.hasOwn(tables, ruleId) ? tables[ruleId] : undefined
    if (table !== undefined && Object.hasOwn(table, messageId)) return table[messageId]
  }
  return undefined
}
