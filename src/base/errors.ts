import { ADDING_ERRORS } from './adding-errors.ts'
import { CONFIG_ERRORS } from './config-errors.ts'
import { FILE_ERRORS } from './file-errors.ts'
import { LINT_ERRORS } from './lint-errors.ts'
import { NUMBERING_ERRORS } from './numbering-errors.ts'
import type { Place } from './place.ts'
import { READING_ERRORS } from './reading-errors.ts'
import { TEMPLATE_ERRORS } from './template-errors.ts'
import { USAGE_ERRORS } from './usage-errors.ts'
import { WORD_ERRORS } from './word-errors.ts'
import type { Data, WordTable } from './words.ts'
import { WORDS_ERRORS } from './words-errors.ts'

/**
 * Everything that can go wrong outside the user's text: configuration, files, usage. One table, so that the words agree.
 * `{gaps}` are filled from the error's data. `message` says what is wrong, `help` what to do.
 */
export const ERRORS = {
  ...ADDING_ERRORS,
  ...CONFIG_ERRORS,
  ...FILE_ERRORS,
  ...LINT_ERRORS,
  ...NUMBERING_ERRORS,
  ...READING_ERRORS,
  ...USAGE_ERRORS,
  ...TEMPLATE_ERRORS,
  ...WORD_ERRORS,
  ...WORDS_ERRORS,
} as const satisfies WordTable

/** The code of an error in {@link ERRORS}. */
export type ErrorCode = keyof typeof ERRORS

/** A failure of configuration, files or usage that ends the command with exit code 2. Its words are looked up by `code`. */
export class BulletinError extends Error {
  readonly code: ErrorCode
  readonly data: Data
  readonly place: Place | undefined
  /** Further errors found in the same go, each with its place, so that a file is mended once and not line by line. */
  readonly others: readonly BulletinError[]

  constructor(
    code: ErrorCode,
    data: Data = {},
    options: { place?: Place | undefined; cause?: unknown; others?: readonly BulletinError[] } = {},
  ) {
    super(code, { cause: options.cause })
    this.name = 'BulletinError'
    this.code = code
    this.data = data
    this.place = options.place
    this.others = options.others ?? []
  }
}
