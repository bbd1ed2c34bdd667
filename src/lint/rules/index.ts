// Written by scripts/generate.mjs from the files of this folder.
import type { Rule } from '../rule.ts'
import { contentsMatchesTitles } from './contents/matches-titles.ts'
import { mastheadComplete } from './masthead/complete.ts'
import { textNoSpaceBeforeDigits } from './text/no-space-before-digits.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [contentsMatchesTitles, mastheadComplete, textNoSpaceBeforeDigits]
