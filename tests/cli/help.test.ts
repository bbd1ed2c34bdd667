import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/cli/width.ts'
import { runCli } from './fake-terminal.ts'

const COMMANDS = [
  'new',
  'import',
  'diff',
  'lint',
  'render',
  'export',
  'init',
  'status',
  'renumber',
  'rules',
  'explain',
  'schema',
]

describe('help', () => {
  it('names the three most used commands when nothing is asked for', async () => {
    const { stdout, stderr, code } = await runCli([])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    for (const command of ['bulletin new', 'bulletin lint', 'bulletin render'])
      expect(stdout).toContain(command)
  })

  it('lists every command in Chinese, its descriptions in one column', async () => {
    const { stdout, code } = await runCli(['--help'])
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/Usage|Options|Commands|display help/)
    const starts = COMMANDS.map((name) => {
      const line = stdout.split('\n').find((one) => one.startsWith(`  ${name}`)) ?? ''
      return displayWidth(line.slice(0, line.search(/(?<=\S {2,})\S/)))
    })
    expect(new Set(starts).size).toBe(1)
    expect(starts[0]).toBeGreaterThan(0)
  })

  it('does not promise what this version has not', async () => {
    const { stdout } = await runCli(['--help'])
    expect(stdout).not.toMatch(/finalize|undo|doctor|completion|preview/)
  })

  it.each(COMMANDS)('explains %s in lines of at most 100 columns', async (name) => {
    const { stdout, code } = await runCli([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('用法：bulletin')
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(100)
  })

  it('leaves no bracket nor mark at the wrong end of a line', async () => {
    for (const name of [...COMMANDS, 'add', 'learn'])
      for (let columns = 50; columns <= 100; columns++) {
        const { stdout } = await runCli([name, '--help'], { terminal: true, columns, env: { NO_COLOR: '1' } })
        for (const line of stdout.split('\n')) {
          expect(line).not.toMatch(/^\s*[，。、；：？！”’）》】]/u)
          expect(line).not.toMatch(/[“‘（《【]$/u)
        }
      }
  })

  it('speaks English when asked, by flag or by variable', async () => {
    const byFlag = await runCli(['lint', '--help', '--lang', 'en'])
    const byVariable = await runCli(['lint', '--help'], { env: { BULLETIN_LANG: 'en' } })
    expect(byFlag.stdout).toContain('Usage: bulletin lint')
    expect(byFlag.stdout).not.toMatch(/\p{Script=Han}/u)
    expect(byVariable.stdout).toBe(byFlag.stdout)
  })

  it('colours nothing for a script', async () => {
    const { stdout } = await runCli(['--help'])
    expect(stdout).not.toContain('\u001b')
  })
})
