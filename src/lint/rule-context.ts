import { NO_WORDS } from '../model/house-words.ts'
import type { LintInput } from './input.ts'
import type { RuleContext } from './rule.ts'
import { fragmentTexts, printedTexts } from './text.ts'
import type { WholeText } from './whole-text.ts'

/** What every rule is told of one issue; the texts are collected when a rule first asks for them. */
export class AboutIssue implements Omit<RuleContext, 'report' | 'suppressions'> {
  readonly bulletin: RuleContext['bulletin']
  readonly words: RuleContext['words']
  readonly detector: RuleContext['detector']
  readonly others: RuleContext['others']
  readonly earlier: RuleContext['earlier']
  readonly previous: RuleContext['previous']
  readonly fragment: boolean
  private collected: WholeText | undefined

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

/** What one rule is given for one issue. A class: an object literal with getters would be slow to build for every rule and file. */
export class OneCheck implements RuleContext {
  readonly suppressions: RuleContext['suppressions']
  readonly report: RuleContext['report']
  private readonly about: AboutIssue

  constructor(about: AboutIssue, suppressions: RuleContext['suppressions'], report: RuleContext['report']) {
    this.about = about
    this.suppressions = suppressions
    this.report = report
  }

  get bulletin(): RuleContext['bulletin'] {
    return this.about.bulletin
  }

  get words(): RuleContext['words'] {
    return this.about.words
  }

  get detector(): RuleContext['detector'] {
    return this.about.detector
  }

  get others(): RuleContext['others'] {
    return this.about.others
  }

  get earlier(): RuleContext['earlier'] {
    return this.about.earlier
  }

  get previous(): RuleContext['previous'] {
    return this.about.previous
  }

  get fragment(): boolean {
    return this.about.fragment
  }

  get whole(): WholeText {
    return this.about.whole
  }

  get texts(): WholeText['texts'] {
    return this.about.whole.texts
  }
}
