import type { Diagnostic } from '../base/diagnostic.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { HouseWords } from '../model/house-words.ts'
import type { Pages } from '../model/page.ts'
import type { SeriesEntry } from '../model/serial.ts'
import type { Level, Preset } from './presets.ts'
import type { Detector } from './typos/detect.ts'

/** What to lint, and with what around it. */
export interface LintInput {
  readonly bulletin: Bulletin
  /** Findings of others about the same issue (parser, pictures): they are sorted in, and suppressed and graded alike. */
  readonly parsed: readonly Diagnostic[]
  /** The ledger. The issue's own entry may be in it; it is told by its file name. */
  readonly series: readonly SeriesEntry[]
  /** Articles and items of the issues before this one. Called at most once, and only by rules that compare. */
  readonly earlier: () => readonly EarlierArticle[]
  /** The issue before this one, resolved; read only when asked for. */
  readonly previous?: () => Bulletin | undefined
  readonly settings: LintSettings
  /** The issue as it was laid out; without it the page rules do not run. */
  readonly pages?: Pages | undefined
  /** True to read the source as plain text, one paragraph a line, and to run the text rules alone. */
  readonly fragment?: boolean
  /** The office's own words; none when absent. */
  readonly words?: HouseWords
  /** Finds wrong characters; without it nobody looks for them. */
  readonly detector?: Detector
  /** A clock in milliseconds; when given, the time of every rule is taken. */
  readonly clock?: () => number
}

/** An article or item of an earlier issue. Keep the objects between runs: what is computed of them is remembered. */
export interface EarlierArticle {
  readonly file: string
  /** The number of its issue as printed: `第16期（总第939期）`. */
  readonly issue: string
  /** Empty for an item. */
  readonly title: string
  /** The words of its paragraphs, as `storyText` gives them. */
  readonly text: string
}

/** What the user decided about rules. */
export interface LintSettings {
  /** The set of rules to begin with; `official` when absent. */
  readonly preset?: Preset
  /** Severity by rule id, over the preset's; `off` does not run the rule. Ids are full (`contents/matches-titles`). */
  readonly rules: Readonly<Record<string, Level>>
}

/** What lint found. */
export interface LintResult {
  /** In the order of their places; what remarks silence is left out. */
  readonly diagnostics: readonly Diagnostic[]
  /** Rules that broke down. Their findings are missing; all others are there. */
  readonly failures: readonly RuleFailure[]
  /** How long each rule took, in milliseconds; with a clock only. What rules share is under `(texts)`. */
  readonly timings?: ReadonlyMap<string, number>
}

/** A rule that threw: a bug of ours, to be reported by name. */
export interface RuleFailure {
  readonly ruleId: string
  readonly error: string
}
