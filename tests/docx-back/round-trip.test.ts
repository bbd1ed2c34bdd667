import { describe, expect, test } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { comparable } from '../../src/render/docx-back/passage.ts'
import { passagesOf } from '../../src/render/docx-back/passages.ts'
import { readWord } from '../../src/render/docx-back/read-word.ts'
import { restoreSource } from '../../src/render/docx-back/restore.ts'
import { paragraphsOf } from '../../src/render/docx-back/word-document.ts'
import { parse } from '../../src/syntax/parse.ts'
import { print } from '../../src/syntax/print.ts'
import { SAMPLE } from '../render/docx-sample.ts'
import { type Made, makeDocx, picture } from '../render/docx-support.ts'
import { builtInTemplate, openIssue, testSerial } from '../support/open-issue.ts'
import { asWps, stripped } from './edits.ts'

const PICTURES = new Map([['0940/a.png', picture('0940/a.png')]])

function canonical({ bulletin }: Made): string {
  const text = bulletin.source.text.replace(/^\/\/.*\n/gm, '').replace('　　打通', ' 打通')
  const source = sourceFile('', text)
  const sections = bulletin.structure.sections.map(({ label }) => label)
  const { contentsLabels } = bulletin.structure
  return print(parse(source, { sections, imprintLabels: [], contentsLabels }).issue, source)
}

describe('a document of ours', () => {
  test('carries its source, letter for letter', async () => {
    const text = `${SAMPLE}\r\n\\一行反斜杠\\u0041\u0001`
    const read = readWord((await makeDocx(text)).bytes, undefined)
    expect(typeof read === 'string' ? read : read.carried?.text).toBe(text)
  })

  // Once took a time that grew with the square of a line's length, and failed here by the time limit of a test.
  test('gives its source back where the imprint is a section of its own', async () => {
    const plain = builtInTemplate('association')
    const template = { ...plain, imprint: { ...plain.imprint, evenPage: true } }
    const text = `---\n期号: 1\n总期号: 1\n日期: 2021-02-23\n---\n\n# 题目\n\n${'各单位要落实。\n\n'.repeat(32)}报：市委\n送：市政协\n发：各镇\n责任编辑：白桦\n`
    const made = await makeDocx(text, { template })
    expect(made.body.match(/<w:sectPr>/g)).toHaveLength(2)
    const read = readWord(stripped(made.bytes), template)
    if (typeof read === 'string') throw new Error(read)
    expect(restoreSource(read.document, testSerial(), template)).toBe(canonical(made))
  })

  test('knows the lines of very long paragraphs', () => {
    const template = builtInTemplate('association')
    const long = '市民反映的问题件件有回音。'.repeat(20_000)
    const { bulletin } = openIssue(`${SAMPLE}\n# 长文\n${long}\n${long}（联合会）\n`)
    const passages = passagesOf({ bulletin, template, pictures: new Set() })
    expect(passages.filter(({ text }) => text.startsWith(long)).map(({ origin }) => origin)).toEqual([
      'lines',
      'lines',
    ])
  })

  test.each(['association', 'official', 'plain'])('has the passages it says it has (%s)', async (name) => {
    const template = builtInTemplate(name)
    const made = await makeDocx(SAMPLE, { template, pictures: PICTURES })
    const read = readWord(made.bytes, template)
    if (typeof read === 'string') throw new Error(read)
    const pictures = new Set(PICTURES.keys())
    const passages = passagesOf({ bulletin: made.bulletin, template, pictures })
    expect(read.carried?.passages).toEqual(passages)
    const words = paragraphsOf(read.document.blocks).flatMap(({ style, text, pictures }) =>
      pictures.length > 0
        ? pictures
        : (style === 'issuer' || style === 'classification' ? text.split('\t') : [text]).map((part) =>
            comparable(style === 'rule' || style === 'anchor' ? undefined : style, part),
          ),
    )
    expect(words.filter((text) => text !== '')).toEqual(
      passages.map(({ kind, text }) => comparable(kind, text)),
    )
  })

  test.each(['association', 'official', 'plain'])(
    'gives its source back from its styles alone, also as WPS saves it (%s)',
    async (name) => {
      const template = builtInTemplate(name)
      const made = await makeDocx(SAMPLE, { template, pictures: PICTURES })
      for (const bytes of [stripped(made.bytes), asWps(stripped(made.bytes))]) {
        const read = readWord(bytes, template)
        if (typeof read === 'string') throw new Error(read)
        expect(read.carried).toBeUndefined()
        expect(restoreSource(read.document, testSerial({ template: name }), template)).toBe(canonical(made))
      }
    },
  )
})
