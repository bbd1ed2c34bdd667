import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/base/diagnostic.ts'
import type { Words } from '../../src/base/words.ts'
import { type Context, makeContext } from '../../src/cli/context.ts'
import { countFindings, type Finding, makeFinding } from '../../src/cli/finding.ts'
import { reportGithub } from '../../src/cli/reporters/github.ts'
import { reportJson } from '../../src/cli/reporters/json.ts'
import { prettyReporter } from '../../src/cli/reporters/pretty.ts'
import type { FileReport, LintReport } from '../../src/cli/reporters/report.ts'
import { reportSarif } from '../../src/cli/reporters/sarif.ts'
import { reportShort } from '../../src/cli/reporters/short.ts'
import { displayWidth } from '../../src/cli/width.ts'
import { foundNow } from '../../src/lint/found.ts'
import { type SourceFile, sourceFile } from '../../src/model/source.ts'
import { schemaErrors } from '../support/json-schema.ts'
import { plainTerminal } from './fake-terminal.ts'

const TEXT = '【目录】\n1. 南屏县举办读书会\n\n# 南屏县举办“青禾”读书会\n'
const source = sourceFile('issues/2021/0007.md', TEXT)
const span = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}
const title = '南屏县举办“青禾”读书会'
const DIAGNOSTIC: Diagnostic = {
  ruleId: 'contents/matches-titles',
  messageId: 'different',
  data: { entry: 1 },
  severity: 'warning',
  place: { file: source.file, span: span('南屏县举办读书会') },
  related: [{ place: { file: source.file, span: span(title) }, messageId: 'title', data: {} }],
  fix: { safety: 'safe', file: source.file, edits: [{ span: span('南屏县举办读书会'), text: title }] },
}
const WORDS: Readonly<Record<string, Words>> = {
  different: {
    zh: { message: '目录第 {entry} 条与正文题目不同', reason: '读者按目录找正文。', help: '两处改成一样。' },
    en: {
      message: 'Contents entry {entry} differs from the title',
      reason: 'Readers look it up.',
      help: 'Make them agree.',
    },
  },
  title: { zh: { message: '正文的题目' }, en: { message: 'the title' } },
}

function report(diagnostics: readonly Diagnostic[], lang: 'zh' | 'en' = 'zh'): LintReport {
  const findings = diagnostics.map((one) =>
    makeFinding(
      one,
      (_, id) => WORDS[id],
      () => source,
      lang,
    ),
  )
  const counts = countFindings(findings)
  return {
    files: [fileOf(source, diagnostics, findings)],
    checked: 1,
    counts,
    fixable: diagnostics.filter(({ fix }) => fix?.safety === 'safe').length,
    ok: counts.errors === 0,
    quiet: false,
    maxWarnings: undefined,
    fixed: undefined,
    baseline: undefined,
  }
}

function fileOf(
  source: SourceFile,
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
): FileReport {
  const { kinds, first } = foundNow(diagnostics, source)
  const worded = new Map(diagnostics.map((one, i) => [one, findings[i]]))
  return {
    file: source.file,
    source,
    kinds,
    findings,
    first: (room) => first(room).flatMap((one) => worded.get(one) ?? []),
  }
}

function reportPretty({ files, ...outcome }: LintReport, context: Context): string {
  const reporter = prettyReporter(context, outcome.quiet)
  for (const file of files) reporter.add(file)
  return reporter.end(outcome)
}

const context = makeContext(plainTerminal({ columns: 80 }), { lang: 'zh', colour: false, debug: false })

describe('reporters', () => {
  it.each<[string, string, readonly [string, string][], string]>([
    ['a part of the words', '读书会', [['读', '']], '书会'],
    [
      'two parts of the words',
      '南屏县举办',
      [
        ['南', '北'],
        ['办', '行'],
      ],
      '北屏县举行',
    ],
    ['all of the words', '举办', [['举办', '']], '（删去）'],
    ['more than the words', '举办', [['举办读书会', '办']], '办'],
  ])('pretty tells what the marked words become: %s', (_, marked, changes, shown) => {
    const edits = changes.map(([from, text]) => ({ span: span(from), text }))
    const one: Diagnostic = {
      ...DIAGNOSTIC,
      place: { file: source.file, span: span(marked) },
      related: [],
      fix: { safety: 'unsafe', file: source.file, edits },
    }
    expect(reportPretty(report([one]), context)).toContain(`  可改为：${shown}\n`)
  })

  it('pretty says what, where, why and what to do, with carets under the words meant', () => {
    expect(reportPretty(report([DIAGNOSTIC]), context)).toBe(
      [
        'issues/2021/0007.md:2:4  建议改  目录第 1 条与正文题目不同  [可自动改]',
        '  2 │ 1. 南屏县举办读书会',
        `    │    ${'^'.repeat(16)}`,
        '  第 4 行：正文的题目',
        '  可改为：南屏县举办“青禾”读书会',
        '  为什么：读者按目录找正文。',
        '  怎么办：两处改成一样。',
        '  contents/matches-titles',
        '',
        '查了 1 个文件，1 个问题：必改 0，建议改 1，提示 0。',
        '其中 1 个可自动改：加 --fix；先看会改什么：再加 --dry-run。',
      ].join('\n'),
    )
  })

  it('pretty shows only the part of a long paragraph around the place, and keeps the carets under it', () => {
    const paragraph = `${'青禾镇开展志愿服务，'.repeat(30)}错处${'群众反映良好。'.repeat(30)}`
    const long = sourceFile('a.md', paragraph)
    const at = paragraph.indexOf('错处')
    const one = { ...DIAGNOSTIC, place: { file: 'a.md', span: { start: at, end: at + 2 } }, related: [] }
    const finding = makeFinding(
      one,
      () => undefined,
      () => long,
      'zh',
    )
    const text = reportPretty(
      {
        ...report([]),
        files: [fileOf(long, [one], [finding])],
      },
      context,
    )
    const [, line = '', carets = ''] = text.split('\n')
    expect(displayWidth(line)).toBeLessThanOrEqual(80)
    expect(displayWidth(carets.slice(0, carets.indexOf('^')))).toBe(
      displayWidth(line.slice(0, line.indexOf('错处'))),
    )
    expect(carets.trim().endsWith('^^^^')).toBe(true)
    expect(line).toMatch(/… *$|…/)
  })

  it('pretty shows no line of the issue for a finding that stands in another file', () => {
    const config = sourceFile('bulletin.yaml', "format: 1\nissuer: ''\n")
    const at = config.text.indexOf("''")
    const one: Diagnostic = {
      ruleId: 'masthead/complete',
      messageId: 'different',
      data: { entry: 1 },
      severity: 'error',
      place: { file: config.file, span: { start: at, end: at + 2 } },
      related: [],
    }
    const finding = makeFinding(
      one,
      (_, id) => WORDS[id],
      () => config,
      'zh',
    )
    const text = reportPretty({ ...report([]), files: [fileOf(source, [one], [finding])] }, context)
    expect(text.split('\n').slice(0, 3)).toEqual([
      'bulletin.yaml:2:9  必改  目录第 1 条与正文题目不同',
      '  为什么：读者按目录找正文。',
      '  怎么办：两处改成一样。',
    ])
  })

  it('pretty shows the first of many alike and names the places of the others', () => {
    const comma: Diagnostic = {
      ruleId: 'text/full-width-punctuation',
      messageId: 'mark',
      data: {},
      severity: 'error',
      place: { file: source.file, span: { start: 0, end: 1 } },
      fix: { safety: 'safe', file: source.file, edits: [] },
    }
    const onLines = (...lines: readonly number[]): Diagnostic[] =>
      lines.map((line) => {
        const { start } = source.lines.line(line)
        return { ...comma, place: { file: source.file, span: { start, end: start + 1 } } }
      })
    const four = reportPretty(report(onLines(1, 2, 3, 4)), context)
    expect(four.match(/^issues.*$/gm)?.length).toBe(4)
    expect(four).not.toContain('同类')
    const eight = reportPretty(report(onLines(1, 1, 1, 1, 2, 3, 3, 5)), context)
    expect(eight.split('\n').filter((line) => line.startsWith('issues'))).toEqual([
      'issues/2021/0007.md:1:1  必改  mark  [可自动改]',
      'issues/2021/0007.md:1:1  必改  mark  [可自动改]',
      'issues/2021/0007.md:1:1  必改  mark  [可自动改]',
      'issues/2021/0007.md  必改  汉字旁边用全角标点：同类共 8 处，前 3 处见上，在第 1—3、5 行  [可自动改]  text/full-width-punctuation',
    ])
    expect(eight).toContain('8 个问题：必改 8')
    expect(eight).toContain('--format short')
    expect(reportShort(report(onLines(1, 1, 1, 1, 2, 3, 3, 5)), context).split('\n').length).toBe(10)
  })

  it('pretty names what was shown often enough before on one line a file', () => {
    const one = (i: number): Diagnostic => ({
      ...DIAGNOSTIC,
      ruleId: 'articles/attributed',
      severity: 'warning',
      place: { file: source.file, span: { start: i % 4, end: (i % 4) + 1 } },
    })
    const many = report([one(1)])
    const text = reportPretty(
      { ...many, files: Array.from({ length: 20 }, () => many.files).flat() },
      context,
    )
    expect(text.match(/^issues.*:1:2 /gm)?.length).toBe(15)
    expect(text.match(/^issues.*同类：.*$/gm)).toEqual(
      Array.from({ length: 5 }, () => 'issues/2021/0007.md  同类：建议改 文章和简讯注明来源 1（第 1 行）'),
    )
  })

  it('short gives one line a finding', () => {
    expect(reportShort(report([DIAGNOSTIC]), context).split('\n')[0]).toBe(
      'issues/2021/0007.md:2:4: 建议改 目录第 1 条与正文题目不同 [contents/matches-titles]',
    )
  })

  it('JSON has the promised form and no language in it but the words', () => {
    const schema = JSON.parse(readFileSync('schema/output/lint.json', 'utf8'))
    const zh = JSON.parse(reportJson(report([DIAGNOSTIC])))
    const en = JSON.parse(reportJson(report([DIAGNOSTIC], 'en')))
    expect(schemaErrors(schema, zh)).toEqual([])
    expect(zh.results[0].messages[0]).toMatchObject({
      ruleId: 'contents/matches-titles',
      messageId: 'different',
      data: { entry: 1 },
      severity: 'warning',
      line: 2,
      column: 4,
      endLine: 2,
      endColumn: 12,
      fix: { safety: 'safe', edits: [{ file: source.file, line: 2, column: 4, endColumn: 12, text: title }] },
      related: [{ file: source.file, line: 4, column: 3, message: '正文的题目' }],
    })
    expect(zh.summary).toEqual({ errors: 0, warnings: 1, infos: 0 })
    const silent = (one: typeof zh): unknown =>
      JSON.parse(JSON.stringify(one, (key, value) => (/^(message|reason|help)$/.test(key) ? '' : value)))
    expect(silent(en)).toEqual(silent(zh))
  })

  it('GitHub annotations escape what would end them', () => {
    const odd = { ...DIAGNOSTIC, place: { file: 'a,b:c.md', span: { start: 0, end: 0 } } }
    const text = reportGithub({
      ...report([odd]),
      files: report([odd]).files.map((one) => ({ ...one, file: 'a,b:c.md' })),
    })
    expect(text).toBe(
      '::warning file=a%2Cb%3Ac.md,line=1,col=1,endColumn=1,title=contents/matches-titles::目录第 1 条与正文题目不同%0A两处改成一样。',
    )
  })

  it('SARIF counts columns in UTF-16 units and points to the related place', () => {
    const run = JSON.parse(reportSarif(report([DIAGNOSTIC]), { lang: 'zh' })).runs[0]
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[0]).toMatchObject({
      ruleId: 'contents/matches-titles',
      level: 'warning',
      locations: [
        { physicalLocation: { region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 12 } } },
      ],
      relatedLocations: [{ message: { text: '正文的题目' } }],
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [
                {
                  deletedRegion: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 12 },
                  insertedContent: { text: title },
                },
              ],
            },
          ],
        },
      ],
    })
  })
})
