import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import { reportPretty } from './pretty.ts'
import type { Reporter } from './report.ts'
import { reportSarif } from './sarif.ts'
import { reportShort } from './short.ts'

/** The forms in which findings are reported, by the value of `--format`. */
export const REPORTERS = {
  pretty: reportPretty,
  short: reportShort,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
} as const satisfies Readonly<Record<string, Reporter>>
