import { describe, expect, test } from 'vitest'
import { BulletinError } from '../../src/base/errors.ts'
import { protectedNames } from '../../src/model/house-words.ts'
import { readWords, readWordsText } from '../../src/project/words-files.ts'
import { WORDS_FILES } from '../../src/project/words-text.ts'
import { memoryWorld } from './memory-world.ts'

function refusal(text: string): readonly [string, string] {
  try {
    readWordsText(text, 'words/test.yaml')
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    const { place } = error
    const span = place !== undefined && 'file' in place ? place.span : { start: 0, end: 0 }
    return [error.code, text.slice(span.start, span.end)]
  }
  return ['', '']
}

test('the words files of a project are read together', () => {
  const world = memoryWorld({
    'words/a.yaml': 'people:\n  - name: 林知远\n    title: 会长\n    from: 2031年1月1日\n',
    'words/b.yml': 'people:\n  - name: 乔以宁\nnames: [云岭青禾, 林知远]\n',
    'words/说明.txt': '不是用词',
  })
  const words = readWords(world, '/project')
  expect(words.people.map(({ name, from }) => [name, from])).toEqual([
    ['林知远', '2031-01-01'],
    ['乔以宁', undefined],
  ])
  expect(protectedNames(words)).toEqual(['云岭青禾', '乔以宁', '林知远'])
})

test('what init writes says nothing yet, and what its comments show can be read', () => {
  for (const { path, text } of WORDS_FILES) {
    expect(readWordsText(text, path).people).toEqual([])
    const live = text
      .split('\n')
      .filter((line) => /^# {0,}(?: |-|[a-z]+:)/.test(line) && !/[。：]$/.test(line))
      .map((line) => line.replace(/^# /, ''))
      .filter((line) => /^(?: |[a-z]+:)/.test(line))
    expect(() => readWordsText(live.join('\n'), path)).not.toThrow()
  }
})

describe('says where and what is wrong', () => {
  test.each([
    ['people:\n  - nam: 林知远\n', 'config/misspelt-key', 'nam'],
    ['names: [甲乙]\npeople:\n  - title: 会长\n', 'config/required', 'title: 会长'],
    ['rules:\n  - id: 查\n', 'config/required', 'id: 查'],
    ['people: [林知远]\n', 'config/entry-not-a-group', '林知远'],
    ['people:\n  - [林知远]\n', 'config/entry-not-a-group', '[林知远]'],
    ['人名:\n  - 姓名: 林知远\n', 'config/misspelt-key', '人名'],
    ['people:\n  - 姓名: 林知远\n', 'config/misspelt-key', '姓名'],
    ['people:林知远\n', 'config/no-space', 'people:'],
    ['terms:\n  prefer: [甲, 乙]\n', 'config/not-a-group', 'prefer'],
    ['terms: [甲]\n', 'config/not-a-group', 'terms'],
    ['terms:\n  prefer: {"": 甲}\n', 'words/empty', '甲'],
    ['terms:\n  accept: [""]\n', 'words/empty', 'accept'],
    ['rules:\n  - { id: 查, kind: substitution, swap: [甲, 乙] }\n', 'config/not-a-group', 'swap'],
    ['rules:\n  - { id: 查, kind: consistency, either: [[甲]] }\n', 'words/one-form', '[甲]'],
    ['rules:\n  - { id: 查, kind: occurrence, words: [甲], min: 5, max: 2 }\n', 'words/least-over-most', '2'],
    ['people:\n  - name: 林知远\n    from: 去年\n', 'words/not-a-day', '去年'],
    [
      'people:\n  - name: 林知远\n    from: 2031-02-01\n    to: 2031-01-01\n',
      'words/backwards',
      '2031-01-01',
    ],
    ['terms:\n  prefer:\n    甲: 乙\n    乙: 丙\n    丙: 甲\n', 'words/cycle', '乙'],
    ['terms:\n  prefer:\n    甲: 甲\n', 'words/cycle', '甲'],
    ['terms:\n  prefer:\n    丁: 甲\n    甲: 乙\n    乙: 甲\n', 'words/cycle', '乙'],
    ['rules:\n  - id: 查\n    kind: existence\n    patterns: ["(甲"]\n', 'words/pattern', '"(甲"'],
    ['rules:\n  - id: 查\n    kind: existence\n    patterns: ["甲(?=乙)"]\n', 'words/pattern', '"甲(?=乙)"'],
    ['rules:\n  - id: 查\n    kind: substitution\n', 'words/rule-needs', '- id: 查\n    kind: substitution'],
    ['rules:\n  - id: 查\n    kind: 出现\n', 'config/not-one-of', '出现'],
    ['terms:\n  reject: [12315]\n', 'config/not-text', '12315'],
    ['a: &a [甲]\nterms: *a\n', 'config/alias', '&a [甲]'],
    ['people：\n', 'config/full-width-colon', 'people：'],
    ['- 甲\n', 'config/not-a-group', '- 甲'],
  ])('%j', (text, code, at) => {
    const [found, where] = refusal(text)
    expect(found).toBe(code)
    expect(at.includes(where) || where.includes(at)).toBe(true)
  })
})

test('an empty list passes for an empty group', () => {
  expect(readWordsText('terms: []\n', 'words/test.yaml').accept).toEqual([])
})

test('one fault gives one error', () => {
  for (const text of ['people:\n  - nam: 林知远\n', 'people:\n  - [林知远]\n', 'people: 林知远\n'])
    try {
      readWordsText(text, 'words/test.yaml')
    } catch (error) {
      expect(error instanceof BulletinError && error.others).toEqual([])
    }
})

test('numbers say from where they go', () => {
  try {
    readWordsText('people:\n  - name: 林知远\n    rank: -1\n', 'words/test.yaml')
  } catch (error) {
    expect(error).toMatchObject({ code: 'config/out-of-range', data: { key: 'people.rank', min: 0 } })
  }
})

test('replacements in different files and rules do not undo one another', () => {
  const refused = (files: Readonly<Record<string, string>>): unknown => {
    try {
      readWords(memoryWorld(files), '/project')
    } catch (error) {
      return error
    }
    return undefined
  }
  expect(
    refused({
      'words/a.yaml': 'terms:\n  prefer: { 甲: 乙 }\n',
      'words/b.yaml': 'terms:\n  prefer: { 乙: 甲 }\n',
    }),
  ).toMatchObject({ code: 'words/cycle', place: { file: 'words/a.yaml' } })
  expect(
    refused({
      'words/a.yaml':
        'terms:\n  prefer: { 甲: 乙 }\nrules:\n  - { id: 查, kind: substitution, swap: { 乙: 甲 } }\n',
    }),
  ).toMatchObject({ code: 'words/cycle' })
  expect(
    refused({
      'words/a.yaml': 'terms:\n  prefer: { 甲: 乙 }\n',
      'words/b.yaml': 'terms:\n  prefer: { 丙: 甲 }\n',
    }),
  ).toBeUndefined()
})

test('long lists and long chains of words take time in proportion to their length', () => {
  const words = Array.from({ length: 20_001 }, (_, i) => `甲${i}乙`)
  const pairs = words.slice(1).map((to, i) => `    ${words[i]}: ${to}\n`)
  const start = performance.now()
  expect(readWordsText(`terms:\n  prefer:\n${pairs.join('')}`, 'words/test.yaml').prefer).toHaveLength(20_000)
  // A step for every pair of pairs took twenty times as long.
  expect(performance.now() - start).toBeLessThan(4000)
})

test('a pattern that would hang other engines takes time in proportion to the text', () => {
  const text = 'rules:\n  - id: 查\n    kind: existence\n    patterns: ["(甲+)+乙"]\n'
  const [rule] = readWordsText(text, 'words/test.yaml').rules
  expect(rule?.kind === 'existence' && rule.find('甲'.repeat(20_000))).toEqual([])
})
