// Written by scripts/generate.mjs from the files of this folder.
import type { PageRule } from '../page-rule.ts'
import type { Rule } from '../rule.ts'
import { articlesAttributed } from './articles/attributed.ts'
import { articlesAttributionForm } from './articles/attribution-form.ts'
import { articlesNotRepeated } from './articles/not-repeated.ts'
import { articlesTitled } from './articles/titled.ts'
import { charsComposed } from './chars/composed.ts'
import { charsLegible } from './chars/legible.ts'
import { charsNoControl } from './chars/no-control.ts'
import { charsNoEmoji } from './chars/no-emoji.ts'
import { charsNoInvisible } from './chars/no-invisible.ts'
import { charsNoNbsp } from './chars/no-nbsp.ts'
import { charsNoRadicals } from './chars/no-radicals.ts'
import { charsSimplified } from './chars/simplified.ts'
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
import { pageEveryCharacterPrinted } from './page/every-character-printed.ts'
import { pageEveryPicturePrinted } from './page/every-picture-printed.ts'
import { pageFontSubstituted } from './page/font-substituted.ts'
import { pageHeadingAtFoot } from './page/heading-at-foot.ts'
import { pageImprintAlone } from './page/imprint-alone.ts'
import { pageLooseLine } from './page/loose-line.ts'
import { pageMastheadHeight } from './page/masthead-height.ts'
import { pagePictureResolution } from './page/picture-resolution.ts'
import { pageTitleShape } from './page/title-shape.ts'
import { pageUnitSplit } from './page/unit-split.ts'
import { punctuationChineseQuotes } from './punctuation/chinese-quotes.ts'
import { punctuationCurlyQuotes } from './punctuation/curly-quotes.ts'
import { punctuationDash } from './punctuation/dash.ts'
import { punctuationDunhao } from './punctuation/dunhao.ts'
import { punctuationEllipsis } from './punctuation/ellipsis.ts'
import { punctuationFileNumbers } from './punctuation/file-numbers.ts'
import { punctuationInterpunct } from './punctuation/interpunct.ts'
import { punctuationNesting } from './punctuation/nesting.ts'
import { punctuationNoDunhaoBetweenMarks } from './punctuation/no-dunhao-between-marks.ts'
import { punctuationNoRepeats } from './punctuation/no-repeats.ts'
import { punctuationPaired } from './punctuation/paired.ts'
import { punctuationRanges } from './punctuation/ranges.ts'
import { punctuationSentenceEnds } from './punctuation/sentence-ends.ts'
import { punctuationTitleMarks } from './punctuation/title-marks.ts'
import { sectionsInOrder } from './sections/in-order.ts'
import { sectionsNotEmpty } from './sections/not-empty.ts'
import { sourceNoHintsLeft } from './source/no-hints-left.ts'
import { sourceNoPlaceholders } from './source/no-placeholders.ts'
import { spacingNoneBeforeUnits } from './spacing/none-before-units.ts'
import { spacingNoneBesideLetters } from './spacing/none-beside-letters.ts'
import { spacingNoneBesideMarks } from './spacing/none-beside-marks.ts'
import { spacingNoneInsideWords } from './spacing/none-inside-words.ts'
import { suppressionsReasoned } from './suppressions/reasoned.ts'
import { suppressionsUsed } from './suppressions/used.ts'
import { textFullWidthPunctuation } from './text/full-width-punctuation.ts'
import { textNoMidSentenceBreak } from './text/no-mid-sentence-break.ts'
import { textNoSpaceBeforeDigits } from './text/no-space-before-digits.ts'
import { widthHalfWidthDigits } from './width/half-width-digits.ts'
import { wordsFullNames } from './words/full-names.ts'
import { wordsHouseRules } from './words/house-rules.ts'
import { wordsNamesExact } from './words/names-exact.ts'
import { wordsNamesInOrder } from './words/names-in-order.ts'
import { wordsPreferredTerms } from './words/preferred-terms.ts'
import { wordsSourcesKnown } from './words/sources-known.ts'
import { wordsTitlesValid } from './words/titles-valid.ts'

/** Every rule about the issue as written, by id. */
export const rules: readonly Rule[] = [
  articlesAttributed,
  articlesAttributionForm,
  articlesNotRepeated,
  articlesTitled,
  charsComposed,
  charsLegible,
  charsNoControl,
  charsNoEmoji,
  charsNoInvisible,
  charsNoNbsp,
  charsNoRadicals,
  charsSimplified,
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
  punctuationChineseQuotes,
  punctuationCurlyQuotes,
  punctuationDash,
  punctuationDunhao,
  punctuationEllipsis,
  punctuationFileNumbers,
  punctuationInterpunct,
  punctuationNesting,
  punctuationNoDunhaoBetweenMarks,
  punctuationNoRepeats,
  punctuationPaired,
  punctuationRanges,
  punctuationSentenceEnds,
  punctuationTitleMarks,
  sectionsInOrder,
  sectionsNotEmpty,
  sourceNoHintsLeft,
  sourceNoPlaceholders,
  spacingNoneBeforeUnits,
  spacingNoneBesideLetters,
  spacingNoneBesideMarks,
  spacingNoneInsideWords,
  suppressionsReasoned,
  suppressionsUsed,
  textFullWidthPunctuation,
  textNoMidSentenceBreak,
  textNoSpaceBeforeDigits,
  widthHalfWidthDigits,
  wordsFullNames,
  wordsHouseRules,
  wordsNamesExact,
  wordsNamesInOrder,
  wordsPreferredTerms,
  wordsSourcesKnown,
  wordsTitlesValid,
]

/** Every rule about the printed pages, by id. */
export const pageRules: readonly PageRule[] = [
  pageEveryCharacterPrinted,
  pageEveryPicturePrinted,
  pageFontSubstituted,
  pageHeadingAtFoot,
  pageImprintAlone,
  pageLooseLine,
  pageMastheadHeight,
  pagePictureResolution,
  pageTitleShape,
  pageUnitSplit,
]
