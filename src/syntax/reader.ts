import type { Severity } from '../base/diagnostic.ts'
import type { Span } from '../base/span.ts'
import type { Data } from '../base/words.ts'
import type { BlockId, Text } from '../model/issue.ts'
import type { ImprintLabels } from './imprint-labels.ts'
import { isRemarkLine } from './line-forms.ts'
import type { Line } from './source-lines.ts'
import type { SyntaxMessage, SyntaxRuleId } from './words.ts'

/** What the constructs of the grammar read from. `at` is the next line to read; lines from `end` on are not theirs. */
export interface Reader {
  readonly text: string
  readonly lines: readonly Line[]
  at: number
  end: number
  /** Labels (without spaces) that open a section wherever they stand. */
  readonly sections: ReadonlySet<string>
  /** Labels (without spaces) that head the contents. */
  readonly contentsLabels: ReadonlySet<string>
  readonly imprintLabels: ImprintLabels
  /** True once 【目录】 was read: a second one is an ordinary label. */
  hasContents: boolean
  /** The next id, in source order: call it when a node begins. */
  nextId(): BlockId
  /** `severity` where a case is lighter than the rule. */
  report<R extends SyntaxRuleId>(
    ruleId: R,
    messageId: SyntaxMessage<R>,
    span: Span,
    data?: Data,
    severity?: Severity,
  ): void
}

/** Skips blank lines and gives the line to read next, which stays unread. */
export function peekLine(reader: Reader): Line | undefined {
  while (reader.at < reader.end && reader.lines[reader.at]?.blank) reader.at++
  return reader.at < reader.end ? reader.lines[reader.at] : undefined
}

/** The first line from `index` on that says something: neither blank nor a remark. */
export function lineWithWords(reader: Reader, index: number): Line | undefined {
  for (let i = index; i < reader.end; i++) {
    const line = reader.lines[i]
    if (line !== undefined && !line.blank && !isRemarkLine(line)) return line
  }
  return undefined
}

/** The text node of a span. */
export function textAt(reader: Pick<Reader, 'text'>, start: number, end: number): Text {
  return { type: 'text', span: { start, end }, text: reader.text.slice(start, end) }
}

/** The span of a line. */
export function spanOf(line: Line): Span {
  return { start: line.start, end: line.end }
}
