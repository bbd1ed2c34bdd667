import { describe, expect, test } from 'vitest'
import type { ReviewNote } from '../../src/render/docx/review.ts'
import { SAMPLE } from './docx-sample.ts'
import { makeDocx, paragraphsOf, picture } from './docx-support.ts'

const pictures = new Map([['0940/a.png', picture('0940/a.png')]])

/** A remark about the first place of some words. */
function about(words: string, ...lines: readonly string[]): ReviewNote {
  const start = SAMPLE.indexOf(words)
  if (start < 0) throw new Error(`not in the sample: ${words}`)
  return { span: { start, end: start + words.length }, lines }
}

const notes: readonly ReviewNote[] = [
  about('46家', '必改：家数与目录不符'),
  about('12,460件', '建议改：<千分位> & “逗号”'),
  about('企业46家，解决', '提示：与第一条相交'),
  about('南屏县召开企业服务座谈会', '提示：目录里的一条'),
  about('青禾镇“五个一”　　打通', '建议改：题目'),
  about('枫桥街道', '提示：表格里'),
  about('责任编辑：白桦', '提示：报尾里'),
  { span: undefined, lines: ['提示：整期的一条', '第二段'] },
]

describe('comments', async () => {
  const plain = await makeDocx(SAMPLE, { pictures })
  const { body, parts } = await makeDocx(SAMPLE, { pictures, review: notes })

  /** The words between the marks of a comment. */
  const wordsOf = (id: number): string => {
    const between = new RegExp(
      `<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`,
      's',
    )
    return paragraphsOf(`<w:p>${between.exec(body)?.[1] ?? ''}</w:p>`).join('')
  }

  test('stand at the very words that they are about', () => {
    expect([0, 1, 2, 3].map(wordsOf)).toEqual([
      '46家',
      '12,460件',
      '企业46家，解决',
      '南屏县召开企业服务座谈会',
    ])
    expect(wordsOf(5)).toBe('枫桥街道')
  })

  test('stand over the paragraph where its words are written otherwise, and on the first for the whole issue', () => {
    expect(wordsOf(4)).toContain('打通服务“最后一步”')
    expect(wordsOf(7)).toBe('云岭市志愿服务联合会')
  })

  test('change no word of the document', () => {
    expect(paragraphsOf(body)).toEqual(paragraphsOf(plain.body))
  })

  test('say what the proofreader says, each once, and each is referred to once', () => {
    const comments = parts.get('word/comments.xml') ?? ''
    expect(paragraphsOf(comments)).toEqual(notes.flatMap(({ lines }) => lines))
    for (const [id] of notes.entries())
      for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
        expect(body.match(new RegExp(`<w:${mark} w:id="${id}"/>`, 'g')), `${mark} ${id}`).toHaveLength(1)
    expect(comments.match(/<w:sz w:val="21"\/>/g)).toHaveLength(paragraphsOf(comments).length)
    expect(parts.get('word/_rels/document.xml.rels')).toContain('Target="comments.xml"')
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/word/comments.xml"')
  })
})
