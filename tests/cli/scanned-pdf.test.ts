import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfOf } from '../readers/pdf-file.ts'
import { runCli } from './fake-terminal.ts'

let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
  mkdirSync(join(folder, '旧稿'))
  const scan = await pdfOf([{ scan: true }, { page: true }, { scan: true }, '扫描全能王 创建'])
  const unmapped = await pdfOf(['南屏县举办读书会，县图书馆承办，三百人参加。'.repeat(4)], ['body'])
  for (const place of ['', '旧稿']) {
    writeFileSync(join(folder, place, '扫描.pdf'), scan)
    writeFileSync(join(folder, place, '乱码.pdf'), unmapped)
  }
  writeFileSync(
    join(folder, 'bulletin.yaml'),
    'format: 1\nname: 简报\norganisations: [云岭市志愿服务联合会]\nissuer: 云岭市志愿服务联合会编印\n',
  )
  await runCli(['new', '--yes'], { folder })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each([
  [
    '扫描.pdf',
    '扫描.pdf 看来是扫描件，2 页里没有能读的文字。请用文字识别（OCR）软件',
    /^看来是扫描件.*（1 个）/u,
  ],
  [
    '乱码.pdf',
    '乱码.pdf 读出来是乱码：PDF 里的字体没有说明是哪些字。请找 Word 原稿',
    /^读出来是乱码.*（1 个）/u,
  ],
])('%s', (name, sentence, cause) => {
  it.each(['import', 'add'])('is refused by %s with what to do', async (command) => {
    const { stdout, stderr, code } = await runCli([command, name], { folder })
    expect(stderr).toContain(sentence)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('is named by import --archive and in its report', async () => {
    const { stderr, code } = await runCli(['import', '--archive', '旧稿', '-q'], { folder })
    expect(stderr).toContain(sentence)
    // In the report files of one cause stand together: the cause, what to do, the files.
    const report = readFileSync(join(folder, 'import-report.md'), 'utf8')
    const part = report.split(/^### /mu).find((text) => text.includes(`\n- ${name}`))
    expect(part).toMatch(cause)
    expect(part).toContain(sentence.slice(sentence.indexOf('。') + 1))
    expect(code).toBe(1)
  })
})
