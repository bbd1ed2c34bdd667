import type { EarlierArticle, LintInput, LintResult, LintSettings } from '../../src/lint/input.ts'
import { lint } from '../../src/lint/lint.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { rules as allRules } from '../../src/lint/rules/index.ts'
import { entryName, ownEntry } from '../../src/lint/series.ts'
import { storiesOf, storyText } from '../../src/lint/stories.ts'
import type { Detector } from '../../src/lint/typos/detect.ts'
import type { Bulletin } from '../../src/model/bulletin.ts'
import type { HouseWords } from '../../src/model/house-words.ts'
import type { Pages } from '../../src/model/page.ts'
import { resolve } from '../../src/model/resolve.ts'
import type { Serial } from '../../src/model/serial.ts'
import { sourceFile } from '../../src/model/source.ts'
import { parse } from '../../src/syntax/parse.ts'
import { SERIAL, STRUCTURE } from './serial.ts'

/** What surrounds a text that a test lints. */
export interface Around {
  readonly file?: string
  readonly serial?: Serial
  /** Texts of earlier issues. */
  readonly earlier?: readonly string[]
  readonly rules?: readonly Rule[]
  readonly settings?: LintSettings
  readonly fragment?: boolean
  readonly clock?: () => number
  /** Lays the issue out, for the page rules. */
  readonly pages?: (bulletin: Bulletin) => Pages
  readonly words?: HouseWords
  readonly detector?: Detector
}

/** Parses and resolves a text. */
export function bulletinOf(text: string, file = 'issues/2031/0940.md', serial: Serial = SERIAL) {
  const source = sourceFile(file, text)
  const { issue, diagnostics } = parse(source, {
    sections: [...STRUCTURE.sections.map(({ label }) => label), ...serial.sections],
    imprintLabels: serial.imprint.labels,
    contentsLabels: STRUCTURE.contentsLabels,
  })
  const placeOf = () => undefined
  const bulletin = resolve(source, issue, { serial, structure: STRUCTURE, placeOf })
  return { bulletin, parsed: diagnostics }
}

/** Lints a text with all that a project would hand in. */
export function lintText(text: string, around: Around = {}): LintResult {
  const { file, serial = SERIAL, earlier = [], rules = allRules, settings = { rules: {} } } = around
  const { bulletin, parsed } = bulletinOf(text, file, serial)
  const before = earlier.map((one, i) => bulletinOf(one, `issues/earlier/${i + 1}.md`, serial).bulletin)
  const input: LintInput = {
    bulletin,
    parsed,
    series: before.map(ownEntry),
    earlier: () => before.flatMap((one) => articlesOf(one)),
    previous: () => before.at(-1),
    settings,
    fragment: around.fragment === true,
    ...(around.words === undefined ? {} : { words: around.words }),
    ...(around.detector === undefined ? {} : { detector: around.detector }),
    ...(around.clock === undefined ? {} : { clock: around.clock }),
    pages: around.pages?.(bulletin),
  }
  return lint(input, rules)
}

function articlesOf(bulletin: Bulletin): readonly EarlierArticle[] {
  const issue = entryName(ownEntry(bulletin), bulletin.serial.numbering, bulletin.masthead.year)
  return storiesOf(bulletin.issue).map((story) => ({
    file: bulletin.source.file,
    issue,
    title: story.kind === 'article' ? story.name : '',
    text: storyText(story),
  }))
}
