import type { Severity } from '../base/diagnostic.ts'
import { BLOCK_WORDS } from './words-block.ts'
import { HEAD_WORDS } from './words-head.ts'
import { PART_WORDS } from './words-part.ts'

/** What the parser says, by rule and message. A rule of the group `source` speaks of the writing, not of the words. */
export const SYNTAX_WORDS = { ...HEAD_WORDS, ...PART_WORDS, ...BLOCK_WORDS }

/** The id of a rule that the parser checks. */
export type SyntaxRuleId = keyof typeof SYNTAX_WORDS

/** The ids of a rule's messages. */
export type SyntaxMessage<R extends SyntaxRuleId> = keyof (typeof SYNTAX_WORDS)[R] & string

/** How grave each rule of the parser is; some of its cases are lighter. */
export const SYNTAX_SEVERITY: Readonly<Record<SyntaxRuleId, Severity>> = {
  'source/front-matter-closed': 'warning',
  'source/front-matter-readable': 'warning',
  'source/known-key': 'warning',
  'source/title-has-space': 'warning',
  'source/title-part-filled': 'info',
  'source/title-part-once': 'warning',
  'source/title-part-below-title': 'info',
  'source/section-listed': 'info',
  'source/item-marked': 'warning',
  'source/item-in-section': 'warning',
  'source/note-at-head': 'info',
  'source/note-has-text': 'warning',
  'source/note-above-quote': 'info',
  'source/contents-labelled': 'info',
  'source/contents-once': 'warning',
  'source/picture-complete': 'warning',
  'source/submission-labelled': 'info',
  'source/suppression-names-rule': 'warning',
  'source/imprint-label-known': 'info',
  'source/understood': 'warning',
}
