import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { encodeGb18030 } from '../support/archive-writer/gb18030.ts'
import { whitePng } from '../support/white-png.ts'
import { runCli } from './fake-terminal.ts'

const ISSUE = `---
期号: 6
总期号: 41
日期: 2021-03-01
---

【目录】
1. 南屏县举办读书会
2. 简讯两则
3. 读书笔记

# 南屏县举办读书会
2月20日，南屏县举办读书会，三百人参加。（南屏县志愿服务联合会）

【简讯】
§ 2月21日，枫桥区开展助老服务。（枫桥区志愿服务联合会）
§ 2月22日，青禾镇清理河道。（青禾镇文化站）

【学习园地】

# 读书笔记
读书使人充实。（青禾镇文化站）

报：云岭市民政局
`
const file = 'issues/2021/0041.md'
const root = mkdtempSync(join(tmpdir(), 'bulletin-'))
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(root, 'p'))
  mkdirSync(join(folder, 'issues/2021'), { recursive: true })
  writeFileSync(
    join(folder, 'bulletin.yaml'),
    'format: 1\nname: 简报\norganisations: [云岭市志愿服务联合会]\nissuer: 云岭市志愿服务联合会编印\nsections: [学习园地]\n',
  )
  writeFileSync(join(folder, file), ISSUE)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const issue = (): string => readFileSync(join(folder, file), 'utf8')
const put = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, name), text)
/** The lines of the issue that begin with one of these. */
const lines = (...marks: readonly string[]): readonly string[] =>
  issue()
    .split('\n')
    .filter((line) => marks.some((mark) => line.startsWith(mark)))

describe('the place', () => {
  beforeEach(() => {
    put('甲.txt', '甲村修桥\n2月24日，甲村修桥，便民利民。（甲村）\n')
    put('乙.txt', '乙村植树\n2月24日，乙村植树，三千余株。（乙村）\n')
  })

  it('--at with --section counts within the section, for several in their order', async () => {
    expect(
      (await runCli(['add', '甲.txt', '乙.txt', '--section', '简讯', '--at', '2'], { folder })).code,
    ).toBe(0)
    expect(lines('§')).toEqual([
      '§ 2月21日，枫桥区开展助老服务。（枫桥区志愿服务联合会）',
      '§ 2月24日，甲村修桥，便民利民。（甲村）',
      '§ 2月24日，乙村植树，三千余株。（乙村）',
      '§ 2月22日，青禾镇清理河道。（青禾镇文化站）',
    ])
    expect(lines('2. ')).toEqual(['2. 简讯四则'])
  })

  it('--at with the section of articles puts the entry of the contents there too', async () => {
    await runCli(['add', '甲.txt', '--section', '学习园地', '--at', '1'], { folder })
    expect(lines('#')).toEqual(['# 南屏县举办读书会', '# 甲村修桥', '# 读书笔记'])
    expect(lines('3. ', '4. ')).toEqual(['3. 甲村修桥', '4. 读书笔记'])
  })

  it('--at beyond the last is the end, and that is told', async () => {
    const { stderr } = await runCli(['add', '甲.txt', '乙.txt', '--at', '9'], { folder })
    expect(lines('#')).toEqual(['# 南屏县举办读书会', '# 甲村修桥', '# 乙村植树', '# 读书笔记'])
    expect(stderr.match(/没有 9 篇（则）那么多，放在最后。/gu)).toHaveLength(1)
    expect(stderr.match(/再运行 bulletin lint/gu)).toHaveLength(1)
  })

  it('--as item without --section finds the section of items', async () => {
    await runCli(['add', '甲.txt', '--as', 'item', '--at', '1'], { folder })
    expect(lines('§')[0]).toBe('§ 2月24日，甲村修桥，便民利民。（甲村）')
  })
})

describe('standard input', () => {
  const text = '丙区组织义诊\n2月26日，丙区组织义诊,二百人受益。\n（丙区医院）\n'

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['GBK', encodeGb18030(text) ?? new Uint8Array()],
  ])('a text in %s becomes an item, and is kept under the day', async (_, stdin) => {
    const { stderr, code } = await runCli(['add', '-', '--as', 'item'], { folder, stdin })
    expect(code).toBe(0)
    expect(lines('§')[2]).toBe('§ 2月26日，丙区组织义诊，二百人受益。（丙区医院）')
    expect(stderr).toContain('粘贴的文字 → ')
    expect(readdirSync(join(folder, 'issues/2021/0041/来稿'))).toEqual(['粘贴 2021-03-01.txt'])
  })

  it('goes to the stock and from there into the issue', async () => {
    const { stdout } = await runCli(['add', '-', '--later'], { folder, stdin: text })
    expect(stdout).toBe('stock/2021-03-01-丙区组织义诊.md\n')
    expect(issue()).toBe(ISSUE)
    await runCli(['add', stdout.trim(), '--section', '简讯', '--at', '1'], { folder })
    expect(lines('§')[0]).toBe('§ 2月26日，丙区组织义诊，二百人受益。（丙区医院）')
    expect(readdirSync(join(folder, 'stock'))).toEqual([])
  })

  it.each([true, false])('on a terminal (%s) it says what is waited for', async (terminal) => {
    const { stderr } = await runCli(['add', '-'], { folder, stdin: text, terminal })
    expect(stderr.includes('请粘贴或输入文字；完了另起一行，按 Ctrl+D')).toBe(terminal)
  })

  it.each(['', '\n  \n'])('nothing is no article', async (stdin) => {
    const { stderr, code } = await runCli(['add', '-'], { folder, stdin })
    expect(code).toBe(2)
    expect(stderr).toContain('没有收到文字')
    expect(issue()).toBe(ISSUE)
  })
})

it('of an article whose title is there already it says so, whatever file it comes from', async () => {
  put('甲.txt', '甲村修桥\n2月24日，甲村修桥，便民利民。（甲村）\n')
  put('乙.txt', '甲村修桥\n2月24日，甲村修桥，大家都说好。（甲村）\n')
  const { stderr } = await runCli(['add', '甲.txt', '乙.txt'], { folder })
  expect(stderr.match(/这一期里已有一篇“甲村修桥”/gu)).toHaveLength(1)
})

it('with several drafts says how to name one', async () => {
  put('issues/2021/0042.md', ISSUE.replace('期号: 6', '期号: 7').replace('总期号: 41', '总期号: 42'))
  put('甲.txt', '甲村修桥\n2月24日，甲村修桥，便民利民。（甲村）\n')
  const { stderr, code } = await runCli(['add', '甲.txt'], { folder })
  expect(code).toBe(2)
  expect(stderr).toContain('用 --issue 写明，如 --issue issues/2021/0042.md')
  expect((await runCli(['add', '甲.txt', '--issue', '42'], { folder })).code).toBe(0)
})

it('of a whole bulletin it says that import is meant', async () => {
  put(
    '第5期.txt',
    `云岭市志愿服务联合会\n简报\n第5期（总第40期）\n2021年2月26日\n\n${'丁村修桥\n2月20日，丁村修桥，群众都说好。（丁村）\n'.repeat(2)}报：云岭市民政局\n`,
  )
  const { stderr } = await runCli(['add', '第5期.txt', '--dry-run'], { folder })
  expect(stderr).toContain(
    '请核对  这份稿像是一整期简报（“第5期（总第40期）”）  要收的是一整期，请用 bulletin import',
  )
})

describe('a unit in brackets that is glued to the text', () => {
  it.each([
    [
      'behind the last sentence',
      '2月20日，丁村修桥，群众都说好。（丁村村民委员会）',
      '2月20日，丁村修桥，群众都说好。（丁村村民委员会）',
    ],
    [
      'behind words without 。',
      '2月20日，丁村修桥，群众都说好（丁村村民委员会）',
      '2月20日，丁村修桥，群众都说好\n\n（丁村村民委员会）',
    ],
    [
      'before the first words',
      '（丁村村民委员会 周某）2月20日，丁村修桥，群众都说好。',
      '2月20日，丁村修桥，群众都说好。\n\n（丁村村民委员会 周某）',
    ],
  ])('%s is its source', async (_, text, wanted) => {
    put('丁.txt', `丁村修桥\n${text}\n`)
    const { stderr, code } = await runCli(['add', '丁.txt'], { folder })
    expect(code).toBe(0)
    expect(issue()).toContain(`# 丁村修桥\n\n${wanted}\n`)
    expect(stderr).not.toContain('没有找到来源')
  })

  it('other brackets stay where they are', async () => {
    put('丁.txt', '丁村修桥\n2月20日，丁村修桥，用了三个月（含设计）\n')
    const { stderr } = await runCli(['add', '丁.txt'], { folder })
    expect(issue()).toContain('2月20日，丁村修桥，用了三个月（含设计）\n')
    expect(stderr).toContain('没有找到来源')
  })
})

describe('a web page saved as one file', () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"><title>青禾镇老茶馆重新开门_云岭在线</title></head><body><div class="nav"><a href="/">首页</a></div><h1>青禾镇老茶馆重新开门</h1><div>来源：云岭日报　2021-02-26 10:20　<a>分享</a></div><p>　　2月25日，青禾镇老茶馆修缮一新，重新开门迎客，逢集的日子坐得满满当当。</p><p><img src="http://a.example/a.png" alt="茶馆门前"></p><p>　　“镇里还请来三位说书人，每逢周六开讲。”镇文化站的负责人说。</p><div>责任编辑：王某</div></body></html>`
  const quoted = (bytes: Uint8Array): string =>
    [...bytes]
      .map((byte) =>
        byte > 126 || byte < 32 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('')
      .replace(/((?:=..|[^=]){70})/gu, '$1=\r\n')
  const coded = (bytes: Uint8Array): string =>
    Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n')
  const plain = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

  it.each<[string, string, string, (bytes: Uint8Array) => string]>([
    ['quoted-printable', 'gb2312', '; charset="gb2312"', quoted],
    ['base64', 'gbk', '; charset=gbk', coded],
    ['base64', 'gb2312', '', coded],
    ['8bit', 'gb2312', '; charset="gb2312"', plain],
    ['quoted-printable', 'utf-8', '; charset="utf-8"', quoted],
  ])('%s, %s', async (encoding, charset, header, write) => {
    const html = page(charset)
    const bytes = charset === 'utf-8' ? new TextEncoder().encode(html) : encodeGb18030(html)
    const mht = [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_x"',
      '',
      '------=_x',
      `Content-Type: text/html${header}`,
      `Content-Transfer-Encoding: ${encoding}`,
      'Content-Location: http://a.example/1.html',
      '',
      write(bytes ?? new Uint8Array()),
      '------=_x',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: http://a.example/a.png',
      '',
      coded(whitePng(8, 8)),
      '------=_x--',
      '',
    ].join('\r\n')
    put('网页.mht', Uint8Array.from(Buffer.from(mht, 'latin1')))
    expect((await runCli(['add', '网页.mht'], { folder })).code).toBe(0)
    expect(issue()).toContain(`# 青禾镇老茶馆重新开门
来稿：云岭日报 2021-02-26

2月25日，青禾镇老茶馆修缮一新，重新开门迎客，逢集的日子坐得满满当当。

![茶馆门前](0041/image1.png)

“镇里还请来三位说书人，每逢周六开讲。”镇文化站的负责人说。

（转自《云岭日报》）
`)
    expect(readFileSync(join(folder, 'issues/2021/0041/image1.png'))).toEqual(Buffer.from(whitePng(8, 8)))
  })

  it('refuses an article that would make the issue too large to be opened again', async () => {
    const before = readFileSync(join(folder, file), 'utf8')
    writeFileSync(
      join(folder, '长稿.txt'),
      `青禾镇建成文化长廊\n\n${'长廊里有书有画，居民天天来。\n'.repeat(60_000)}`,
    )
    const { code, stderr } = await runCli(['add', '长稿.txt'], { folder })
    expect(code).toBe(2)
    expect(stderr).toMatch(/0041\.md 会变得太大（2\.\d MB，最多 2 MB），没有改写/)
    expect(readFileSync(join(folder, file), 'utf8')).toBe(before)
  })
})
