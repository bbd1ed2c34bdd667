import { describe, expect, test } from 'vitest'
import { blockText } from '../../src/readers/read/block-text.ts'
import type { ReadDocument } from '../../src/readers/read/document.ts'
import { readDocument } from '../../src/readers/read/read-document.ts'

const read = (html: string, name = 'a.html'): Promise<ReadDocument> =>
  readDocument(new TextEncoder().encode(html), name)
const text = ({ blocks }: ReadDocument): readonly string[] => blocks.map((block) => blockText(block).trim())

const PROSE = [
  '近日，商会办起夜校，首批学员来自各个行业，课程排得很满。',
  '夜校每周二、周四晚上开课，由各分会轮流承办。',
  '学员说，学了就能用，大家都愿意来。（秘书处）',
]
const ARTICLE = `<h1>商会办起夜校</h1><p class="info">来源：云岭日报 2021-03-05 10:20</p>${PROSE.map((one) => `<p>　　${one}</p>`).join('')}`

describe('the article of a page', () => {
  test('is kept with its head; navigation, share bars and copyright go, each with a note', async () => {
    const page =
      await read(`<html><head><title>商会办起夜校_云岭新闻网</title><meta name="source" content="云岭日报"></head><body>
      <ul class="menu"><li><a href="/">首页</a></li><li><a href="/a">要闻</a></li></ul>
      <div class="path">您现在的位置：<a href="/">首页</a> &gt; <a href="/b">本地</a></div>
      <div id="content">${ARTICLE}<p>【打印本页】【关闭窗口】</p><p>上一篇：<a href="/x">某县办讲座</a></p></div>
      <div class="side"><p>热门文章</p><a href="/1">一条很长很长的热门新闻题目</a></div>
      <p>版权所有：云岭新闻网 云ICP备00000000号</p></body></html>`)
    expect(text(page)).toEqual(['商会办起夜校', '来源：云岭日报 2021-03-05 10:20', ...PROSE])
    expect(page.lost).toBe('')
    expect(page.about).toEqual({ title: '商会办起夜校_云岭新闻网', source: '云岭日报' })
    const dropped = page.notes.map((note) => note.dropped ?? '').join('\n')
    for (const words of ['首页', '要闻', '打印本页', '上一篇', '热门文章', '版权所有'])
      expect(dropped).toContain(words)
  })

  test('in a layout table, in capitals and with line breaks for paragraphs', async () => {
    const page = await read(
      `<HTML><BODY><TABLE><TR><TD><A HREF="/">首页</A><BR><A HREF="/a">要闻</A></TD><TD><CENTER><B>商会办起夜校</B></CENTER><BR>${PROSE.join('<BR><BR>&nbsp;&nbsp;&nbsp;&nbsp;')}</TD></TR></TABLE></BODY></HTML>`,
    )
    expect(
      text(page)
        .join('\n')
        .split(/\s*\n\s*/u),
    ).toEqual(['商会办起夜校', ...PROSE])
  })

  test('a page that Word wrote is read whole, broken lines of its source joined', async () => {
    const page = await read(
      `<html><head><meta name=Generator content="Microsoft Word 15"></head><body><p class=MsoNormal align=center><span style='font-size:22.0pt;color:red'>简 报</span></p><p>近日，商会\r\n办起夜校。</p></body></html>`,
    )
    expect(text(page)).toEqual(['简 报', '近日，商会办起夜校。'])
    expect(page.blocks[0]).toMatchObject({ align: 'center', runs: [{ sizePt: 22, colour: 'ff0000' }] })
  })
})

test.each([
  ['GBK without a mark', undefined],
  ['GBK that says gb2312', 'gb2312'],
])('%s is read', async (_, charset) => {
  const meta = charset === undefined ? '' : `<meta charset=${charset}>`
  const gbk = [0xbc, 0xf2, 0xb1, 0xa8]
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode(`<html>${meta}<body><p>`),
    ...gbk,
    ...new TextEncoder().encode('</p></body></html>'),
  ])
  expect(text(await readDocument(bytes, 'a.htm'))).toEqual(['简报'])
})

test('a table of data is one, with its joined cells', async () => {
  const { blocks } = await read(
    '<table border=1><tr><td rowspan=2>分会</td><td>学员</td></tr><tr><td>48</td></tr></table>',
  )
  expect(blocks).toMatchObject([
    {
      type: 'table',
      ruled: true,
      rows: [
        [{ columns: 1 }, { columns: 1 }],
        [{ above: true }, { columns: 1 }],
      ],
    },
  ])
})

test('pictures inside the page come in, others are said', async () => {
  const { blocks, pictures, notes } = await read(
    `<p>${PROSE.join('')}</p><p><img src="data:image/png;base64,iVBORw0KGgo="><img src="http://a.example/b.jpg"></p>`,
  )
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'picture', 'picture'])
  expect([...pictures.values()].map(({ name }) => name)).toEqual(['image1.png'])
  expect(notes.map(({ messageId }) => messageId)).toEqual(['picture-linked'])
})

test('a page saved as one file', async () => {
  const mht = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="--=x"',
    '',
    '----=x',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: http://a.example/1.htm',
    '',
    '<p>=E7=AE=80=',
    '=E6=8A=A5</p><img src=3D"p.png">',
    '----=x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    'Content-Location: http://a.example/p.png',
    '',
    'iVBORw0KGgo=',
    '----=x--',
    '',
  ].join('\r\n')
  const read = await readDocument(new TextEncoder().encode(mht), 'a.mht')
  expect([read.format, text(read)[0], read.pictures.size, read.about.url]).toEqual([
    'mht',
    '简报',
    1,
    'http://a.example/1.htm',
  ])
})

test.each([
  ['base64', (page: string) => Buffer.from(page).toString('base64').slice(0, -7)],
  ['quoted-printable', (page: string) => page.replace(/=/gu, '=3D').slice(0, -7)],
])(
  'a page saved as one file, in %s, that was cut short is read as far as it goes, and that is told',
  async (encoding, write) => {
    const page = write(`<h1>Title</h1><p>${'One sentence. '.repeat(20)}</p><p>The last words.</p>`)
    const mht = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${page}`
    const read = await readDocument(new TextEncoder().encode(mht), 'a.mht')
    expect(text(read)[0]).toBe('Title')
    expect(text(read).join('')).toContain('The last w')
    expect(read.notes).toContainEqual(expect.objectContaining({ messageId: 'mht-cut', confidence: 'guess' }))
  },
)
