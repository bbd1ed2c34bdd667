// Written by scripts/generate.mjs from the files of this folder.
import type { PageRule } from '../page-rule.ts'
import type { Rule } from '../rule.ts'
import { articlesAttachmentForm } from './articles/attachment-form.ts'
import { articlesAttributed } from './articles/attributed.ts'
import { articlesAttributionForm } from './articles/attribution-form.ts'
import { articlesDistinct } from './articles/distinct.ts'
import { articlesLength } from './articles/length.ts'
import { articlesNotEmpty } from './articles/not-empty.ts'
import { articlesNotRepeated } from './articles/not-repeated.ts'
import { articlesPictured } from './articles/pictured.ts'
import { articlesReferences } from './articles/references.ts'
import { articlesTitled } from './articles/titled.ts'
import { articlesTitlesNotReused } from './articles/titles-not-reused.ts'
import { charsComposed } from './chars/composed.ts'
import { charsLegible } from './chars/legible.ts'
import { charsNoControl } from './chars/no-control.ts'
import { charsNoEmoji } from './chars/no-emoji.ts'
import { charsNoInvisible } from './chars/no-invisible.ts'
import { charsNoNbsp } from './chars/no-nbsp.ts'
import { charsNoRadicals } from './chars/no-radicals.ts'
import { charsSimplified } from './chars/simplified.ts'
import { consistencyFigures } from './consistency/figures.ts'
import { consistencyNumberForms } from './consistency/number-forms.ts'
import { consistencyPeople } from './consistency/people.ts'
import { consistencyQuotedTerms } from './consistency/quoted-terms.ts'
import { consistencyThousands } from './consistency/thousands.ts'
import { consistencyUnitNames } from './consistency/unit-names.ts'
import { contentsCountsMatch } from './contents/counts-match.ts'
import { contentsEntriesHaveTitles } from './contents/entries-have-titles.ts'
import { contentsInOrder } from './contents/in-order.ts'
import { contentsListsEveryTitle } from './contents/lists-every-title.ts'
import { contentsMatchesTitles } from './contents/matches-titles.ts'
import { datesAbsolute } from './dates/absolute.ts'
import { datesNotAhead } from './dates/not-ahead.ts'
import { datesReal } from './dates/real.ts'
import { datesWritten } from './dates/written.ts'
import { headingsAnnouncedCounts } from './headings/announced-counts.ts'
import { headingsByLevel } from './headings/by-level.ts'
import { headingsInSequence } from './headings/in-sequence.ts'
import { headingsNoEndMarks } from './headings/no-end-marks.ts'
import { headingsNoLoneOrdinal } from './headings/no-lone-ordinal.ts'
import { headingsNotBare } from './headings/not-bare.ts'
import { headingsOrdinalMarks } from './headings/ordinal-marks.ts'
import { imprintAsBefore } from './imprint/as-before.ts'
import { imprintNoUnitTwice } from './imprint/no-unit-twice.ts'
import { imprintPresent } from './imprint/present.ts'
import { imprintWellFormed } from './imprint/well-formed.ts'
import { mastheadComplete } from './masthead/complete.ts'
import { mastheadWellFormed } from './masthead/well-formed.ts'
import { numberingDatesInOrder } from './numbering/dates-in-order.ts'
import { numberingInSequence } from './numbering/in-sequence.ts'
import { numberingOffsetConstant } from './numbering/offset-constant.ts'
import { numberingUnique } from './numbering/unique.ts'
import { numeralsAlikeInRow } from './numerals/alike-in-row.ts'
import { numeralsApproximate } from './numerals/approximate.ts'
import { numeralsFullRanges } from './numerals/full-ranges.ts'
import { numeralsPercentagePoints } from './numerals/percentage-points.ts'
import { numeralsSums } from './numerals/sums.ts'
import { numeralsUnits } from './numerals/units.ts'
import { numeralsWellFormed } from './numerals/well-formed.ts'
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
import { pasteComplete } from './paste/complete.ts'
import { pasteNoBoilerplate } from './paste/no-boilerplate.ts'
import { pasteNoChat } from './paste/no-chat.ts'
import { pasteNoLinks } from './paste/no-links.ts'
import { pasteNoMarkup } from './paste/no-markup.ts'
import { pasteNoPageNumbers } from './paste/no-page-numbers.ts'
import { pasteNoSentenceTwice } from './paste/no-sentence-twice.ts'
import { pasteNothingTwice } from './paste/nothing-twice.ts'
import { pasteOwnVoice } from './paste/own-voice.ts'
import { privacyBankCards } from './privacy/bank-cards.ts'
import { privacyContacts } from './privacy/contacts.ts'
import { privacyIdentityNumbers } from './privacy/identity-numbers.ts'
import { privacyMobileNumbers } from './privacy/mobile-numbers.ts'
import { privacySecrecyMarks } from './privacy/secrecy-marks.ts'
import { punctuationChineseQuotes } from './punctuation/chinese-quotes.ts'
import { punctuationCurlyQuotes } from './punctuation/curly-quotes.ts'
import { punctuationDash } from './punctuation/dash.ts'
import { punctuationDocumentTitles } from './punctuation/document-titles.ts'
import { punctuationDunhao } from './punctuation/dunhao.ts'
import { punctuationEllipsis } from './punctuation/ellipsis.ts'
import { punctuationFileNumbers } from './punctuation/file-numbers.ts'
import { punctuationInterpunct } from './punctuation/interpunct.ts'
import { punctuationListEnds } from './punctuation/list-ends.ts'
import { punctuationNestedBrackets } from './punctuation/nested-brackets.ts'
import { punctuationNesting } from './punctuation/nesting.ts'
import { punctuationNoDunhaoBetweenMarks } from './punctuation/no-dunhao-between-marks.ts'
import { punctuationNoExclamations } from './punctuation/no-exclamations.ts'
import { punctuationNoRepeats } from './punctuation/no-repeats.ts'
import { punctuationNoSlashes } from './punctuation/no-slashes.ts'
import { punctuationOneColon } from './punctuation/one-colon.ts'
import { punctuationPaired } from './punctuation/paired.ts'
import { punctuationRanges } from './punctuation/ranges.ts'
import { punctuationSalutation } from './punctuation/salutation.ts'
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
import { textShortSentences } from './text/short-sentences.ts'
import { widthHalfWidthDigits } from './width/half-width-digits.ts'
import { wordsCautious } from './words/cautious.ts'
import { wordsConfusables } from './words/confusables.ts'
import { wordsDeclaredNames } from './words/declared-names.ts'
import { wordsFullNames } from './words/full-names.ts'
import { wordsHouseRules } from './words/house-rules.ts'
import { wordsIdioms } from './words/idioms.ts'
import { wordsNamesExact } from './words/names-exact.ts'
import { wordsNamesInOrder } from './words/names-in-order.ts'
import { wordsNoRedundancy } from './words/no-redundancy.ts'
import { wordsNoSuperlatives } from './words/no-superlatives.ts'
import { wordsOwnPlace } from './words/own-place.ts'
import { wordsPlaces } from './words/places.ts'
import { wordsPreferredTerms } from './words/preferred-terms.ts'
import { wordsProperTerms } from './words/proper-terms.ts'
import { wordsRegionsAndCountries } from './words/regions-and-countries.ts'
import { wordsSentenceStructure } from './words/sentence-structure.ts'
import { wordsSourcesKnown } from './words/sources-known.ts'
import { wordsSuspects } from './words/suspects.ts'
import { wordsTitlesValid } from './words/titles-valid.ts'
import { wordsUntil } from './words/until.ts'
import { wordsVariants } from './words/variants.ts'
import { wordsWrittenStyle } from './words/written-style.ts'
import { wordsWrongCharacters } from './words/wrong-characters.ts'

/** Every rule about the issue as written, by id. */
export const rules: readonly Rule[] = [
  articlesAttachmentForm,
  articlesAttributed,
  articlesAttributionForm,
  articlesDistinct,
  articlesLength,
  articlesNotEmpty,
  articlesNotRepeated,
  articlesPictured,
  articlesReferences,
  articlesTitled,
  articlesTitlesNotReused,
  charsComposed,
  charsLegible,
  charsNoControl,
  charsNoEmoji,
  charsNoInvisible,
  charsNoNbsp,
  charsNoRadicals,
  charsSimplified,
  consistencyFigures,
  consistencyNumberForms,
  consistencyPeople,
  consistencyQuotedTerms,
  consistencyThousands,
  consistencyUnitNames,
  contentsCountsMatch,
  contentsEntriesHaveTitles,
  contentsInOrder,
  contentsListsEveryTitle,
  contentsMatchesTitles,
  datesAbsolute,
  datesNotAhead,
  datesReal,
  datesWritten,
  headingsAnnouncedCounts,
  headingsByLevel,
  headingsInSequence,
  headingsNoEndMarks,
  headingsNoLoneOrdinal,
  headingsNotBare,
  headingsOrdinalMarks,
  imprintAsBefore,
  imprintNoUnitTwice,
  imprintPresent,
  imprintWellFormed,
  mastheadComplete,
  mastheadWellFormed,
  numberingDatesInOrder,
  numberingInSequence,
  numberingOffsetConstant,
  numberingUnique,
  numeralsAlikeInRow,
  numeralsApproximate,
  numeralsFullRanges,
  numeralsPercentagePoints,
  numeralsSums,
  numeralsUnits,
  numeralsWellFormed,
  pasteComplete,
  pasteNoBoilerplate,
  pasteNoChat,
  pasteNoLinks,
  pasteNoMarkup,
  pasteNoPageNumbers,
  pasteNoSentenceTwice,
  pasteNothingTwice,
  pasteOwnVoice,
  privacyBankCards,
  privacyContacts,
  privacyIdentityNumbers,
  privacyMobileNumbers,
  privacySecrecyMarks,
  punctuationChineseQuotes,
  punctuationCurlyQuotes,
  punctuationDash,
  punctuationDocumentTitles,
  punctuationDunhao,
  punctuationEllipsis,
  punctuationFileNumbers,
  punctuationInterpunct,
  punctuationListEnds,
  punctuationNestedBrackets,
  punctuationNesting,
  punctuationNoDunhaoBetweenMarks,
  punctuationNoExclamations,
  punctuationNoRepeats,
  punctuationNoSlashes,
  punctuationOneColon,
  punctuationPaired,
  punctuationRanges,
  punctuationSalutation,
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
  textShortSentences,
  widthHalfWidthDigits,
  wordsCautious,
  wordsConfusables,
  wordsDeclaredNames,
  wordsFullNames,
  wordsHouseRules,
  wordsIdioms,
  wordsNamesExact,
  wordsNamesInOrder,
  wordsNoRedundancy,
  wordsNoSuperlatives,
  wordsOwnPlace,
  wordsPlaces,
  wordsPreferredTerms,
  wordsProperTerms,
  wordsRegionsAndCountries,
  wordsSentenceStructure,
  wordsSourcesKnown,
  wordsSuspects,
  wordsTitlesValid,
  wordsUntil,
  wordsVariants,
  wordsWrittenStyle,
  wordsWrongCharacters,
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
