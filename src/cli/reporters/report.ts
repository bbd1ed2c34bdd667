import type { Kind } from '../../lint/kinds.ts'
import type { SourceFile } from '../../model/source.ts'
import type { BaselineCount } from '../baseline-check.ts'
import type { Context } from '../context.ts'
import type { Counts, Finding } from '../finding.ts'

/** The findings of one file. What costs time is made only when a reporter asks for it: do not spread such an object. */
export interface FileReport {
  readonly file: string
  readonly source: SourceFile | undefined
  /** The findings in short. */
  readonly kinds: readonly Kind[]
  /** All findings with their words. */
  readonly findings: readonly Finding[]
  /** The first findings of each kind, as many as `room` says for its key, with their words. */
  first(room: ReadonlyMap<string, number>): readonly Finding[]
  /** Why the file could not be read. */
  readonly error?: { readonly code: string; readonly message: string }
  /** Rules that broke down over this file. */
  readonly failures?: readonly string[]
}

/** How a run ended. */
export interface LintOutcome {
  /** How many files were checked; those that could not be read are not counted. */
  readonly checked: number
  readonly counts: Counts
  /** How many findings `--fix` would mend. */
  readonly fixable: number
  /** False when there are errors, or more warnings than allowed. */
  readonly ok: boolean
  /** Only errors are to be listed. */
  readonly quiet: boolean
  /** `--max-warnings`; undefined for no limit. */
  readonly maxWarnings: number | undefined
  /** How many changes `--fix` made; undefined without it. */
  readonly fixed: number | undefined
  /** What the baseline held back; undefined without one. */
  readonly baseline: BaselineCount | undefined
}

/** What a reporter that lists every finding is given. */
export interface LintReport extends LintOutcome {
  readonly files: readonly FileReport[]
}

/** Turns findings into the text for stdout. Files come one by one, so that what is not listed need not be kept. */
export interface Reporter {
  add(file: FileReport): void
  /** The whole text, without a line break at the end. */
  end(outcome: LintOutcome): string
}

/** A reporter that waits for all files. */
export function collecting(
  report: (report: LintReport, context: Context) => string,
): (context: Context) => Reporter {
  return (context) => {
    const files: FileReport[] = []
    return {
      add: (file) => void files.push(file),
      end: (outcome) => report({ ...outcome, files }, context),
    }
  }
}

/** The kinds of findings of a file that are listed. */
export function listedKinds({ kinds }: FileReport, quiet: boolean): readonly Kind[] {
  return quiet ? kinds.filter(({ severity }) => severity === 'error') : kinds
}

/** The findings of a file that are listed. */
export function listed(report: LintReport, file: FileReport): readonly Finding[] {
  return report.quiet ? file.findings.filter(({ severity }) => severity === 'error') : file.findings
}
