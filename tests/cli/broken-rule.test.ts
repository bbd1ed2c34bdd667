import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { runCli } from './fake-terminal.ts'

vi.mock('../../src/lint/rules/words/until.ts', async (original) => {
  const { wordsUntil } = await original<typeof import('../../src/lint/rules/words/until.ts')>()
  const check = (): void => {
    throw new Error('broken inside')
  }
  return { wordsUntil: { ...wordsUntil, check } }
})

const ISSUE = 'issues/2021/0041.md'
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
  cpSync('tests/cli/project', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a rule that breaks down is named with the file, and lint goes on and ends with 2', async () => {
  const { stderr, stdout, code } = await runCli(['lint', ISSUE, '--format', 'short'], { folder })
  expect(code).toBe(2)
  expect(stderr).toContain(`${ISSUE}：规则 words/until 自身出错，没有查；其余照查。`)
  expect(stderr).toContain('--debug')
  expect(stderr).not.toContain('broken inside')
  expect(stdout).toContain('查了 1 个文件')
  expect((await runCli(['lint', ISSUE, '--debug'], { folder })).stderr).toContain('broken inside')
  const english = await runCli(['lint', ISSUE, '--lang', 'en'], { folder })
  expect(english.stderr).toMatch(/words\/until broke down[^\n]*--debug[^\n]*\S\n/)
})

it('render and export name it too', async () => {
  for (const args of [
    ['render', ISSUE, '--text'],
    ['export', ISSUE, '--to', 'text', '--out', 'out'],
  ]) {
    const { stderr, code } = await runCli(args, { folder })
    expect(code).toBe(0)
    expect(stderr).toContain(`${ISSUE}：规则 words/until 自身出错`)
  }
})
