import { describe, expect, test } from 'vitest'
import { compareDocument } from '../../src/render/docx-back/compare.ts'
import { mergeChanges } from '../../src/render/docx-back/merge.ts'
import { readWord } from '../../src/render/docx-back/read-word.ts'
import { paragraphsOf } from '../../src/render/docx-back/word-document.ts'
import { SAMPLE } from '../render/docx-sample.ts'
import { makeDocx, picture } from '../render/docx-support.ts'
import { asWps, edited, replaced, tenEdits, withAfter, without } from './edits.ts'

const PICTURES = new Map([['0940/a.png', picture('0940/a.png')]])
const { bytes } = await makeDocx(SAMPLE, { pictures: PICTURES })

/** What comes back of a document that was edited. */
function back(change: (body: string) => string, present = SAMPLE) {
  const read = readWord(edited(bytes, change), undefined)
  if (typeof read === 'string' || read.carried === undefined) throw new Error('no source')
  const changes = compareDocument(read.carried.passages, read.document)
  return { changes, ...mergeChanges(read.carried.text, present, changes, []), document: read.document }
}

describe('what a colleague changed', () => {
  test('nothing, where nothing was, also when WPS saved it', () => {
    expect(back((body) => body).changes).toEqual([])
    const read = readWord(asWps(bytes), undefined)
    if (typeof read === 'string' || read.carried === undefined) throw new Error('no source')
    expect(compareDocument(read.carried.passages, read.document)).toEqual([])
  })

  test('ten edits are ten changes, and each is written where it belongs', () => {
    const { changes, text, verdicts } = back(tenEdits)
    expect(changes.map(({ type }) => type).sort()).toEqual([
      'added',
      ...new Array<string>(8).fill('changed'),
      'removed',
    ])
    expect(verdicts.map(({ what }) => what)).toEqual(new Array<string>(10).fill('written'))
    const wanted = [
      ['共走访企业46家', '共走访企业47家'],
      ['供各地参阅', '请各地参阅'],
      ['# 的做法与体会', '# 的做法和体会'],
      ['——在全市座谈会上的发言', '——在全市现场会上的发言'],
      ['![座谈会现场]', '![座谈会会场]'],
      ['| 枫桥街道 |', '| 枫桥镇 |'],
      ['青禾镇举办培训班', '青禾镇办起培训班'],
      ['发：各会员单位', '发：各会员单位、各镇'],
      ['一、总体情况', '一、总体情况\n\n新添的一段。'],
      ['喆、堃、𬭎三位网格员一天走12公里。\n\n', ''],
    ].reduce(
      (source, [from = '', to = '']) => replaced(source, from, to),
      SAMPLE.replace('　　打通', ' 打通'),
    )
    expect(text).toBe(wanted)
  })

  test('what was taken over is not taken over again', () => {
    const change = (body: string): string => {
      const cells = replaced(replaced(body, '>枫桥街道</w:t>', '>枫桥镇</w:t>'), '>8</w:t>', '>9</w:t>')
      const changed = replaced(cells, '座谈会现场</w:t>', '座谈会会场</w:t>')
      return withAfter(
        withAfter(without(changed, '三位网格员一天走12公里'), '一、总体情况', '新添的一段。'),
        '新添的一段。',
        '再添一段。',
      )
    }
    const once = back(change)
    expect(once.verdicts.map(({ what }) => what)).toEqual(new Array<string>(6).fill('written'))
    const again = back(change, once.text)
    expect(again.verdicts.map(({ what }) => what)).toEqual(new Array<string>(6).fill('there'))
    expect(again.text).toBe(once.text)
    // The same figure in another cell of the row is another change.
    const elsewhere = SAMPLE.replace('| 枫桥街道 | 8 | ^ |', '| 枫桥街道 | 8 | 9 |')
    const figure = back((body) => replaced(body, '>8</w:t>', '>9</w:t>'), elsewhere)
    expect(figure.verdicts.map(({ what }) => what)).toEqual(['both'])
  })

  test('what the source changed too is left alone, what it changed elsewhere is kept', () => {
    const present = SAMPLE.replace('共走访企业46家', '共走访企业50家')
      .replace('请各地', '请')
      .replace('完善制度', '健全制度')
    const { verdicts, text } = back(
      (body) => replaced(replaced(body, '共走访企业46家', '共走访企业47家'), '供各地参阅', '请各地参阅'),
      present,
    )
    expect(verdicts.map(({ what }) => what)).toEqual(['written', 'both'])
    expect(text).toContain('共走访企业50家')
    expect(text).toContain('请各地参阅')
    expect(text).toContain('健全制度')
  })

  test('what the source says already is not written twice', () => {
    const present = SAMPLE.replace('共走访企业46家', '共走访企业47家')
    const { verdicts, text } = back((body) => replaced(body, '共走访企业46家', '共走访企业47家'), present)
    expect(verdicts.map(({ what }) => what)).toEqual(['there'])
    expect(text).toBe(present)
  })

  test('numbers and dates are never written', () => {
    const { verdicts, text } = back((body) =>
      replaced(replaced(body, '总第940期', '总第941期'), '2021年2月23日', '2021年2月24日'),
    )
    expect(verdicts.map(({ what }) => what)).toEqual(['number', 'number'])
    expect(text).toBe(SAMPLE)
  })

  test('tracked changes count as made, and are told with their authors', () => {
    const { changes, document, text } = back((body) =>
      replaced(
        body,
        '<w:t xml:space="preserve">2月20日，南屏县召开座谈会。</w:t></w:r>',
        '<w:t xml:space="preserve">2月20日，</w:t></w:r><w:del w:id="91" w:author="甘雨晴"><w:r><w:delText>南屏县</w:delText></w:r></w:del>' +
          '<w:ins w:id="92" w:author="甘雨晴"><w:r><w:t>青禾镇</w:t></w:r></w:ins><w:r><w:t>召开座谈会。</w:t></w:r>',
      ),
    )
    expect(changes).toHaveLength(1)
    expect(text).toContain('\n2月20日，青禾镇召开座谈会。（南屏县工商联）\n')
    expect(paragraphsOf(document.blocks).flatMap(({ revisions }) => revisions)).toEqual([
      { type: 'deleted', author: '甘雨晴', text: '南屏县' },
      { type: 'inserted', author: '甘雨晴', text: '青禾镇' },
    ])
  })

  test('words that look like markup are written as words', () => {
    const { text } = back((body) => withAfter(body, '一、总体情况', '# 号和【括号】也是字。'))
    expect(text).toContain('\n\\# 号和【括号】也是字。\n')
  })

  test('a document whose styles were deleted is still compared word by word', () => {
    const plain = (body: string): string => body.replace(/<w:pStyle w:val="[^"]*"\/>/g, '')
    const { changes } = back((body) => plain(replaced(body, '共走访企业46家', '共走访企业47家')))
    expect(changes.map((change) => (change.type === 'changed' ? change.text : change.type))).toEqual([
      '今年以来，青禾镇共走访企业47家，解决问题<89>个 & 12,460件。',
    ])
  })
})
