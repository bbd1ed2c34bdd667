import type { Diagnostic } from '../base/diagnostic.ts'
import type { Opened } from '../job.ts'
import type { NotApplied } from '../lint/fix.ts'
import { type Found, foundNow } from '../lint/found.ts'
import type { LintResult, LintSettings } from '../lint/input.ts'
import type { Detector } from '../lint/typos/detect.ts'
import { wordsOf } from '../lint/words.ts'
import type { Pages } from '../model/page.ts'
import { type SourceFile, sourceFile } from '../model/source.ts'
import { check } from '../pipeline.ts'
import type { OpenedIssue } from '../project/open-issue.ts'
import { PICTURE_WORDS } from '../project/picture-words.ts'
import { loadPictures } from '../project/pictures.ts'
import { SYNTAX_WORDS } from '../syntax/words.ts'
import type { Context } from './context.ts'
import { type Desk, readFragment, readIssue } from './desk.ts'
import { type Finding, type FindSource, type FindWords, makeFinding } from './finding.ts'
import { lintSettings } from './lint-settings.ts'
import { findingKey, type Leftovers } from './not-applied.ts'
import { type Proof, pressOf } from './press.ts'
import type { FileReport } from './reporters/report.ts'

/** How a file is linted. */
export interface LintHow extends LintSettings {
  readonly fragment: boolean
  /** Takes the time of every rule. */
  readonly clock?: () => number
  /** Finds wrong characters, where that is wanted. */
  readonly detector?: Detector
}

/** What is known of an issue beyond its text: what its pictures have to say, and its pages where it was laid out. */
interface Beyond {
  readonly diagnostics: readonly Diagnostic[]
  readonly pages?: Pages | undefined
}

/** Lints a text as an issue of the desk's project. */
export function lintText(desk: Desk, file: string, text: string, how: LintHow): LintResult {
  const source = sourceFile(file, text)
  return lintOpened(desk, how.fragment ? readFragment(desk, source) : readIssue(desk, source), how)
}

/** Lints an issue that is open already. */
export function lintOpened(
  desk: Desk,
  { bulletin, parsed }: Opened,
  { fragment, clock, detector, ...given }: LintHow,
  { diagnostics, pages }: Beyond = { diagnostics: [] },
): LintResult {
  const { file } = bulletin.source
  return check(
    { bulletin, parsed: fragment ? [] : [...parsed, ...diagnostics] },
    {
      pages,
      series: fragment ? [] : desk.series().entries,
      ...(fragment ? {} : { words: desk.words() }),
      earlier: () => (fragment ? [] : desk.earlier(file)),
      previous: () => (fragment ? undefined : desk.previous(file)),
      settings: lintSettings(desk.project, file, given),
      fragment,
      ...(clock === undefined ? {} : { clock }),
      ...(detector === undefined ? {} : { detector }),
    },
  )
}

/** Where the words of every message stand. */
const findWords: FindWords = (ruleId, messageId) => wordsOf(ruleId, messageId, SYNTAX_WORDS, PICTURE_WORDS)

/** What lint found in a file, for reporters: words and lines are put to it when they ask. */
export function fileReport(
  context: Context,
  desk: Desk,
  source: SourceFile,
  found: Found,
  leftovers: Leftovers = new Map(),
  failures: readonly string[] = [],
): FileReport {
  const { config } = desk.project
  const sources: FindSource = (file) =>
    file === source.file ? source : file === config.file ? config : undefined
  const why = (one: Diagnostic): NotApplied | undefined =>
    leftovers.size === 0 ? undefined : leftovers.get(findingKey(one))?.reason
  const worded = (one: Diagnostic): Finding => makeFinding(one, findWords, sources, context.lang, why(one))
  return new LintedFile(source, found, failures, worded)
}

class LintedFile implements FileReport {
  readonly file: string
  readonly source: SourceFile
  readonly failures: readonly string[]
  private readonly found: Found
  private readonly worded: (one: Diagnostic) => Finding
  private all: readonly Finding[] | undefined

  constructor(
    source: SourceFile,
    found: Found,
    failures: readonly string[],
    worded: (one: Diagnostic) => Finding,
  ) {
    this.file = source.file
    this.source = source
    this.failures = failures
    this.found = found
    this.worded = worded
  }

  get kinds(): Found['kinds'] {
    return this.found.kinds
  }

  get findings(): readonly Finding[] {
    this.all ??= this.found.diagnostics.map(this.worded)
    return this.all
  }

  first(room: ReadonlyMap<string, number>): readonly Finding[] {
    return this.found.first(room).map(this.worded)
  }
}

/** Lints an issue that was laid out, with what its pictures and pages add. */
export function lintProof(
  context: Context,
  desk: Desk,
  { opened, file, diagnostics, laid }: Proof,
): FileReport {
  const beyond = { diagnostics, pages: laid.pages }
  const result = lintOpened(desk, opened, { rules: {}, fragment: false }, beyond)
  noteFailures(context, file.source.file, result.failures)
  return fileReport(context, desk, file.source, foundNow(result.diagnostics, file.source))
}

/** Names the rules that broke down over a file; what they threw is for `--debug`. */
export function noteFailures(
  { note, say, debug }: Context,
  file: string,
  failures: LintResult['failures'],
): void {
  for (const { ruleId, error } of failures) {
    note(say('lint.rule-failed', { file, rule: ruleId }))
    if (debug) note(error)
  }
}

/** Looks at an issue's pictures and, when asked, lays it out. Layout and fonts are loaded only for the latter. */
export async function lookBeyond(
  desk: Desk,
  file: OpenedIssue,
  opened: Opened,
  pages: boolean,
): Promise<Beyond> {
  if (!pages) return loadPictures(desk.world, file, opened.bulletin.issue)
  const { diagnostics, laid } = await pressOf(desk).proof(file.path)
  return { diagnostics, pages: laid.pages }
}
