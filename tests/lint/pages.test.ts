import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/base/diagnostic.ts'
import { checkPages } from '../../src/lint/check-pages.ts'
import { pageEveryPicturePrinted } from '../../src/lint/rules/page/every-picture-printed.ts'
import { laidOut } from './laid-out.ts'
import { bulletinOf, lintText } from './run.ts'

const HEAD = '---\n期号: 17\n总期号: 940\n日期: 2031-02-23\n---\n\n'
const LONG = 'yunling-shanghui-lianluo-baoming-dianhua@service.example.cn'
const TEXT = `${HEAD}# 青禾商会开通信箱\n来信请寄云岭市民营经济发展服务中心信箱${LONG}收。`

function found(text: string, pages = true): readonly Diagnostic[] {
  const more = pages ? { pages: laidOut } : {}
  return lintText(text, more).diagnostics.filter(({ ruleId }) => /^(page|suppressions)\//.test(ruleId))
}

describe('page rules', () => {
  test('run only where the issue was laid out', () => {
    expect(found(TEXT, false)).toEqual([])
    expect(found(TEXT).map(({ ruleId }) => ruleId)).toContain('page/loose-line')
  })

  test('point to the printed row and to the words in the issue', () => {
    const loose = found(TEXT).find(({ ruleId }) => ruleId === 'page/loose-line')
    expect(loose?.place).toEqual({ page: 1, row: expect.any(Number) })
    const [written] = loose?.related ?? []
    const start = TEXT.indexOf('来信')
    expect(written).toMatchObject({ messageId: 'written-here', place: { span: { start } } })
  })

  test.each(['page/loose-line', 'loose-line'])(
    'are silenced as %s above the words, and only there',
    (name) => {
      const remark = `// 不查 ${name}：网址改不得\n`
      const ids = (text: string) => found(text).map(({ ruleId }) => ruleId)
      expect(ids(TEXT.replace('来信', `${remark}来信`))).not.toContain('page/loose-line')
      expect(ids(TEXT.replace('# ', `${remark}# `))).toContain('page/loose-line')
      // Without pages nobody can say whether the remark is needed.
      expect(found(TEXT.replace('来信', `${remark}来信`), false)).toEqual([])
      const idle = `${HEAD}# 题\n${remark}正文。`
      expect(ids(idle)).toContain('suppressions/used')
    },
  )

  test('obey the settings', () => {
    const settings = { rules: { 'page/loose-line': 'error', 'page/font-substituted': 'off' } } as const
    const { diagnostics } = lintText(TEXT, { pages: laidOut, settings })
    const page = diagnostics.filter(({ ruleId }) => ruleId.startsWith('page/'))
    expect(page.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(['page/loose-line error'])
  })

  test('say nothing of a picture that was spoken of already', () => {
    const text = `${HEAD}# 题\n![图](没有.jpg)\n正文。`
    const { bulletin } = bulletinOf(text)
    const check = (told: readonly Diagnostic[]) =>
      checkPages(pageEveryPicturePrinted, bulletin, laidOut(bulletin), told)
    expect(check([])).toHaveLength(1)
    const span = { start: text.indexOf('没有.jpg'), end: text.indexOf('没有.jpg') + 6 }
    const place = { file: bulletin.source.file, span }
    const missing = { ruleId: 'pictures/printable', messageId: 'missing', data: {}, place }
    expect(check([{ ...missing, severity: 'error' }])).toEqual([])
  })
})
