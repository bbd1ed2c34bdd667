// Written by scripts/generate.mjs from the files of this folder.
import type { Rule } from '../rule.ts'
import { articlesAttributed } from './articles/attributed.ts'
import { articlesAttributionForm } from './articles/attribution-form.ts'
import { articlesNotRepeated } from './articles/not-repeated.ts'
import { articlesTitled } from './articles/titled.ts'
import { contentsCountsMatch } from './contents/counts-match.ts'
import { contentsEntriesHaveTitles } from './contents/entries-have-titles.ts'
import { contentsInOrder } from './contents/in-order.ts'
import { contentsListsEveryTitle } from './contents/lists-every-title.ts'
import { contentsMatchesTitles } from './contents/matches-titles.ts'
import { imprintNoUnitTwice } from './imprint/no-unit-twice.ts'
import { imprintPresent } from './imprint/present.ts'
import { imprintWellFormed } from './imprint/well-formed.ts'
import { mastheadComplete } from './masthead/complete.ts'
import { mastheadWellFormed } from './masthead/well-formed.ts'
import { numberingDatesInOrder } from './numbering/dates-in-order.ts'
import { numberingInSequence } from './numbering/in-sequence.ts'
import { numberingOffsetConstant } from './numbering/offset-constant.ts'
import { numberingUnique } from './numbering/unique.ts'
import { sectionsInOrder } from './sections/in-order.ts'
import { sectionsNotEmpty } from './sections/not-empty.ts'
import { sourceNoHintsLeft } from './source/no-hints-left.ts'
import { sourceNoPlaceholders } from './source/no-placeholders.ts'
import { suppressionsReasoned } from './suppressions/reasoned.ts'
import { suppressionsUsed } from './suppressions/used.ts'
import { textFullWidthPunctuation } from './text/full-width-punctuation.ts'
import { textNoMidSentenceBreak } from './text/no-mid-sentence-break.ts'
import { textNoSpaceBeforeDigits } from './text/no-space-before-digits.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  articlesAttributed,
  articlesAttributionForm,
  articlesNotRepeated,
  articlesTitled,
  contentsCountsMatch,
  contentsEntriesHaveTitles,
  contentsInOrder,
  contentsListsEveryTitle,
  contentsMatchesTitles,
  imprintNoUnitTwice,
  imprintPresent,
  imprintWellFormed,
  mastheadComplete,
  mastheadWellFormed,
  numberingDatesInOrder,
  numberingInSequence,
  numberingOffsetConstant,
  numberingUnique,
  sectionsInOrder,
  sectionsNotEmpty,
  sourceNoHintsLeft,
  sourceNoPlaceholders,
  suppressionsReasoned,
  suppressionsUsed,
  textFullWidthPunctuation,
  textNoMidSentenceBreak,
  textNoSpaceBeforeDigits,
]
