import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { cleanArticle } from '../../src/readers/article/clean-article.ts'
import { lostText } from '../../src/readers/article/lost.ts'
import { articleSource } from '../../src/readers/article/source.ts'
import { readDocument } from '../../src/readers/read/read-document.ts'
import { parse } from '../../src/syntax/parse.ts'
import { hanOf, outOfOrder } from '../readers/import-support.ts'

const SHARED = process.env.BULLETIN_SHARED ?? join(import.meta.dirname, '../../../shared')
const FOLDER = join(SHARED, 'seeds')
const here = existsSync(FOLDER)

async function add(number: string) {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(number)) ?? ''
  const bytes = readFileSync(join(FOLDER, file))
  const document = await readDocument(bytes, file)
  const article = cleanArticle(document)
  const source = articleSource(article, { picture: () => undefined })
  const { issue } = parse(sourceFile('issues/0001.md', source), {
    sections: [],
    contentsLabels: [],
    imprintLabels: [],
  })
  const input = bytes.toString('utf8').replaceAll('\u00a0', ' ')
  const lines = input.split('\n').map((line) => line.trim())
  const dropped = article.notes.flatMap((note) => note.dropped ?? [])
  const body = lines.filter((line) => line.length > 60 && !dropped.includes(line))
  return {
    article,
    source,
    input,
    dropped,
    body,
    blocks: issue.children.flatMap((child) => (child.type === 'article' ? child.children : [])),
    lost: lostText(document, article, source),
    ids: article.notes.map(({ messageId }) => messageId),
  }
}

describe.skipIf(!here)('seeds 001 to 003, pasted web pages', () => {
  test('001: title, source, date; every line of the page dropped and noted; marks mended', async () => {
    const { article, source, input, dropped, body, blocks, lost } = await add('001')
    expect(article.title.join('')).toMatch(/^激发.*党建全覆盖$/u)
    expect(article.origin).toMatchObject({ medium: true, date: { year: 2017, month: 4, day: 24 } })
    expect(input).toContain(`来源:${article.origin.source}`)
    expect(source).toContain(`（转自${article.origin.source}）`)
    const page = input
      .split('\n')
      .filter((line) => /^(?:当前位置|核心提示|免责声明|放大字体|\[ 资讯|0条|推荐|点击排行)/u.test(line))
    expect(page).toHaveLength(9)
    for (const line of page) expect(dropped).toContain(line.trim())
    for (const line of page) expect(source).not.toContain(line.slice(0, 6))
    expect(
      outOfOrder(hanOf(body.filter((line) => !line.startsWith('浙江在线4月24日讯')).join('')), source),
    ).toBe('')
    expect(lost).toBe('')
    expect(source).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u)
    expect(source).toMatch(/33\.33万家/u)
    expect(blocks.filter(({ type }) => type === 'minor-heading')).toHaveLength(3)
  })

  test('002: doubled title, the missing middle, the ladder', async () => {
    const { article, source, body, blocks, lost, ids, dropped } = await add('002')
    expect(article.title).toHaveLength(2)
    expect(article.subtitle).toMatch(/^在.*大会暨.*讲话$/u)
    expect(ids).toContain('title-repeated')
    expect(ids.filter((id) => id === 'paywall')).toHaveLength(2)
    expect(ids).toContain('ladder-gap')
    expect(source).toMatch(/\n\/\/ 提示：原稿此处缺一段/u)
    expect(source).not.toMatch(/权限查看|会员免费/u)
    const headings = blocks.filter((block) => block.type === 'heading')
    expect(headings.map(({ ordinal }) => ordinal.text)).toEqual(['一、', '1、', '2、', '3、', '2、', '3、'])
    expect(source.match(/[一二三四]是/gu)?.length).toBeGreaterThanOrEqual(7)
    const words = body
      .filter((line) => !dropped.includes(line))
      .map((line) => line.replace('会员免费查看', ''))
    expect(outOfOrder(hanOf(words.join('')), source)).toBe('')
    expect(source).toContain('20**年度')
    expect(lost).toBe('')
    expect(source).toMatch(/各位会员、同志们：/u)
  })

  test('003: no title is made up; source from the path, author from the end, lead sentences kept', async () => {
    const { article, source, body, lost, ids, dropped, input } = await add('003')
    expect(article.title).toEqual([])
    expect(ids).toContain('title-missing')
    expect(ids).toContain('date-missing')
    expect(input).toContain(`位置:${article.origin.source}>`)
    expect(input).toContain(`作者 ${article.origin.author}`)
    expect(article.notes.find(({ messageId }) => messageId === 'leads')?.data.count).toBe(6)
    const leads = body.flatMap((line) => /^[^，。,]{4,10}的一年。/u.exec(line)?.[0] ?? [])
    expect(leads).toHaveLength(6)
    for (const lead of leads) expect(source).toContain(`\n${lead}`)
    expect(outOfOrder(hanOf(body.join('')), source)).toBe('')
    const tail = input.split('\n').slice(input.split('\n').findIndex((line) => line.startsWith('责任编辑')))
    for (const line of tail.filter((one) => one.trim() !== '')) expect(dropped).toContain(line.trim())
    expect(lost).toBe('')
  })
})

test.skipIf(here)(
  'the seeds are not beside this repository: adding them is not checked here',
  () => undefined,
)
