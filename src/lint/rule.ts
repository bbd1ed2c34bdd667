import type { Related, Safety, Severity } from '../base/diagnostic.ts'
import type { Place } from '../base/place.ts'
import type { Span } from '../base/span.ts'
import type { TextEdit } from '../base/text-edit.ts'
import type { Data, Lang, WordTable } from '../base/words.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { HouseWords } from '../model/house-words.ts'
import type { SeriesEntry } from '../model/serial.ts'
import type { EarlierArticle } from './input.ts'
import type { SuppressionUse } from './suppressions.ts'
import type { Detector } from './typos/detect.ts'
import type { PrintedText, WholeText } from './whole-text.ts'

/**
 * What a rule looks at: the printed words alone (so it also runs on a bare fragment), one issue, the issue among the others
 * of its series, or the remarks that silence rules (which is judged last).
 */
type RuleScope = 'text' | 'issue' | 'series' | 'suppressions'

/** One rule: what it is called, how grave it is, what it says, and how it looks. One file holds one rule. */
export interface Rule<Id extends string = string> {
  /** `group/positive-name`; the file is `rules/<id>.ts`, its page `docs/rules/<id>.md`. */
  readonly id: string
  readonly title: Readonly<Record<Lang, string>>
  readonly severity: Severity
  /** Messages that are less grave than the rule; raising the rule's severity leaves them where they are. */
  readonly milder?: Readonly<Partial<Record<Id, Severity>>>
  /** The boldest fix that the rule offers. */
  readonly fix: Safety | 'none'
  /** Set where the rule's purpose is to change or delete 汉字: without it, `fix` refuses edits that touch one. */
  readonly changesHan?: true
  readonly scope: RuleScope
  /** When it runs unless someone sets its severity: always; `strict`, for rules of taste; `asked`, never by a preset. */
  readonly on?: 'strict' | 'asked'
  /** The clause of a standard that asks for it, or 编校惯例 (`convention`). */
  readonly basis: 'convention' | `GB/T ${string}`
  /** The version that brought the rule. */
  readonly since: string
  readonly messages: WordTable<Id>
  check(context: RuleContext<Id>): void
}

/** What a finding may bring besides its place. */
interface FindingMore {
  readonly data?: Data
  /** In place of the rule's own, where the user's words say how grave it is. */
  readonly severity?: Severity
  readonly related?: readonly Related[]
  /** Edits to the issue's own file. */
  readonly fix?: { readonly safety: Safety; readonly edits: readonly TextEdit[] }
}

/** What a rule is given. */
export interface RuleContext<Id extends string = string> {
  readonly bulletin: Bulletin
  /** The other issues of the series, without this one. */
  readonly others: readonly SeriesEntry[]
  /** Articles of earlier issues; read only when asked for. */
  readonly earlier: () => readonly EarlierArticle[]
  /** The issue before this one; undefined for the first. Read only when asked for. */
  readonly previous: () => Bulletin | undefined
  /** Everything printed from the source, in order. */
  readonly texts: readonly PrintedText[]
  /** The same as one string of the source's length, which most text rules search. */
  readonly whole: WholeText
  /** True when the source is a bare fragment: nothing is known of what its lines are. */
  readonly fragment: boolean
  /** The office's own words. */
  readonly words: HouseWords
  /** Finds wrong characters; undefined where nobody asked for it. */
  readonly detector: Detector | undefined
  /** The remarks that silence rules, with what they silenced. Complete only for scope `suppressions`. */
  readonly suppressions: readonly SuppressionUse[]
  /** Reports a finding at a span of the text, at any other place, or (undefined) at the head of the issue. */
  report(messageId: Id, at: Span | Place | undefined, more?: FindingMore): void
}

/** Declares a rule, so that its message ids are checked where they are used. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule
}
