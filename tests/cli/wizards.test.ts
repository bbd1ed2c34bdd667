import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Asker } from '../../src/cli/asker.ts'
import { runCli } from './fake-terminal.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Somebody who answers in order. An empty answer takes the default; an answer that is refused is followed by the next one. */
function answering(answers: readonly (string | boolean)[]): { asker: Asker; heard: string[] } {
  const left = [...answers]
  const heard: string[] = []
  const next = (question: string): string | boolean => {
    const answer = left.shift()
    if (answer === undefined) throw new Error(`nobody answers: ${question}`)
    return answer
  }
  const asker: Asker = {
    async line({ message, default: byDefault, check }) {
      for (;;) {
        heard.push(byDefault === undefined ? message : `${message} (${byDefault})`)
        const typed = String(next(message))
        const answer = typed === '' ? (byDefault ?? '') : typed
        const objection = check?.(answer)
        if (objection === undefined) return answer
        heard.push(objection)
      }
    },
    async choice(message, choices) {
      heard.push(message)
      const answer = next(message)
      const chosen = choices.find(({ name }) => name.startsWith(String(answer)))
      if (chosen === undefined) throw new Error(`not offered: ${answer}`)
      return chosen.value
    },
    async yes(message) {
      heard.push(message)
      return next(message) === true
    },
  }
  return { asker, heard }
}

const setUp = (): Promise<unknown> =>
  runCli(['init', '--name', '简报', '--org', '某会', '--from-number', '17', '--from-total', '940', '--yes'], {
    folder,
  })

describe('the wizard of new', () => {
  it('offers the computed numbers and today as defaults', async () => {
    await setUp()
    const { asker, heard } = answering(['正刊', '', '', '', '青禾镇送饭上门', '', true])
    const { code, stdout } = await runCli(['new'], { folder, terminal: true, asker })
    expect(code).toBe(0)
    expect(heard).toContain('期号（第几期） (17)')
    expect(heard).toContain('总期号（总第几期） (940)')
    expect(heard.some((one) => one.endsWith('(2021-03-01)'))).toBe(true)
    expect(stdout).toBe('issues/2021/0940.md\n')
    expect(readFileSync(join(folder, 'issues/2021/0940.md'), 'utf8')).toContain('\n# 青禾镇送饭上门\n')
  })

  it('says at once why an answer will not do', async () => {
    await setUp()
    await runCli(['new', '--yes'], { folder })
    const { asker, heard } = answering(['正刊', '2021-02-30', '2021年3月2日', '17', '18', '', '', true])
    await runCli(['new'], { folder, terminal: true, asker })
    expect(heard.join('\n')).toContain('没有这一天')
    expect(heard.join('\n')).toContain('2021年第17期已经有了：issues/2021/0940.md')
    expect(existsSync(join(folder, 'issues/2021/0941.md'))).toBe(true)
  })

  it('asks only for what no flag says', async () => {
    await setUp()
    const { asker, heard } = answering([true])
    const flags = [
      '--kind',
      'regular',
      '--date',
      '2021-03-02',
      '--number',
      '17',
      '--total',
      '940',
      '--title',
      '题目',
    ]
    await runCli(['new', ...flags], { folder, terminal: true, asker })
    expect(heard).toEqual(['新建第17期（总第940期），2021年3月2日，文件 issues/2021/0940.md？'])
  })

  it('writes nothing when the last question is answered with no', async () => {
    await setUp()
    const { asker } = answering([false])
    const flags = [
      '--kind',
      'regular',
      '--date',
      '2021-03-02',
      '--number',
      '17',
      '--total',
      '940',
      '--title',
      '题目',
    ]
    const { stderr } = await runCli(['new', ...flags], { folder, terminal: true, asker })
    expect(stderr).toContain('没有写任何文件')
    expect(existsSync(join(folder, 'issues/2021'))).toBe(false)
  })

  it('takes the kind by its Chinese name too', async () => {
    await setUp()
    const { stdout, code } = await runCli(['new', '--kind', '增刊', '--yes'], { folder })
    expect(stdout).toBe('issues/2021/z01.md\n')
    expect(code).toBe(0)
  })

  it('never asks in CI, or with --yes', async () => {
    await setUp()
    const { asker, heard } = answering([])
    await runCli(['new'], { folder, terminal: true, asker, env: { CI: 'true' } })
    await runCli(['new', '--yes'], { folder, terminal: true, asker })
    expect(heard).toEqual([])
    expect(existsSync(join(folder, 'issues/2021/0941.md'))).toBe(true)
  })
})

it('a title of two lines becomes one', async () => {
  await setUp()
  const { stdout } = await runCli(['new', '--title', '青禾镇把热饭\n送到老人手里\n', '--yes'], { folder })
  expect(readFileSync(join(folder, stdout.trim()), 'utf8')).toContain('\n# 青禾镇把热饭 送到老人手里\n//')
})

describe('the wizard of init', () => {
  it('asks for the serial and writes what was answered', async () => {
    const { asker } = answering([
      '志愿简报',
      '云岭市志愿服务联合会',
      '枫桥区志愿者协会',
      '',
      '',
      '机关',
      '17',
      '一',
      '940',
    ])
    const { code } = await runCli(['init'], { folder, terminal: true, asker })
    expect(code).toBe(0)
    const config = readFileSync(join(folder, 'bulletin.yaml'), 'utf8')
    expect(config).toContain('name: 志愿简报')
    expect(config).toContain('issuer: 云岭市志愿服务联合会编印')
    expect(config).toContain('template: official')
    expect(config).toContain('{ number: 17, total: 940 }')
  })

  it('takes the same defaults when it does not ask', async () => {
    const args = ['init', '云岭 简报', '--name', '志愿简报', '--org', '云岭市志愿服务联合会', '--yes']
    const { stderr } = await runCli(args, { folder })
    expect(readFileSync(join(folder, '云岭 简报/bulletin.yaml'), 'utf8')).toContain(
      'issuer: 云岭市志愿服务联合会编印',
    )
    expect(stderr).toContain('cd "云岭 简报"')
  })

  it('tells nobody to change to the folder in which he is', async () => {
    const { stderr } = await runCli(['init', '.', '--name', '志愿简报', '--yes'], { folder })
    expect(stderr).toContain('接下来：bulletin new')
  })
})

describe('an issue that nobody named', () => {
  it('is asked for on a terminal, the newest first', async () => {
    await setUp()
    await runCli(['new', '--yes'], { folder })
    await runCli(['new', '--yes'], { folder })
    const { asker, heard } = answering(['第17期'])
    const { stdout } = await runCli(['lint', '--format', 'short'], { folder, terminal: true, asker })
    expect(heard).toEqual(['有几个草稿，要哪一个？'])
    expect(stdout).toContain('issues/2021/0940.md')
    expect(stdout).not.toContain('issues/2021/0941.md')
  })
})
