import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { parse } from '../../src/syntax/parse.ts'
import { SYNTAX_WORDS } from '../../src/syntax/words.ts'
import { OPTIONS } from '../support/parse-options.ts'

function head(text: string) {
  const source = sourceFile('issue.md', text)
  const { issue, diagnostics } = parse(source, OPTIONS)
  return {
    values: Object.fromEntries(
      issue.head?.entries.map(({ key, keyText, values }) => [
        key ?? `?${keyText.text}`,
        values.map((one) => one.text),
      ]) ?? [],
    ),
    isHead: issue.head !== undefined,
    body: issue.children.map((child) => child.type),
    found: diagnostics.map(({ ruleId, messageId, data }) => ({ rule: `${ruleId} ${messageId}`, data })),
  }
}

describe('values of the front matter', () => {
  it.each([
    ['期号: 017', { number: ['017'] }],
    ['期号：17', { number: ['17'] }],
    ['期号:17', { number: ['17'] }],
    ['期　号 ： 17', { number: ['17'] }],
    ['　　总期号：0941', { total: ['0941'] }],
    ['日期: 2021-03-02', { date: ['2021-03-02'] }],
    ['日期: 2021年3月2日 # 初稿', { date: ['2021年3月2日'] }],
    ['日期:', { date: [] }],
    ['期号: 0o17', { number: ['0o17'] }],
    ['状态: null', { status: ['null'] }],
    ['期号: 17-18', { number: ['17-18'] }],
    ['Number: 1', { number: ['1'] }],
    ['份号: 000001', { copy: ['000001'] }],
    ['密级: 秘密★1年', { classification: ['秘密★1年'] }],
    ['密级: *内部', { classification: ['*内部'] }],
    ['签发人: @周某：王某', { signers: ['@周某：王某'] }],
    ['刊名: "《工作》简报"', { name: ['《工作》简报'] }],
    ['机关: [甲会, "乙会"]', { organisations: ['甲会', '乙会'] }],
    ['机关:\n  - 甲会\n  - 乙会', { organisations: ['甲会', '乙会'] }],
    ['机关：\n- 甲会\n- 乙会：分会', { organisations: ['甲会', '乙会：分会'] }],
    ['编印: |\n  甲会\n  乙会', { issuer: ['甲会', '乙会'] }],
    ['期号: 1\n期号: 2', { number: ['2'] }],
    ['摘要: 无', { '?摘要': ['无'] }],
  ])('%s', (lines, values) => {
    expect(head(`---\n${lines}\n---\n`).values).toEqual(values)
  })

  it('point at what stands in the file, whatever colons and line breaks it has', () => {
    const text = '\ufeff\r\n---\r\n期号：17\r\n总期号:940\r\n日期 ：2021-03-02\r\n---\r\n'
    const { issue } = parse(sourceFile('issue.md', text), OPTIONS)
    for (const { keyText, values } of issue.head?.entries ?? [])
      for (const one of [keyText, ...values]) expect(text.slice(one.span.start, one.span.end)).toBe(one.text)
    expect(issue.head?.entries.map(({ values }) => values[0]?.text)).toEqual(['17', '940', '2021-03-02'])
  })
})

describe('what is wrong with a front matter', () => {
  it('tells of a key that is given twice once', () => {
    expect(head('---\n期号: 1\n期号: 2\n---\n').found).toEqual([
      { rule: 'source/known-key twice', data: { key: '期号' } },
    ])
  })

  it.each([
    ['---\n总期数: 9\n---\n', 'source/known-key misspelt', { key: '总期数', suggestion: '总期号' }],
    ['---\nissuers: 甲\n---\n', 'source/known-key misspelt', { key: 'issuers', suggestion: 'issuer' }],
    ['---\n天气: 晴\n---\n', 'source/known-key unknown', { key: '天气' }],
    ['---\n期号: 1\nnumber: 2\n---\n', 'source/known-key twice', { key: 'number' }],
    ['---\n期号 1\n日期: 2\n---\n', 'source/front-matter-readable line', { text: '期号 1' }],
    ['---\n密级: *内部\n---\n', 'source/front-matter-readable yaml', {}],
    ['---\n期号: 1\n\n# 题\n', 'source/front-matter-closed unclosed', {}],
    ['期号: 1\n---\n# 题\n', 'source/front-matter-closed unopened', {}],
  ])('%j', (text, rule, data) => {
    expect(head(text).found).toContainEqual({ rule, data })
  })

  it.each([
    ['a row of marks alone', '---\n正文。\n', ['unknown', 'paragraph']],
    ['two rows of marks around words', '---\n正文，一行。\n---\n', ['unknown', 'paragraph', 'unknown']],
    ['a sentence with a colon', '会议指出：要抓落实。\n---\n', ['paragraph', 'unknown']],
    ['rows of marks in the body', '# 题\n---\n期号: 1\n---\n', ['article']],
  ])('%s is none', (_, text, body) => {
    expect(head(text)).toMatchObject({ isHead: false, body })
  })

  it('never swallows an article when it is not closed', () => {
    const { values, body } = head('---\n期号: 1\n# 题目\n会议：讨论通过。\n\n---\n\n# 又一题\n')
    expect(values).toEqual({ number: ['1'] })
    expect(body).toEqual(['article', 'article'])
  })
})

it('every message has words in both languages, with the same gaps', () => {
  for (const table of Object.values(SYNTAX_WORDS))
    for (const { zh, en } of Object.values<{ zh: object; en: object }>(table)) {
      const gaps = (words: object) =>
        new Set(
          Object.values(words)
            .join()
            .match(/\{\w+\}/g) ?? [],
        )
      expect(gaps(en)).toEqual(gaps(zh))
    }
})
