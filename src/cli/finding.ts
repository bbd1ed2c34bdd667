import type { Diagnostic, Safety, Severity } from '../base/diagnostic.ts'
import type { FilePlace, Place } from '../base/place.ts'
import { type Data, fill, type Lang, type Words } from '../base/words.ts'
import type { NotApplied } from '../lint/fix.ts'
import type { Kind } from '../lint/kinds.ts'
import type { SourceFile } from '../model/source.ts'

/** A place as people and programs are told it: lines and columns from 1, columns in UTF-16 units. */
export interface TextWhere {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A place on a printed page, or in an imported file. */
export type Where =
  | TextWhere
  | { readonly page: number; readonly row: number }
  | { readonly input: string; readonly part: string; readonly paragraph: number }

/** A diagnostic with its words and its lines: what every reporter prints. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly data: Data
  readonly severity: Severity
  readonly message: string
  readonly reason: string | undefined
  readonly help: string | undefined
  readonly where: Where
  readonly fix:
    | {
        readonly safety: Safety
        readonly edits: readonly (TextWhere & { text: string })[]
        /** Why `--fix` did not make it; undefined where nothing was to be fixed. */
        readonly notApplied?: NotApplied
      }
    | undefined
  readonly related: readonly { readonly where: Where; readonly message: string }[]
}

/** Finds the words of a message; undefined for one that nobody has written. */
export type FindWords = (ruleId: string, messageId: string) => Words | undefined

/** Finds the text that a place points into. */
export type FindSource = (file: string) => SourceFile | undefined

/** Puts words and lines to a diagnostic. */
export function makeFinding(
  diagnostic: Diagnostic,
  words: FindWords,
  sources: FindSource,
  lang: Lang,
  notApplied?: NotApplied,
): Finding {
  const { ruleId, messageId, data, severity, fix } = diagnostic
  const wording = words(ruleId, messageId)?.[lang]
  const put = (template: string | undefined): string | undefined =>
    template === undefined ? undefined : fill(template, data)
  return {
    ruleId,
    messageId,
    data,
    severity,
    message: put(wording?.message) ?? messageId,
    reason: put(wording?.reason),
    help: put(wording?.help),
    where: whereOf(diagnostic.place, sources),
    fix:
      fix === undefined
        ? undefined
        : {
            safety: fix.safety,
            edits: fix.edits.map(({ span, text }) => ({
              ...textWhere({ file: fix.file, span }, sources),
              text,
            })),
            ...(notApplied === undefined ? {} : { notApplied }),
          },
    related: (diagnostic.related ?? []).map((related) => ({
      where: whereOf(related.place, sources),
      message: fill(words(ruleId, related.messageId)?.[lang].message ?? related.messageId, related.data),
    })),
  }
}

/** A place with lines in place of offsets. */
export function whereOf(place: Place, sources: FindSource): Where {
  return 'file' in place ? textWhere(place, sources) : place
}

function textWhere({ file, span }: FilePlace, sources: FindSource): TextWhere {
  const lines = sources(file)?.lines
  const start = lines?.position(span.start) ?? { line: 1, column: 1 }
  const end = lines?.position(span.end) ?? start
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** How many findings there are of each severity. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** Counts findings by severity; a kind of findings counts for as many as it has. */
export function countFindings(findings: readonly (Pick<Kind, 'severity'> & Partial<Kind>)[]): Counts {
  const of = (severity: Severity): number =>
    findings.reduce((sum, one) => sum + (one.severity === severity ? (one.count ?? 1) : 0), 0)
  return { errors: of('error'), warnings: of('warning'), infos: of('info') }
}
