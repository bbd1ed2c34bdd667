import { spawnSync } from 'node:child_process'
import { hash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const COMMAND = resolve('bin/bulletin.js')
const ISSUE = 'issues/2021/0043.md'

let folder: string
let cache: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
  cache = mkdtempSync(join(tmpdir(), 'bulletin-'))
  cpSync('tests/cli/project', folder, { recursive: true })
  writeFileSync(join(folder, 'note.txt'), '会议强调,要抓好落实。\n')
})
afterEach(() => {
  for (const one of [folder, cache]) rmSync(one, { recursive: true, force: true })
})

const run = (...args: string[]): string =>
  spawnSync(process.execPath, [COMMAND, 'lint', '--format', 'short', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', BULLETIN_CACHE: cache },
  }).stdout

const stored = (): string =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('findings.json'))
    .map((path) => join(cache, path))[0] ?? ''

/** Takes all findings out of the cache, so that it shows in what is printed whether they were taken from it. */
function emptyFindings(): void {
  const [head = '', index = ''] = readFileSync(stored(), 'utf8').split('\n')
  const files = JSON.parse(index).files.map(([name, key]: [string, string]) => [name, key, [], []])
  const rest = `${JSON.stringify({ files })}\n`
  writeFileSync(stored(), `${head.split(' ')[0]} ${hash('sha256', rest)}\n${rest}`)
}

// `npm test` builds first; a bare `vitest run` in a fresh clone has nothing to run.
describe.skipIf(!existsSync('dist/cli/main.js'))('the cache of findings', () => {
  it('answers alike, and without a search, as long as nothing was touched', () => {
    const first = run('--fragment', 'note.txt')
    expect(first).toContain('text/full-width-punctuation')
    expect(run('--fragment', 'note.txt')).toBe(first)
    emptyFindings()
    expect(run('--fragment', 'note.txt')).not.toContain('text/full-width-punctuation')
    expect(run('--fragment', 'note.txt', '--no-cache')).toBe(first)
  })

  it('holds no language', () => {
    run('--fragment', 'note.txt')
    const english = run('--fragment', 'note.txt', '--lang', 'en')
    expect(english).toBe(run('--fragment', 'note.txt', '--lang', 'en', '--no-cache'))
    expect(readFileSync(stored(), 'utf8')).not.toMatch(/为什么|半角/)
  })

  it.each<[string, () => readonly string[]]>([
    [
      'the text',
      () => {
        writeFileSync(join(folder, 'note.txt'), '会议强调,要抓好落实。\n\n')
        return ['--fragment', 'note.txt']
      },
    ],
    [
      'the settings of the rules',
      () => ['--fragment', 'note.txt', '--rule', 'text/full-width-punctuation=warning'],
    ],
  ])('searches again after a change of %s', (_, change) => {
    run('--fragment', 'note.txt')
    emptyFindings()
    expect(run(...change())).toContain('text/full-width-punctuation')
  })

  it.each<[string, string, (text: string) => string]>([
    ['bulletin.yaml', 'bulletin.yaml', (text) => `${text}\n# 备注\n`],
    ['a neighbour', 'issues/2021/0042.md', (text) => `${text}\n`],
    ['the words', 'words/terms.yaml', () => 'terms: []\n'],
  ])('judges an issue again after a change of %s', (_, file, change) => {
    const first = run(ISSUE)
    expect(first).toContain(ISSUE)
    emptyFindings()
    expect(run(ISSUE)).not.toContain(`${ISSUE}:`)
    const path = join(folder, file)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, change(before))
    expect(run(ISSUE)).toContain(`${ISSUE}:`)
  })

  it('is made anew where it cannot be read', () => {
    const first = run('--fragment', 'note.txt')
    for (const broken of ['', '{', 'null', '{"build":1}', '{"build":1}\n', '\n\n']) {
      writeFileSync(stored(), broken)
      expect(run('--fragment', 'note.txt')).toBe(first)
    }
  })

  it('is made anew where a byte of it is not as it was written', () => {
    const first = run('--fragment', 'note.txt')
    const whole = readFileSync(stored())
    for (const at of [3, 20, 80, 100, whole.length - 40, whole.length - 2]) {
      const broken = Buffer.from(whole)
      broken[at] = (broken[at] ?? 0) ^ 1
      writeFileSync(stored(), broken)
      expect(run('--fragment', 'note.txt')).toBe(first)
    }
  })
})
