import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageText } from '../../src/cli/page-text.ts'
import { makeStyle } from '../../src/cli/style.ts'

const plain = makeStyle(false)

test('a page is plain lines: heads, one line a table row, examples behind a bar', () => {
  const page = [
    '# 标题',
    '',
    '| 规则 | 级别 |',
    '|---|---|',
    '| `a/b` | 必改 |',
    '',
    '- 见 [说明](x.md)，用 `--fix`',
    '',
    '```bulletin 错误 mark',
    '# 题目',
    '',
    '正文,',
    '```',
  ].join('\n')
  expect(pageText(page, plain)).toBe(
    '标题\n\n规则：a/b  级别：必改\n\n· 见 说明，用 --fix\n\n✗ 这样不对：\n  │ # 题目\n  │\n  │ 正文,',
  )
})

const pages = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('/') && path.endsWith('.md'))

test.each(pages)('%s keeps its examples and shows no marks of Markdown around them', (path) => {
  const page = readFileSync(`docs/rules/${path}`, 'utf8')
  const lines = pageText(page, plain).split('\n')
  const own = lines.filter((line) => !line.startsWith('  │'))
  expect(own.filter((line) => /^#|^```|^\|/.test(line))).toEqual([])
  const examples = page.match(/^```[^\n]+$/gm)?.length ?? 0
  expect(own.filter((line) => /^[✗✓→]|：$/.test(line)).length).toBeGreaterThanOrEqual(examples)
})
