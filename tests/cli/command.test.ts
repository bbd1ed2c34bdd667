import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const COMMAND = resolve('bin/bulletin.js')
const HEAVY = ['pdfkit', 'docx', 'fontkit', 'inquirer', '@inquirer/prompts', 'tinyglobby']

const folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
cpSync('tests/cli/project', folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (args: string[], env: Record<string, string> = {}): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  })

/** The packages that a run loaded, read from Node's own log of its loader. */
function packagesOf(args: string[]): Set<string> {
  const { stderr } = run(args, { NODE_DEBUG: 'esm,module' })
  const found = String(stderr).matchAll(/node_modules\/((?:@[\w-]+\/)?[\w.-]+)/g)
  return new Set([...found].map((match) => match[1] ?? ''))
}

// `npm test` builds first; a bare `vitest run` in a fresh clone has nothing to run.
describe.skipIf(!existsSync('dist/cli/main.js'))('the built command', () => {
  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const flag of ['--version', '-V'])
      expect(run([flag])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('ends with 0, 1 and 2 as promised', () => {
    expect(run(['lint', 'issues/2021/0043.md', '--rule', 'numbering/in-sequence=off']).status).toBe(1)
    expect(run(['status']).status).toBe(0)
    expect(run(['lint', 'nowhere.md']).status).toBe(2)
  })

  it.each([
    [['--help']],
    [['lint', '--help']],
    [['lint', '--all']],
    [['new', '--yes', '--dry-run']],
    [['status']],
  ])('%s loads neither the renderers nor the prompts', (args) => {
    const loaded = packagesOf(args)
    for (const name of HEAVY) expect(loaded, name).not.toContain(name)
  })

  it('loads the renderers when it renders, so that the test above can fail', () => {
    const loaded = packagesOf(['render', 'issues/2021/0043.md', '--pdf', '--docx', '-o', 'out'])
    for (const name of ['pdfkit', 'docx', 'fontkit']) expect(loaded).toContain(name)
  })

  it('writes the same Word document run after run, in every time zone and locale', () => {
    const places: readonly Record<string, string>[] = [
      { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
      { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
      { TZ: 'America/New_York', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    ]
    const [first, ...others] = places.map((place, at) => {
      run(['render', 'issues/2021/0041.md', '--docx', '-o', `${at}.docx`], place)
      return readFileSync(join(folder, `${at}.docx`)).toString('base64')
    })
    for (const other of others) expect(other === first).toBe(true)
  })

  it('ends quietly when nobody reads on', () => {
    const script = `"${process.execPath}" "${COMMAND}" rules | head -n 1`
    const { status, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stderr).toBe('')
  })
})
