import { describe, expect, it } from 'vitest'
import { shellWord } from '../../src/base/shell-word.ts'

describe('a path in a command that is suggested', () => {
  it.each([
    ['issues/2021/0940.md', 'issues/2021/0940.md'],
    ['旧稿/第16期（总第939期）.docx', '旧稿/第16期（总第939期）.docx'],
    ['改过 的稿.docx', '"改过 的稿.docx"'],
    ['稿(终稿).docx', '"稿(终稿).docx"'],
    ['收入$100.docx', "'收入$100.docx'"],
    ['C:\\我的 文件\\稿.docx', '"C:\\我的 文件\\稿.docx"'],
  ])('%s is typed %s', (path, typed) => {
    expect(shellWord(path)).toBe(typed)
  })
})
