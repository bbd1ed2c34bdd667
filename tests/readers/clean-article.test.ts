import { describe, expect, it } from 'vitest'
import type { CleanArticle } from '../../src/readers/article/article.ts'
import { cleanArticle } from '../../src/readers/article/clean-article.ts'
import { lostText } from '../../src/readers/article/lost.ts'
import { articleSource } from '../../src/readers/article/source.ts'
import { readDocument } from '../../src/readers/read/read-document.ts'

async function clean(text: string): Promise<{ article: CleanArticle; source: string; lost: string }> {
  const document = await readDocument(new TextEncoder().encode(text), '来稿.txt')
  const article = cleanArticle(document)
  const source = articleSource(article, { picture: () => undefined })
  return { article, source, lost: lostText(document, article, source) }
}

/** 汉字 as RTF writes them. */
const uni = (text: string): string => text.replace(/[^ -~]/gu, (char) => `\\u${char.charCodeAt(0)} `)

const BODY =
  '2月20日上午,柳塘镇互助站组织志愿者三十余人,为独居老人送去棉被一百二十床,并帮助检查取暖炉、更换灯泡。'

describe('a pasted web page', () => {
  it.each([
    '来源:柳塘镇互助站 发布时间:2021-02-21 09:30 浏览次数:326 字号:[大 中 小]',
    '来源：柳塘镇互助站　　时间：2021-02-21　　字体：【大】【中】【小】',
    '发布日期：2021-02-21 来源：柳塘镇互助站 分享到：微信 微博 QQ空间',
  ])('%s is no part of the title above it', async (line) => {
    const { article, lost } = await clean(`柳塘镇开展“暖冬行动”\n${line}\n${BODY}\n`)
    expect(article.title).toEqual(['柳塘镇开展“暖冬行动”'])
    expect(article.origin).toMatchObject({ source: '柳塘镇互助站', date: { year: 2021, month: 2, day: 21 } })
    expect(lost).toBe('')
  })

  it.each([
    '分享到: 微信 微博',
    '分享到：新浪微博 QQ空间 微信',
    '字号：[大 中 小]',
    '【字体：大 中 小】 【打印】',
  ])('the buttons %s are dropped and noted', async (line) => {
    const { article, source, lost } = await clean(`柳塘镇开展“暖冬行动”\n${line}\n${BODY}\n`)
    expect(article.title).toEqual(['柳塘镇开展“暖冬行动”'])
    expect(source).not.toContain(line)
    expect(article.notes.some(({ dropped }) => dropped === line)).toBe(true)
    expect(lost).toBe('')
  })

  it('a full stop before a straight closing quote is made full-width as well', async () => {
    const { source } = await clean(`柳塘镇开展“暖冬行动”\n他说:"老人最怕没人说话."${BODY}\n`)
    expect(source).toContain('他说：“老人最怕没人说话。”')
  })
})

it('a picture of which there is only a link is told once', async () => {
  const html = `<h1>柳塘镇开展“暖冬行动”</h1><p>${BODY}</p><p><img src="https://example.org/a.jpg" alt="现场"></p><p><img src="b.jpg"></p>`
  const { notes } = cleanArticle(await readDocument(new TextEncoder().encode(html), '来稿.html'))
  const about = notes.filter(({ messageId }) => messageId.startsWith('picture'))
  expect(about.map(({ messageId, data }) => [messageId, data.name])).toEqual([
    ['picture-linked', '现场'],
    ['picture-linked', 'b.jpg'],
  ])
})

it('a 。 that was typed twice is one, three are an ellipsis', async () => {
  const { source, lost } = await clean(`柳塘镇开展“暖冬行动”\n${BODY}大家都说好。。老人们笑着。。。\n`)
  expect(source).toContain('大家都说好。老人们笑着……')
  expect(lost).toBe('')
})

it('a footnote is not joined to the text that refers to it', async () => {
  const rtf = `{\\rtf1\\uc0 ${uni('脚注来稿')}\\par ${uni(BODY)}\\chftn{\\footnote\\chftn ${uni('脚注里的话不能丢。')}\\par}\\par}`
  const source = articleSource(cleanArticle(await readDocument(new TextEncoder().encode(rtf), 'a.rtf')), {
    picture: () => undefined,
  })
  expect(source).toContain('［1］\n\n［1］脚注里的话不能丢。')
})

describe('rows with tabs', () => {
  it('become a table, and that is to be checked', async () => {
    const { article, source, lost } = await clean(
      `柳塘镇“暖冬行动”数字\n${BODY}\n村名\t棉被（床）\n东村\t70\n西村\t50\n${BODY}\n`,
    )
    expect(source).toContain('\n| 村名 | 棉被（床） |\n| 东村 | 70 |\n| 西村 | 50 |\n')
    expect(article.notes).toContainEqual(
      expect.objectContaining({ messageId: 'table-from-tabs', confidence: 'guess', data: { count: 3 } }),
    )
    expect(lost).toBe('')
  })

  it.each(['\t2月20日，甲村修桥。\n\t2月21日，乙村修路。', '柳塘镇互助站\t2021年2月20日'])(
    '%j is no table',
    async (text) => {
      const { article } = await clean(`柳塘镇“暖冬行动”\n${BODY}\n${text}\n`)
      expect(article.blocks.some(({ type }) => type === 'table')).toBe(false)
    },
  )
})

describe('a pasted chat', () => {
  const chat = [
    '王姐 2021-02-20 10:21:33',
    '各位好，我们站里2月19日办了旧衣捐赠活动，收到旧衣四百三十多件，挑出能穿的三百八十件',
    '王姐 2021-02-20 10:22:10',
    '[图片]',
    '张主任(12345678) 10:25:02',
    '参加的有二十八个志愿者，都是柳塘镇互助站的。',
  ].join('\n')

  it('keeps what was said, drops who said it when, and says so', async () => {
    const { article, source, lost } = await clean(chat)
    expect(source).not.toMatch(/10:2|12345678/u)
    expect(article.origin).toMatchObject({ author: '王姐', date: { year: 2021, month: 2, day: 20 } })
    expect(article.notes.filter(({ messageId }) => messageId === 'chat')).toHaveLength(3)
    expect(lost).toBe('')
  })

  it('does not join two messages, and leaves a hint where a picture was', async () => {
    const { source } = await clean(chat)
    expect(source).toMatch(/\n各位好，.*三百八十件\n\n\/\/ 提示：原稿此处有一张图片.*\n\n参加的有/u)
  })

  it('drops nods, which are no news, and says so', async () => {
    const { article, source, lost } = await clean(`${chat}\n收到请回复😊\n李主任 10:30:00\n收到，谢谢！`)
    expect(source).not.toMatch(/收到请|谢谢/u)
    expect(article.notes.flatMap(({ dropped }) => dropped ?? [])).toContain('收到请回复😊')
    expect(lost).toBe('')
  })

  it('outside a chat 收到 stays', async () => {
    const { source } = await clean(`柳塘镇开展“暖冬行动”\n${BODY}\n收到\n${BODY}\n`)
    expect(source).toContain('收到')
  })

  it.each(['签到 9:00', '开幕式 2021-02-20 9:00', '2021-02-20 10:21:33'])(
    '%s is no line of a chat',
    async (line) => {
      const { article } = await clean(`柳塘镇开展“暖冬行动”\n${BODY}\n${line}\n${BODY}\n`)
      expect(article.notes.some(({ messageId }) => messageId === 'chat')).toBe(false)
    },
  )
})
