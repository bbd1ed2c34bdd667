import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { ERRORS } from '../../src/base/errors.ts'
import { translateCommanderError } from '../../src/cli/commander-errors.ts'
import { runCli } from './fake-terminal.ts'

/** What an editor may type wrongly, and what the answer must say. Each of commander's error codes stands here once. */
const MISTYPED: readonly [string, string[], string][] = [
  ['commander.unknownCommand', ['lnt'], '出错：没有“lnt”这个命令\n是不是想用“lint”？\n'],
  [
    'commander.unknownCommand, nothing like it',
    ['打印'],
    '出错：没有“打印”这个命令\n运行 bulletin --help 看全部命令。\n',
  ],
  [
    'commander.unknownOption',
    ['lint', '--al'],
    '出错：bulletin lint 没有“--al”这个选项\n是不是想用“--all”？\n',
  ],
  [
    'commander.unknownOption, nothing like it',
    ['lint', '--wibble'],
    '出错：bulletin lint 没有“--wibble”这个选项\n运行 bulletin lint --help 看可用的选项。\n',
  ],
  [
    'commander.missingArgument',
    ['explain'],
    '出错：bulletin explain 还缺一项：规则的名字，如 contents/matches-titles\n写法见 bulletin explain --help。\n',
  ],
  [
    'commander.optionMissingArgument',
    ['new', '--date'],
    '出错：选项 --date 后面没有写内容\n在它后面补上，中间空一格。\n',
  ],
  [
    'commander.excessArguments',
    ['explain', 'a', 'b'],
    '出错：bulletin explain 后面写多了：只要 1 项，写了 2 项\n路径或标题里有空格时，要用引号括起来。\n',
  ],
  [
    'commander.invalidArgument',
    ['lint', '--format', 'xml'],
    '出错：--format 不能是“xml”\n可以写：pretty、short、json、sarif、github。\n',
  ],
]

describe('a mistyped command', () => {
  it.each(MISTYPED)('%s is answered in one Chinese sentence and exit code 2', async (_, args, said) => {
    const { stdout, stderr, code } = await runCli(args)
    expect(stderr).toBe(said)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it.each([
    [['explain', 'in-order'], '叫“in-order”的规则不止一条\n写全名：contents/in-order、sections/in-order。'],
    [
      ['lint', '--rule', 'in-order=off'],
      '叫“in-order”的规则不止一条\n写全名：contents/in-order、sections/in-order。',
    ],
    [['explain', 'numerals/unit'], '没有“numerals/unit”这条规则\n是否想写“numerals/units”？'],
    [['explain', 'one-colonn'], '没有“one-colonn”这条规则\n是否想写“punctuation/one-colon”？'],
    [['explain', '标点'], '没有“标点”这条规则\n运行 bulletin rules 看全部规则。'],
  ])('%s: which rule is meant has to be told', async (args, said) => {
    const { stdout, stderr, code } = await runCli(args)
    expect(stderr).toBe(`出错：${said}\n`)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it.each(['finalize', 'undo', 'doctor', 'completion'])(
    'bulletin %s is said not to be there yet',
    async (name) => {
      const { stderr, code } = await runCli([name])
      expect(stderr).toContain('本版本尚无此功能')
      expect(code).toBe(2)
    },
  )

  it('says the same of an option that is planned', async () => {
    const { stderr, code } = await runCli(['export', '--jobs', '4', '--all'])
    expect(stderr).toContain('本版本尚无此功能：--jobs')
    expect(code).toBe(2)
  })

  it('parts what may be written with commas in English', async () => {
    const { stderr } = await runCli(['--lang', 'en', 'lint', '--format', 'xml'])
    expect(stderr).toBe('Error: --format cannot be "xml"\nIt may be: pretty, short, json, sarif, github.\n')
  })

  it('speaks English on request', async () => {
    const { stderr } = await runCli(['--lang', 'en', 'lnt'])
    expect(stderr).toBe('Error: There is no command "lnt"\nDid you mean lint?\n')
  })

  it('refuses a language that it does not speak', async () => {
    const { stderr, code } = await runCli(['--lang', 'fr', 'lint'])
    expect(stderr).toContain('--lang 不能是“fr”')
    expect(code).toBe(2)
  })

  // No command uses these two yet: commander itself is asked, so that an upgrade cannot bring its English back unseen.
  it('commander.missingMandatoryOptionValue and commander.conflictingOption are translated', () => {
    const command = (): Command => {
      const made = new Command('render').exitOverride()
      made.error = (message, options) => {
        throw translateCommanderError(options?.code ?? '', message, 'bulletin render')
      }
      return made
    }
    expect(() => command().requiredOption('--to <format>').parse([], { from: 'user' })).toThrow(
      expect.objectContaining({ code: 'usage/missing-option', data: { option: '--to' } }),
    )
    const conflicting = command().option('--pdf').addOption(command().createOption('--text').conflicts('pdf'))
    expect(() => conflicting.parse(['--pdf', '--text'], { from: 'user' })).toThrow(
      expect.objectContaining({ code: 'usage/conflict', data: { first: '--text', second: '--pdf' } }),
    )
  })

  it('has words for every error in both languages', () => {
    for (const [code, words] of Object.entries(ERRORS)) {
      expect(words.zh.message, code).toMatch(/\p{Script=Han}/u)
      expect(words.en.message, code).not.toMatch(/\p{Script=Han}/u)
    }
  })
})
