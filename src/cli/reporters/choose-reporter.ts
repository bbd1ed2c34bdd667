import type { Context } from '../context.ts'
import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import { prettyReporter } from './pretty.ts'
import { collecting, type Reporter } from './report.ts'
import { reportSarif } from './sarif.ts'
import { reportShort } from './short.ts'

/** The forms in which findings are reported, by the value of `--format`. */
export const REPORTERS = {
  pretty: prettyReporter,
  short: collecting(reportShort),
  json: collecting(reportJson),
  sarif: collecting(reportSarif),
  github: collecting(reportGithub),
} as const satisfies Readonly<Record<string, (context: Context, quiet: boolean) => Reporter>>
