import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hanOf, importAndResolve, outline, outOfOrder } from '../readers/import-support.ts'

const SHARED = process.env.BULLETIN_SHARED ?? join(import.meta.dirname, '../../../shared')
const FOLDER = join(SHARED, 'seeds')
const FILE = existsSync(FOLDER) ? readdirSync(FOLDER).find((name) => name.startsWith('000')) : undefined
const SEED = FILE === undefined ? '' : readFileSync(join(FOLDER, FILE), 'utf8')

/** What a reader finds in the bulletin; a mutation says what is different in its own. */
interface Holds {
  readonly number: number | undefined
  readonly total: number | undefined
  readonly organisations: number
  readonly entries: number | undefined
  readonly titles: number
  readonly items: number
  readonly imprint: readonly string[]
}

const BASE: Holds = {
  number: 17,
  total: 940,
  organisations: 2,
  entries: 3,
  titles: 2,
  items: 4,
  imprint: ['报', '发'],
}

type Mutation = readonly [string, (text: string) => string, Partial<Holds>]

const NUMBER = /^第 .*期.*$/mu
const CONTENTS = /【目录】[\s\S]*?简讯四则\n/u
const BRIEFS = /【简讯】[\s\S]*?(?=^报：)/mu
const ARTICLE = `青禾镇老茶馆重新开门迎客

3月1日，青禾镇老茶馆修缮一新，重新开门迎客。茶馆里添了书架和棋桌，逢集的日子坐得满满当当。

镇里还请来三位说书人，每逢周六开讲。（青禾镇文化站）

`
const third = (text: string): string => text.replace('【简讯】', `${ARTICLE}【简讯】`)
const entries = (write: (title: string, i: number) => string) => (text: string) =>
  text.replace(/^(\d)\. (.+)$/gmu, (_, i: string, title: string) => write(title, Number(i)))
const place = (text: string): string => text.replaceAll(text.trim().slice(0, 2), '云岭')

const MUTATIONS: readonly Mutation[] = [
  ['another place everywhere', place, {}],
  [
    'three other organisations on three lines',
    (text) => text.replace(/^.*协会 .*$/mu, '云岭市商会\n\n南屏县商会\n\n枫桥区青年创业协会'),
    { organisations: 3 },
  ],
  [
    'one organisation, another issuer',
    (text) => text.replace(/^.*协会 .*$/mu, '云岭市商会').replace(/^.*编印$/mu, '云岭市商会秘书处主办'),
    { organisations: 1 },
  ],
  ['no organisation', (text) => text.replace(/^.*协会 .*$/mu, ''), { organisations: 0 }],
  ['a longer name, set wide', (text) => text.replace(/^简报$/mu, '云 岭 通 讯'), {}],
  ['◆ before items', (text) => text.replace(/^§ /gmu, '◆'), {}],
  [
    '1. before items',
    (text) => ['1', '2', '3', '4'].reduce((out, i) => out.replace(/^§ /mu, `${i}.`), text),
    {},
  ],
  ['● before items, no space', (text) => text.replace(/^§ /gmu, '●'), {}],
  [
    'Chinese numbers',
    (text) => text.replace(NUMBER, '第十八期（总第九百四十一期）'),
    { number: 18, total: 941 },
  ],
  [
    'year and no bracket',
    (text) => text.replace(NUMBER, '2021年第18期 总第941期'),
    { number: 18, total: 941 },
  ],
  ['year in 〔〕', (text) => text.replace(NUMBER, '〔2021〕第18期（总第941期）'), { number: 18, total: 941 }],
  [
    'full-width number on two lines',
    (text) => text.replace(NUMBER, '第１８期\n\n（总第９４１期）'),
    { number: 18, total: 941 },
  ],
  ['number alone', (text) => text.replace(NUMBER, '第018期'), { number: 18, total: undefined }],
  ['total alone', (text) => text.replace(NUMBER, '总第941期'), { number: undefined, total: 941 }],
  [
    'briefs before the articles',
    (text) =>
      text
        .replace(BRIEFS, '')
        .replace(CONTENTS, (contents) => `${contents}\n${BRIEFS.exec(text)?.[0] ?? ''}`),
    {},
  ],
  ['本期要目', (text) => text.replace('【目录】', '本期要目'), {}],
  ['目 录 without brackets', (text) => text.replace('【目录】', '目 录'), {}],
  ['entries with （1）', entries((title, i) => `（${i}）${title}`), {}],
  ['entries with 一、', entries((title, i) => `${' 一二三'[i]}、${title}`), {}],
  ['entries with leaders and pages', entries((title, i) => `${i}. ${title}…………${i}`), {}],
  ['entries without ordinals', entries((title) => title), {}],
  [
    'three briefs',
    (text) => text.replace('四则', '三则').replace(/^§(?![\s\S]*^§)[\s\S]*?(?=^报：)/mu, ''),
    { items: 3 },
  ],
  [
    'a third article in the contents',
    (text) => third(text).replace(/^3\. .*$/mu, (last) => `3. 青禾镇老茶馆重新开门\n4${last.slice(1)}`),
    { titles: 3, entries: 4 },
  ],
  ['a third article that the contents forgot', third, { titles: 3 }],
  ['no contents', (text) => text.replace(CONTENTS, ''), { entries: undefined }],
  ['half-width colons', (text) => text.replace(/^([报发])：/gmu, '$1:'), {}],
  [
    'other receivers and copies',
    (text) => text.replace(/^报：/mu, '抄报：').replace(/^发：(.*)$/mu, '抄送：$1\n\n（共印60份）'),
    { imprint: ['抄报', '抄送', '共印'] },
  ],
  [
    'page numbers in the cuts',
    (text) => text.replace(/(?<=\p{Script=Han})\n\n(?=\p{Script=Han}{3})/gu, '\n\n- 2 -\n\n'),
    {},
  ],
  ['no blank lines', (text) => text.replace(/\n{2,}/gu, '\n'), {}],
  [
    'Windows line ends, indented paragraphs',
    (text) => text.replace(/^(?=.{60})/gmu, '　　').replaceAll('\n', '\r\n'),
    {},
  ],
]

function check(text: string, changed: Partial<Holds>): void {
  const holds = { ...BASE, ...changed }
  const { imported, bulletin } = importAndResolve(text)
  const found = outline(bulletin)
  expect(
    {
      ...found,
      organisations: found.organisations.length,
      entries: found.entries?.length,
      titles: found.titles.length,
    },
    imported.text,
  ).toMatchObject({
    ...holds,
    date: { year: 2021, month: 2, day: 23 },
    sections: ['简讯'],
  })
  const lines = text.split(/\r?\n/u).map((line) => line.trim())
  for (const title of found.titles) expect(lines).toContain(title)
  const kept = lines.filter((line) => !/期|^2021 年|^- \d -$/u.test(line) || line.length > 40)
  expect(outOfOrder(hanOf(kept.join('')), imported.text)).toBe('')
  expect(imported.lost).toBe('')
}

describe.skipIf(FILE === undefined)('seed 000, extracted from a PDF', () => {
  test('comes in whole', () => {
    check(SEED, {})
    const { imported } = importAndResolve(SEED)
    expect(imported.fields).toMatchObject({
      number: { first: 17, last: 17 },
      total: { first: 940, last: 940 },
      year: 2021,
      name: '简报',
    })
    const joins = imported.notes.filter(({ messageId }) => messageId === 'paragraph-joined')
    expect(joins).toHaveLength(4)
    expect(imported.notes.every(({ place }) => place.paragraph > 0)).toBe(true)
    expect(imported.text).not.toMatch(/\p{Script=Han} +\d|\d +\p{Script=Han}(?!.*】)/u)
  })

  for (const [name, mutate, changed] of MUTATIONS)
    test(`mutated: ${name}`, () => {
      const text = mutate(SEED)
      expect(text).not.toBe(SEED)
      check(text, changed)
    })
})

test.skipIf(FILE !== undefined)(
  'seed 000 is not beside this repository: its import is not checked here',
  () => undefined,
)
