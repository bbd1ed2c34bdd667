import type { FilePlace, Place } from './place.ts'
import type { TextEdit } from './text-edit.ts'
import type { Data } from './words.ts'

/** How grave a finding is: 必改 error · 建议改 warning · 提示 info. */
export type Severity = 'error' | 'warning' | 'info'

/** How far a fix may be trusted: 可自动改 safe · 需复核 unsafe · 仅建议 suggestion (never applied). */
export type Safety = 'safe' | 'unsafe' | 'suggestion'

/** Edits to one file that would mend a finding; they are made together or not at all. */
export interface Fix {
  readonly safety: Safety
  /** The file that the edits are for. */
  readonly file: string
  readonly edits: readonly TextEdit[]
  /** True where changing, adding or deleting 汉字 is what the rule is for; any other fix that would is refused. */
  readonly changesHan?: true
}

/** A second place that explains a finding, such as the title that a contents entry differs from. */
export interface Related {
  readonly place: Place
  readonly messageId: string
  readonly data: Data
}

/**
 * A finding about the user's document. It is collected, never thrown, and holds no language: the reporter looks up the
 * words of `messageId` in the table of the rule and fills in `data`.
 */
export interface Diagnostic {
  readonly ruleId: string
  readonly messageId: string
  readonly data: Data
  readonly severity: Severity
  readonly place: Place
  readonly related?: readonly Related[]
  readonly fix?: Fix
}

/** True when a place lies in a text file of the project. */
export function inFile(place: Place): place is FilePlace {
  return 'file' in place
}
