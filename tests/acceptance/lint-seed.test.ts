import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/base/diagnostic.ts'
import { fix } from '../../src/lint/fix.ts'
import { lint } from '../../src/lint/lint.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { importText } from '../../src/readers/import-text.ts'
import { lintText } from '../lint/run.ts'
import { spansOutside } from '../lint/spans.ts'
import { builtInTemplate, openIssue } from '../support/open-issue.ts'

const SHARED = process.env.BULLETIN_SHARED ?? join(import.meta.dirname, '../../../shared')
const PRESENT = existsSync(join(SHARED, 'seeds'))
const STRUCTURE = builtInTemplate('association').structure

function seed(number: string): string {
  const folder = join(SHARED, 'seeds')
  const name = PRESENT ? readdirSync(folder).find((one) => one.startsWith(number)) : undefined
  return name === undefined ? '' : readFileSync(join(folder, name), 'utf8')
}

function findings(source: string): readonly string[] {
  const opened = openIssue(source)
  const { diagnostics, failures } = lint({
    ...opened,
    series: [],
    earlier: () => [],
    settings: { rules: {} },
  })
  expect(failures).toEqual([])
  return diagnostics.map(named)
}

function named({ severity, ruleId, messageId }: Diagnostic): string {
  return `${severity} ${ruleId} ${messageId}`
}

const SEED = seed('000')
const ISSUE = PRESENT ? importText(SEED, { input: 'seed.txt', structure: STRUCTURE }).text : ''

/** What the bulletin itself has: entry 1 in other words than its title, entry 2 with another space. */
const DIFFERENT = 'warning contents/matches-titles different'
const SPACING = 'info contents/matches-titles spacing'
/**
 * Its faults of wording, each read at its place: 《…（试行）》（征求意见稿）, 十周年 where the rest has 10周年, 整齐的排列, 采取以…的形式,
 * 各位员工们.
 */
const WORDING = [
  'warning punctuation/title-marks note',
  'info consistency/number-forms mixed',
  'warning words/sentence-structure manner',
  'warning words/sentence-structure mixed',
  'warning words/no-redundancy plural',
]
const OWN = [DIFFERENT, SPACING, ...WORDING]

/** What a change to the issue breaks, and nothing more. */
const MUTATIONS: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
  ['five announced', (text) => text.replace('四则', '五则'), ['error contents/counts-match count']],
  ['four in Arabic', (text) => text.replace('简讯四则', '简讯（4则）'), []],
  [
    'one brief taken away',
    (text) => text.replace(/^§ [^\n]*\n\n(?=§)/mu, ''),
    ['error contents/counts-match count'],
  ],
  [
    'two briefs left, 两则',
    (text) => text.replace('四则', '两则').replace(/^§ [^\n]*\n\n§ [^\n]*\n\n(?=§)/mu, ''),
    [],
  ],
  ['◆ for §', (text) => text.replace(/^§/gmu, '◆'), []],
  [
    'entries changed about',
    (text) => text.replace(/^1\. (.*)\n2\. (.*)$/mu, '1. $2\n2. $1'),
    ['warning contents/in-order moved'],
  ],
  [
    'an entry for nothing',
    (text) => text.replace('3. 简讯', '3. 青禾镇老茶馆重新开门\n4. 简讯'),
    ['error contents/entries-have-titles orphan'],
  ],
  [
    'no source under an article',
    (text) => text.replace(/（[^（）]*组织部）\n/u, '\n'),
    ['warning articles/attributed article'],
  ],
  [
    'a newspaper without 《》',
    (text) => text.replace(/转自《(.*?)》/u, '转自$1'),
    ['warning articles/attribution-form title-marks'],
  ],
  ['no distribution', (text) => text.replace(/^[报发]：.*$/gmu, ''), ['warning imprint/present missing']],
  [
    '发 before 报',
    (text) => text.replace(/^(报：.*)\n+(发：.*)$/mu, '$2\n$1'),
    ['warning imprint/well-formed order'],
  ],
  ['half-width colon', (text) => text.replace(/^报：/mu, '报:'), ['warning imprint/well-formed colon']],
  [
    'a unit twice',
    (text) => text.replace(/^报：([^、\n]+)、/mu, '报：$1、$1、'),
    ['warning imprint/no-unit-twice twice'],
  ],
  ['no date', (text) => text.replace(/^日期:.*\n/mu, ''), ['error masthead/complete date']],
  [
    '30 February',
    (text) => text.replace(/^日期:.*$/mu, '日期: 2021-02-30'),
    ['error masthead/well-formed no-such-day'],
  ],
  ['number 0', (text) => text.replace(/^期号:.*$/mu, '期号: 0'), ['error masthead/well-formed out-of-range']],
  [
    'an empty section',
    (text) => text.replace(/^报：/mu, '【会员之声】\n// 空\n【简讯】\n\n报：'),
    ['error sections/not-empty empty'],
  ],
  [
    'a half-width comma',
    (text) => text.replace('指出，', '指出,'),
    ['error text/full-width-punctuation mark'],
  ],
  [
    'a space in a date',
    (text) => text.replace('2月19日', '2月 19日'),
    ['warning text/no-space-before-digits space'],
  ],
  [
    'words to be filled in',
    (text) => text.replace('年前，', '（待补充），'),
    ['error source/no-placeholders fill'],
  ],
]

describe.skipIf(!PRESENT)('the real bulletin (skipped where ../shared is missing)', () => {
  test('has two entries that differ from their titles, five faults of wording, and no other', () => {
    expect(findings(ISSUE)).toEqual(OWN)
  })

  test.each(MUTATIONS)('%s', (_, mutate, broken) => {
    const text = mutate(ISSUE)
    expect(text).not.toBe(ISSUE)
    const found = findings(text).filter((one) => !OWN.includes(one))
    expect(found).toEqual(broken)
  })

  test('as extracted: 14 spaces at digits and 4 paragraphs cut by page breaks, all of them mended', () => {
    const lintOnce = (text: string) => lintText(text, { fragment: true, file: 'seed.txt' })
    const found = lintOnce(SEED).diagnostics
    const rules = found.filter((one) => !WORDING.includes(named(one))).map(({ ruleId }) => ruleId)
    expect(rules.filter((id) => id === 'text/no-space-before-digits')).toHaveLength(14)
    expect(rules.filter((id) => id === 'text/no-mid-sentence-break')).toHaveLength(4)
    expect(rules).toHaveLength(18)
    const fixed = fix(SEED, lintOnce, { unsafe: true, file: 'seed.txt' })
    expect(fixed.result.diagnostics.filter((one) => !WORDING.includes(named(one)))).toEqual([])
    const mended = SEED.replace('）》（征求意见稿）', '）（征求意见稿）》').replace('各位员工们', '各位员工')
    expect(fixed.text.replace(/\s/gu, '')).toBe(mended.replace(/\s/gu, ''))
  })

  // Marks by hand count: 117, 107, 108; a pair of brackets is one finding.
  test.each([
    ['001', 117],
    ['002', 107],
    ['003', 108],
  ])('pasted text %s: every half-width mark is found and mended', (number, marks) => {
    const text = seed(number)
    const lintOnce = (source: string) => lintText(source, { fragment: true, file: 'paste.txt' })
    const found = lintOnce(text).diagnostics.filter(({ ruleId }) => ruleId === 'text/full-width-punctuation')
    const pairs = found.filter(({ messageId }) => messageId === 'brackets').length
    expect(found.length + pairs).toBe(marks)
    const fixed = fix(text, lintOnce, { unsafe: false, file: 'paste.txt' })
    expect(fixed.result.diagnostics.filter(({ fix: left }) => left?.safety === 'safe')).toEqual([])
  })
})

/** Lines that only a web page has, as an editor counted them: number by number of the line. */
const BOILERPLATE: Readonly<Record<string, readonly number[]>> = {
  '001': [1, 5, 6, 68, 71, 74, 76, 77, 78],
  '002': [15, 16],
  '003': [1, 2, 20, 22, 24, 25, 26, 27, 28, 29, 30, 31],
}

/** Faults of 002 at their lines: 1、 for 1., the masked years, the paywall, the ordinals that go back, three announced and one given. */
const STRUCTURE_002 = [
  '8 source/no-placeholders year',
  '9 headings/announced-counts count',
  '12 headings/ordinal-marks arabic',
  '13 headings/ordinal-marks arabic',
  '14 headings/ordinal-marks arabic',
  '15 paste/complete cut',
  '16 headings/in-sequence back',
  '16 headings/ordinal-marks arabic',
  '16 source/no-placeholders year',
  '17 headings/ordinal-marks arabic',
]

describe.skipIf(!PRESENT)('faults of structure in pasted texts', () => {
  const foundIn = (number: string): readonly (readonly [number, string])[] => {
    const text = seed(number)
    return lintText(text, { fragment: true, file: 'paste.txt' }).diagnostics.flatMap(
      ({ place, ruleId, messageId }) =>
        'span' in place
          ? [[text.slice(0, place.span.start).split('\n').length, `${ruleId} ${messageId}`] as const]
          : [],
    )
  }

  test.each(['000', '001', '002', '003'])('%s: what any rule says points into the text', (number) => {
    const text = seed(number)
    const settings = { rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])) }
    for (const fragment of [true, false]) {
      const { diagnostics, failures } = lintText(text, { fragment, file: 'paste.txt', settings })
      expect(failures).toEqual([])
      expect(diagnostics).not.toEqual([])
      expect(spansOutside(diagnostics, text)).toEqual([])
    }
  })

  test.each(Object.entries(BOILERPLATE))('%s: every left-over of a web page is found', (number, lines) => {
    const marked = foundIn(number).filter(([, rule]) => /^paste\/(?:no-boilerplate|complete)/.test(rule))
    expect([...new Set(marked.map(([line]) => line))].sort((a, b) => a - b)).toEqual(lines)
  })

  test('002: ordinals, counts, masked years and the paywall', () => {
    const found = foundIn('002').map(([line, rule]) => `${line} ${rule}`)
    expect(found).toEqual(expect.arrayContaining(STRUCTURE_002))
    expect(found.filter((one) => one.includes('headings/'))).toEqual(
      STRUCTURE_002.filter((one) => one.includes('headings/')),
    )
  })

  test.each(['000', '001', '002', '003'])(
    '%s: --fix changes width, spaces and marks, and nothing else',
    (number) => {
      const text = seed(number)
      const lintOnce = (source: string) => lintText(source, { fragment: true, file: 'paste.txt' })
      const fixed = fix(text, lintOnce, { unsafe: false, file: 'paste.txt' }).text
      const letters = (source: string) => source.replace(/[^\p{L}\p{N}]/gu, '')
      expect(letters(fixed)).toBe(letters(text))
      // What is still half-width stands in a date, in the breadcrumb of a web page or in its buttons.
      expect(
        fixed.match(/(?<=\p{Script=Han}|[”》）%])[,;:?!()]|[,;:?!()](?=\p{Script=Han}|[“《（])/gu) ?? [],
      ).toEqual([])
      // Gaps of headlines and mastheads are wide, or stand in lines without marks.
      const gaps = (source: string) =>
        source
          .split('\n')
          .filter((line) => /\p{Script=Han} +\p{Script=Han}/u.test(line) && !/[，。,]/.test(line)).length
      expect(gaps(fixed)).toBe(gaps(text))
    },
  )
})

describe.skipIf(!PRESENT)('odd issues (skipped where ../shared is missing)', () => {
  test.each([
    // Two titles without a text.
    ['0941-wechat-paste.md', ['error articles/not-empty article', 'error articles/not-empty article']],
    // 一是、二是、四是; a head in stars, which would be printed as they stand.
    [
      '0942-notes-sections.md',
      ['error contents/counts-match count', 'error headings/in-sequence gap', 'error paste/no-markup bold'],
    ],
    ['zengkan-1-joint-secret.md', []],
  ])('%s has no error but its own', (name, errors) => {
    const found = findings(readFileSync(join(SHARED, 'odd', name), 'utf8'))
    expect(found.filter((one) => one.startsWith('error'))).toEqual(errors)
  })
})

describe.skipIf(!PRESENT)('labelled and published lines (skipped where ../shared is missing)', () => {
  const fragment = (text: string) => lintText(text, { fragment: true, file: 'line.txt' })

  test('no clean line is reported', () => {
    const lines = readFileSync(join(SHARED, 'cases/lint-dev.jsonl'), 'utf8').trim().split('\n')
    const clean = lines.map((line) => JSON.parse(line) as { bad: string; good: string | null })
    for (const { bad, good } of clean) {
      if (bad !== good) continue
      expect([bad, fragment(bad).diagnostics.filter(({ severity }) => severity !== 'info')]).toEqual([
        bad,
        [],
      ])
    }
  })

  test('of published lines 1 in 50 is reported, each for a fault that can be seen', () => {
    const lines = readFileSync(join(SHARED, 'cases/official-pairs.tsv'), 'utf8').trim().split('\n')
    const reported = lines
      .map((line) => line.split('\t')[1] ?? '')
      .filter((line) => fragment(line).diagnostics.some(({ severity }) => severity !== 'info'))
    // Half-width marks; full-width letters and digits; 、 between 》《 or ”“; a range with a hyphen; special spaces.
    const visible = /[,;:?!()]|[Ａ-Ｚａ-ｚ０-９％]|[》”]、[《“]|[0-9][-－][0-9]|\u00a0/u
    expect(reported.filter((line) => !visible.test(line))).toEqual([])
    expect(reported.length).toBeLessThanOrEqual(lines.length / 50)
  })
})
