import type { Place } from './place.ts'
import { USAGE_ERRORS } from './usage-errors.ts'
import type { Data, WordTable } from './words.ts'

/**
 * Everything that can go wrong outside the user's text: configuration, files, usage. One table, so that the words agree.
 * `{gaps}` are filled from the error's data. `message` says what is wrong, `help` what to do.
 */
export const ERRORS = {
  'config/missing': {
    zh: {
      message: '没有找到 bulletin.yaml',
      help: '在简报项目的文件夹里运行，或先用 bulletin init 新建一个项目。',
    },
    en: {
      message: 'No bulletin.yaml found',
      help: 'Run this inside a bulletin project, or create one with: bulletin init',
    },
  },
  'config/syntax': {
    zh: { message: 'bulletin.yaml 写法有误：{reason}', help: '检查这一行的缩进、冒号和引号。' },
    en: {
      message: 'bulletin.yaml is not valid YAML: {reason}',
      help: 'Check indentation, colons and quotes on this line.',
    },
  },
  'config/invalid': {
    zh: { message: '设置项“{key}”有误：{reason}', help: '按注释或 bulletin schema 改正这一项。' },
    en: {
      message: 'Setting "{key}" is invalid: {reason}',
      help: 'Correct it as the comments or `bulletin schema` say.',
    },
  },
  'config/unknown-key': {
    zh: { message: '不认识的设置项“{key}”', help: '{suggestion}' },
    en: { message: 'Unknown setting "{key}"', help: '{suggestion}' },
  },
  'file/unreadable': {
    zh: { message: '读不了文件 {file}：{reason}', help: '检查文件是否存在、是否有权限读取。' },
    en: { message: 'Cannot read {file}: {reason}', help: 'Check that the file exists and may be read.' },
  },
  'file/unwritable': {
    zh: {
      message: '写不了文件 {file}：{reason}',
      help: '检查文件夹权限和磁盘空间；文件若在 WPS 或 Word 中打开，请先关闭。',
    },
    en: {
      message: 'Cannot write {file}: {reason}',
      help: 'Check permissions and disk space; close the file if WPS or Word has it open.',
    },
  },
  ...USAGE_ERRORS,
} as const satisfies WordTable

/** The code of an error in {@link ERRORS}. */
export type ErrorCode = keyof typeof ERRORS

/** A failure of configuration, files or usage that ends the command with exit code 2. Its words are looked up by `code`. */
export class BulletinError extends Error {
  readonly code: ErrorCode
  readonly data: Data
  readonly place: Place | undefined

  constructor(code: ErrorCode, data: Data = {}, options: { place?: Place; cause?: unknown } = {}) {
    super(code, { cause: options.cause })
    this.name = 'BulletinError'
    this.code = code
    this.data = data
    this.place = options.place
  }
}
