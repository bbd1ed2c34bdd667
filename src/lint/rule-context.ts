import type { Diagnostic, Fix } from '../base/diagnostic.ts'
import type { Place } from '../base/place.ts'
import type { Span } from '../base/span.ts'
import { NO_WORDS } from '../model/house-words.ts'
import type { LintInput } from './input.ts'
import type { Rule, RuleContext } from './rule.ts'
import { fragmentTexts, printedTexts } from './text.ts'
import type { WholeText } from './whole-text.ts'

type Reported = Parameters<RuleContext['report']>

const NOTHING: NonNullable<Reported[2]> = {}

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

  private add(messageId: string, at: Reported[1], given: Reported[2]): void {
    const { rule, found } = this
    if (rule === undefined) return
    const { file } = this.bulletin.source
    const { data = {}, severity, related, fix } = given ?? NOTHING
    const { id: ruleId, changesHan } = rule
    const grade = severity ?? rule.milder?.[messageId] ?? rule.severity
    const place = placeOf(at, file)
    const whole = fix === undefined ? undefined : wholeFix(fix, file, changesHan)
    // Written out: a page may have a hundred findings, and spreads take their time.
    if (related !== undefined) {
      const more = whole === undefined ? {} : { fix: whole }
      found.push({ ruleId, messageId, data, severity: grade, place, related, ...more })
    } else if (whole === undefined) found.push({ ruleId, messageId, data, severity: grade, place })
    else found.push({ ruleId, messageId, data, severity: grade, place, fix: whole })
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

function wholeFix(
  { safety, edits }: NonNullable<NonNullable<Reported[2]>['fix']>,
  file: string,
  changesHan: true | undefined,
): Fix {
  return changesHan === true ? { safety, file, edits, changesHan } : { safety, file, edits }
}

function placeOf(at: Span | Place | undefined, file: string): Place {
  if (at === undefined) return { file, span: { start: 0, end: 0 } }
  return 'start' in at ? { file, span: at } : at
}
