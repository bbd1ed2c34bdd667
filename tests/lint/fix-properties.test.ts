import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fix } from '../../src/lint/fix.ts'
import { propertyOptions } from '../support/seed.ts'
import { lintText } from './run.ts'

/** Pieces of which pasted text consists: words, numbers, marks of both widths, spaces, addresses, line breaks. */
const PIECES = [
  ...'会议指出云岭枫桥商会工作的一二三第期年月日'.split(''),
  ...',;:?!.()（），。；：？！、“”《》【】·—… 　#§'.split(''),
  ...'"\'[]{}<>-~+=/(（）)‘’〈〉〔〕「」『』｢｣｡﹐﹝﹞︰∶〝〞⋯‥•–─．／－＋～〜\t\u00a0\u200b'.split(''),
  ...['17', '3.15', '1,000', '14:30', '2031', '９', '%', '...', '——', '……'],
  ...['Open', 'ISO 9001:2015', 'a@example.cn', 'https://example.cn/a,b', '附件.docx', '&nbsp;'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '# ',
    '【简讯】\n',
    '§ ',
    '报:',
    '发：',
    '// 备注\n',
    '（转自云岭晨讯报）\n',
    '  ',
  ],
]
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''))
const FILE = 'issues/2031/0940.md'
const HEAD = '---\n期号: 17\n总期号: 940\n日期: 2031-02-23\n---\n\n'

const modes = [
  ['a fragment', true, false],
  ['a fragment, unsafe fixes too', true, true],
  ['an issue', false, false],
  ['an issue, unsafe fixes too', false, true],
] as const

test.each(modes)('fixing %s settles, and keeps every 汉字 and number', (_, fragment, unsafe) => {
  const lintOnce = (source: string) => lintText(source, { fragment, file: FILE })
  const fixed = (source: string) => fix(source, lintOnce, { unsafe, file: FILE })
  fc.assert(
    fc.property(text, (body) => {
      const source = fragment ? body : HEAD + body
      const result = fixed(source)
      expect(result.result.failures).toEqual([])
      expect(result.notApplied.map(({ reason }) => reason)).not.toContain('unsettled')
      expect(fixed(result.text).text).toBe(result.text)
      // Rules that are there to change 汉字 may; all others keep them, and every number.
      if (result.applied.some(({ fix: made }) => made?.changesHan === true)) return
      expect(hanOf(result.text)).toBe(hanOf(source))
      expect(numbersOf(result.text)).toEqual(numbersOf(source))
    }),
    propertyOptions(400),
  )
})

function hanOf(source: string): string {
  return source.replace(/[^\p{Script=Han}]/gu, '')
}

/** Numbers whatever the width of their digits. */
function numbersOf(source: string): readonly string[] {
  const plain = source.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return plain.match(/[0-9]+/g) ?? []
}
