import type { Diagnostic } from '../base/diagnostic.ts'
import type { Span } from '../base/span.ts'
import type { Data, Words } from '../base/words.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { Pages } from '../model/page.ts'
import type { Rule } from './rule.ts'

/** One rule about the printed pages. One file under `rules/page/` holds one rule; none of them mends anything. */
export interface PageRule<Id extends string = string> extends Omit<Rule<Id>, 'fix' | 'scope' | 'check'> {
  readonly fix: 'none'
  check(context: PageRuleContext<Id>): void
}

/** A printed row, and the words of the issue that stand there where they are known. */
export interface PageSpot {
  readonly page: number
  readonly row: number
  readonly span?: Span | undefined
}

/** What a page rule is given. */
export interface PageRuleContext<Id extends string = string> {
  readonly bulletin: Bulletin
  readonly pages: Pages
  /** What others have found about the issue; a page rule does not say it again. */
  readonly told: readonly Diagnostic[]
  /** Reports a finding at a printed row, or where only the place in the issue is known, there. */
  report(messageId: Id, at: PageSpot | Span, data?: Data): void
}

/** The message that leads from a printed row to the words in the issue. */
export const WRITTEN_HERE = 'written-here'

const written: Words = { zh: { message: '写在这里' }, en: { message: 'Written here' } }

/** Declares a page rule, so that its message ids are checked where they are used. */
export function definePageRule<const Id extends string>(rule: Omit<PageRule<Id>, 'fix'>): PageRule<Id> {
  return { ...rule, fix: 'none', messages: { ...rule.messages, [WRITTEN_HERE]: written } }
}
