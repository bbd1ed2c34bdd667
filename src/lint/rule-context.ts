import type { Diagnostic } from '../base/diagnostic.ts'
import type { Place } from '../base/place.ts'
import type { Span } from '../base/span.ts'
import { NO_WORDS } from '../model/house-words.ts'
import type { LintInput } from './input.ts'
import type { Rule, RuleContext } from './rule.ts'
import { fragmentTexts, printedTexts } from './text.ts'
import type { WholeText } from './whole-text.ts'

type Reported = Parameters<RuleContext['report']>

const NOTHING: NonNullable<Reported[2]> = {}

/** A finding that is being put together. */
type Unfinished = { -readonly [Key in keyof Diagnostic]: Diagnostic[Key] }

/**
 * What every rule is told of one issue; the texts are collected when a rule first asks for them. Rules run one after the
 * other, so that one object serves them all: making one for each rule and file would take longer than most rules do.
 */
export class IssueContext implements RuleContext {
  readonly bulletin: RuleContext['bulletin']
  readonly words: RuleContext['words']
  readonly detector: RuleContext['detector']
  readonly others: RuleContext['others']
  readonly earlier: RuleContext['earlier']
  readonly previous: RuleContext['previous']
  readonly fragment: boolean
  suppressions: RuleContext['suppressions'] = []
  readonly report: RuleContext['report']
  private collected: WholeText | undefined
  private rule: Rule | undefined
  private found: Diagnostic[] = []

  constructor({ bulletin, series, earlier, previous, fragment, words = NO_WORDS, detector }: LintInput) {
    this.bulletin = bulletin
    this.words = words
    this.detector = detector
    this.others = series.filter((entry) => entry.file !== bulletin.source.file)
    let articles: ReturnType<RuleContext['earlier']> | undefined
    this.earlier = () => {
      articles ??= earlier()
      return articles
    }
    this.previous = previous ?? (() => undefined)
    this.fragment = fragment === true
    // Not a closure: one that holds on to the object that it hangs on outlives several collections.
    this.report = this.add.bind(this)
  }

  /** Runs one rule; what it finds is added to `found`. */
  run(rule: Rule, found: Diagnostic[]): void {
    this.rule = rule
    this.found = found
    rule.check(this)
  }

  private add(messageId: string, at: Reported[1], more: Reported[2]): void {
    const { rule, found } = this
    if (rule === undefined) return
    const { file } = this.bulletin.source
    const { data = {}, severity, related, fix } = more ?? NOTHING
    // Put together bit by bit: a page may have a hundred findings, and spreads take their time.
    const one: Unfinished = {
      ruleId: rule.id,
      messageId,
      data,
      severity: severity ?? rule.milder?.[messageId] ?? rule.severity,
      place: placeOf(at, file),
    }
    if (related !== undefined) one.related = related
    if (fix !== undefined) {
      const { safety, edits } = fix
      one.fix = rule.changesHan === true ? { safety, file, edits, changesHan: true } : { safety, file, edits }
    }
    found.push(one)
  }

  get whole(): WholeText {
    const { bulletin } = this
    this.collected ??= this.fragment ? fragmentTexts(bulletin.source.text) : printedTexts(bulletin)
    return this.collected
  }

  get texts(): WholeText['texts'] {
    return this.whole.texts
  }
}

function placeOf(at: Span | Place | undefined, file: string): Place {
  if (at === undefined) return { file, span: { start: 0, end: 0 } }
  return 'start' in at ? { file, span: at } : at
}
