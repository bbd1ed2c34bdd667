import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { edited, stripped, tenEdits } from '../docx-back/edits.ts'
import { oleWith } from '../readers/ole-file.ts'
import { SAMPLE } from '../render/docx-sample.ts'
import { picture } from '../render/docx-support.ts'
import { type Outcome, runCli } from './fake-terminal.ts'

const CONFIG = `format: 1
name: 简报
organisations: [云岭市志愿服务联合会]
issuer: 云岭市志愿服务联合会秘书处编印
fonts:
  sources: [shipped]
`

const folder = mkdtempSync(join(tmpdir(), 'bulletin-word-'))
/** A folder without a project. */
const elsewhere = mkdtempSync(join(tmpdir(), 'bulletin-word-'))
afterAll(() => {
  for (const one of [folder, elsewhere]) rmSync(one, { recursive: true })
})

const at = (path: string): string => join(folder, path)
const bulletin = (...args: string[]): Promise<Outcome> => runCli(args, { folder })

let document = new Uint8Array()
beforeAll(async () => {
  mkdirSync(at('issues/2021/0940'), { recursive: true })
  writeFileSync(at('bulletin.yaml'), CONFIG)
  writeFileSync(at('issues/2021/0940.md'), SAMPLE)
  writeFileSync(at('issues/2021/0940/a.png'), picture('a.png').bytes)
  await bulletin('render', 'issues/2021/0940.md', '--docx', '-o', '送审.docx')
  document = new Uint8Array(readFileSync(at('送审.docx')))
})

/** The document with all its paragraphs in no style. */
const plain = (bytes: Uint8Array): Uint8Array =>
  edited(bytes, (body) => body.replace(/<w:pStyle w:val="[^"]*"\/>/g, ''))

const part = (name: string, content: Uint8Array): Uint8Array =>
  zipSync({ ...unzipSync(document), [name]: content })

describe('diff', () => {
  it('names ten edits, and only those', async () => {
    writeFileSync(at('改过.docx'), edited(document, tenEdits))
    const { stdout, code } = await bulletin('diff', '改过.docx', '--json')
    const { results } = JSON.parse(stdout)
    const named = results[0].changes.map(({ type, before = '', after = '' }: Record<string, string>) =>
      [type, before, after].join(' | '),
    )
    expect(code).toBe(0)
    expect(named).toEqual([
      'changed | 编者按：本期刊发两篇稿件，供各地参阅。 | 编者按：本期刊发两篇稿件，请各地参阅。',
      'changed | 青禾镇“五个一”　　打通服务“最后一步” 的做法与体会 | 青禾镇“五个一”　打通服务“最后一步”\n的做法和体会',
      'changed | ——在全市座谈会上的发言 | ——在全市现场会上的发言',
      'changed | 今年以来，青禾镇共走访企业46家，解决问题<89>个 & 12,460件。 | 今年以来，青禾镇共走访企业47家，解决问题<89>个 & 12,460件。',
      'added |  | 新添的一段。',
      'removed | 喆、堃、𬭎三位网格员一天走12公里。 | ',
      'changed | 枫桥街道 | 枫桥镇',
      'changed | 座谈会现场 | 座谈会会场',
      'changed | § 2月21日，青禾镇举办培训班。（青禾镇） | § 2月21日，青禾镇办起培训班。（青禾镇）',
      'changed | 发：各会员单位 | 发：各会员单位、各镇',
    ])
  })

  it('finds nothing more once those ten were accepted', async () => {
    const before = readFileSync(at('issues/2021/0940.md'))
    expect((await bulletin('diff', '改过.docx', '--accept')).stderr).toContain('已把 10 处改动写入')
    const accepted = readFileSync(at('issues/2021/0940.md'), 'utf8')
    expect((await bulletin('diff', '改过.docx')).both).toContain('没有差别')
    await bulletin('diff', '改过.docx', '--accept')
    expect(readFileSync(at('issues/2021/0940.md'), 'utf8')).toBe(accepted)
    writeFileSync(at('issues/2021/0940.md'), before)
  })
})

/** Documents that came back badly, and what `diff` and `import` say of them. */
const BACK: readonly (readonly [string, () => Uint8Array, diff: string, imported: string])[] = [
  ['its custom parts dropped', () => stripped(document), '没有差别', '原文丢了，按样式还原'],
  ['its styles deleted', () => plain(document), '没有差别', '0 处说明'],
  ['both', () => plain(stripped(document)), '没有 bulletin 留下的原文和样式', '没有找到 bulletin.yaml'],
  ['a password', () => oleWith('EncryptedPackage'), '加了密码', '加了密码'],
  ['the old format under a new name', () => oleWith('WordDocument'), '旧的 .doc 格式', '.doc'],
  ['a bomb inside', () => part('word/document.xml', new Uint8Array(80_000_000)), '可疑', '可疑'],
  ['its end cut off', () => document.subarray(0, document.length / 2), '已损坏', '已损坏'],
  ['broken XML', () => part('word/document.xml', strToU8('<w:document><w:body>')), '已损坏', '已损坏'],
  ['nothing in it', () => new Uint8Array(), '不是 Word 文件', '是空的'],
]

describe('a document that came back with', () => {
  it.each(BACK)('%s is read, or refused in plain words', async (name, bytes, diff, imported) => {
    writeFileSync(at('回来.docx'), bytes())
    const compared = await bulletin('diff', '回来.docx')
    expect(compared.both).toContain(diff)
    writeFileSync(join(elsewhere, `${name}.docx`), bytes())
    const read = await runCli(['import', `${name}.docx`], { folder: elsewhere })
    expect(read.both).toContain(imported)
    for (const { both, code } of [compared, read]) {
      expect(both).not.toMatch(/ at .*:\d+:\d+|undefined|Error/)
      expect(code).toBe(both.includes('出错') ? 2 : 0)
    }
  })

  it('changes that the source cannot take is imported with a note for each', async () => {
    const row = (body: string): string =>
      body.replace(
        /<w:tr>(?:(?!<\/w:tr>).)*枫桥街道.*?<\/w:tr>/s,
        (found) => found + found.replace('枫桥街道', '柏溪街道'),
      )
    writeFileSync(join(elsewhere, '加行.docx'), edited(document, row))
    const { stderr, code } = await runCli(['import', '加行.docx', '--dry-run'], { folder: elsewhere })
    expect(code).toBe(0)
    expect(stderr).toContain('Word 稿里改成的“柏溪街道”没有写进来')
  })
})

describe('a Word document is written from', () => {
  const write = async (name: string, text: string): Promise<Outcome & { body: string }> => {
    writeFileSync(at(`issues/2021/${name}.md`), `---\n期号: 18\n总期号: 941\n日期: 2021-03-01\n---\n${text}`)
    const said = await bulletin('render', `issues/2021/${name}.md`, '--docx', '--force', '-o', `${name}.docx`)
    const parts = unzipSync(readFileSync(at(`${name}.docx`)))
    rmSync(at(`issues/2021/${name}.md`))
    return { ...said, body: strFromU8(parts['word/document.xml'] ?? new Uint8Array()) }
  }

  it('characters that XML cannot hold, and says where they stand', async () => {
    const text = '# 题目\n\n各单位要把任务落到实处，按月调度，按季通报。\n\n正\u0007文\ufffe。（某局）\n'
    const { body, stderr, code } = await write('字符', text)
    expect(code).toBe(0)
    expect(body).toContain('正文\ufffd。')
    expect(stderr).toContain('issues/2021/字符.md:10:2  Word 文件里存不下控制字符 U+0007，已略去。')
    expect(stderr).toContain('issues/2021/字符.md:10:4  Word 文件里存不下 U+FFFE，以�代替。')
  })

  it('pictures of other kinds than their names say, with a frame in their place', async () => {
    const pictures = { 网络图: 'RIFF\0\0\0\0WEBPVP8 ', 空: '', 乱: '不是图片' }
    mkdirSync(at('issues/2021/图'), { recursive: true })
    for (const [name, bytes] of Object.entries(pictures))
      writeFileSync(at(`issues/2021/图/${name}.jpg`), bytes)
    const shown = Object.keys(pictures).map((name) => `![${name}](图/${name}.jpg)\n\n正文。`)
    const { body, code } = await write('图片', `# 题目\n\n${shown.join('\n\n')}（某局）\n`)
    expect(code).toBe(0)
    expect(body).not.toContain('<w:drawing>')
    for (const name of Object.keys(pictures)) expect(body).toContain(`>${name}</w:t>`)
    writeFileSync(at('issues/2021/图.md'), `# 题目\n\n${shown.join('\n\n')}（某局）\n`)
    const { stdout } = await bulletin('lint', 'issues/2021/图.md', '--format', 'short')
    rmSync(at('issues/2021/图.md'))
    expect(stdout).toContain('图片“图/网络图.jpg”是 WebP 格式')
    expect(stdout).toContain('图片“图/空.jpg”是空文件')
    expect(stdout).toContain('“图/乱.jpg”不是图片')
  })

  it('what the proofreader found, as comments, but nothing about the fonts of this machine', async () => {
    writeFileSync(at('issues/2021/校对.md'), '# 题目\n\n甲，乙,丙。（某局）\n')
    const { stdout } = await bulletin(
      'render',
      'issues/2021/校对.md',
      '--docx',
      '--review',
      '-o',
      '校对.docx',
    )
    rmSync(at('issues/2021/校对.md'))
    const comments = strFromU8(
      unzipSync(readFileSync(at('校对.docx')))['word/comments.xml'] ?? new Uint8Array(),
    )
    expect(stdout).toBe('校对.docx\n')
    expect(comments).toContain('必改：')
    expect(comments).toContain('text/full-width-punctuation')
    expect(comments).not.toContain('font-substituted')
  })

  it('titles with markup, quotes and astral characters', async () => {
    const { body, code } = await write('题目', '# A<b>&“甲”"乙"\'丙\'𬭎𠮷😀</b>\n\n正文。（某局）\n')
    expect(code).toBe(0)
    expect(body).toContain('A&lt;b&gt;&amp;“甲”&quot;乙&quot;')
    expect(body).toContain('𬭎𠮷😀')
  })

  it('10,000 paragraphs, each in one of its own', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `第${i + 1}段，各单位要把任务落到实处。`)
    const { body, code } = await write('一万段', `# 题目\n\n${lines.join('\n')}（某局）\n`)
    expect(code).toBe(0)
    expect(body.match(/<w:pStyle w:val="BulletinBody"\/>/g)).toHaveLength(10_000)
    const { both } = await bulletin('diff', '一万段.docx', '--issue', 'issues/2021/0940.md')
    expect(both).toContain('没有差别')
  })
})
