import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCli } from './fake-terminal.ts'

let folder = ''
let report = ''
let terminal = ''

const issue = (n: number, body: string): string =>
  `云岭市志愿服务联合会\n简  报\n第${n}期（总第${n + 10}期）\n云岭市志愿服务联合会编印　　2021年${n}月1日\n\n${body}\n`
const article = (title: string): string =>
  `${title}\n近日，${title.split('\n')[0]}，参加的有三百多人，大家都说办得好。（南屏县志愿服务联合会）\n`

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
  const put = (name: string, text: string): void => writeFileSync(join(folder, '旧稿', name), text)
  mkdirSync(join(folder, '旧稿'))
  writeFileSync(
    join(folder, 'bulletin.yaml'),
    'format: 1\nname: 简报\norganisations: [云岭市志愿服务联合会]\nissuer: 云岭市志愿服务联合会编印\n',
  )
  const two = `${article('南屏县举办读书会活动')}\n${article('青禾镇修缮老茶馆')}`
  put('1.txt', issue(1, two))
  put('2.txt', issue(2, `${article('枫桥区开展义诊活动')}\n${article('松风县清理河道')}`))
  put('4.txt', issue(4, `${article('望溪县修缮古桥\n千人参加义务劳动')}`))
  put('6.txt', issue(6, `${article('白鹭区植树三千株\n千人参加义务劳动')}`))
  put('7.txt', issue(7, `${article('竹影镇开办夜校\n千人参加义务劳动')}`))
  put('1-副本.txt', issue(1, two))
  put('2另.txt', issue(2, article('石榴街道举办灯会')))
  put('表.txt', '一月值班：林某、周某。\n')
  put('空.doc', '')
  put('也空.docx', '')
  put('没号.txt', issue(3, article('东篱市召开会议')).replace('第3期（总第13期）\n', ''))
  terminal = (await runCli(['import', '--archive', '旧稿', '-q'], { folder })).stderr
  report = readFileSync(join(folder, 'import-report.md'), 'utf8')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const part = (head: string): string => report.split(/^## /mu).find((text) => text.startsWith(head)) ?? ''

it('begins with the counts and with what is to be done', () => {
  expect(report.split('\n').slice(0, 10)).toEqual([
    '# 旧稿导入报告',
    '',
    '旧稿：11 个文件，收入 5 期；重份 1，重号 1，没有期号或不是简报 2，读不出 2。',
    '',
    '## 要办的事',
    '',
    '- 2 个文件读不出：按下面写的办法处理，放回文件夹，再运行一次。',
    '- 3 个文件没有收入（重份不算）：看下面的原因，该收的改正后再运行一次。',
    '- 缺 2 期：见“编号和日期”；找到了放进文件夹，再运行一次。',
    expect.stringMatching(/^- 5 期里有 \d+ 处请核对/u),
  ])
})

it('says once for each cause what to do, and names every file', () => {
  expect(part('读不出的文件').match(/检查是不是选错了文件/gu)).toHaveLength(1)
  expect(part('读不出的文件')).toMatch(
    /### 是空的，没有文字可以读入（2 个）\n[\s\S]*- 也空\.docx\n- 空\.doc\n/u,
  )
  for (const words of [
    '### 重号（1 个）',
    '### 没有期号（1 个）',
    '### 不是简报（1 个）',
    '### 重份，不用管（1 个）',
  ])
    expect(part('没有收入的文件')).toContain(words)
  for (const file of ['2另.txt', '没号.txt', '表.txt', '1-副本.txt']) expect(report).toContain(file)
})

it('puts the missing numbers on one line, on the terminal too', () => {
  expect(part('编号和日期')).toContain('- 总期号缺 13、15。\n')
  expect(terminal.match(/总期号缺/gu)).toHaveLength(1)
})

it('counts what to check by kind, tells what several issues have alike once, and every other place by issue', () => {
  const check = part('请核对')
  const counts = [...check.matchAll(/^\| [^|]+ \| (\d+) \| \d+ \|$/gmu)].map(([, count]) => Number(count))
  const [, all] = /有 (\d+) 处请核对/u.exec(report) ?? []
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(all))
  expect(check).toContain('| 按样子把“…”当作题目，目录里没有写它 | 7 | 5 |')
  expect(check).toContain(
    '- 题目由 2 行组成：issues/2021/0014.md 第 6 行；issues/2021/0016.md 第 6 行；issues/2021/0017.md 第 6 行\n',
  )
  expect(check).toMatch(
    /- issues\/2021\/0012\.md（2\.txt）\n {2}- 第 6、9 行 · 按样子把“枫桥区开展义诊活动”“松风县清理河道”当作题目，目录里没有写它\n/u,
  )
})

it('is the same when the archive is read again', async () => {
  await runCli(['import', '--archive', '旧稿', '-q'], { folder })
  expect(readFileSync(join(folder, 'import-report.md'), 'utf8')).toBe(report)
})
