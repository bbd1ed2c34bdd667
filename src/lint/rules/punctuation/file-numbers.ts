import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search, within } from '../../scan.ts'

/** 国发[2031]3号, (2031)第3号: the mark of an office, a year in brackets, a number. Court cases end otherwise, and houses and lines have numbers too. */
const NUMBER = new RegExp(
  `([[(（［【﹝〔〈<{])(?<=[${HAN}].)((?:19|20)[0-9]{2})([\\])）］】﹞〕〉>}]) {0,2}(?=第? {0,2}[0-9]{1,5} {0,2}号(?![楼线院馆门厂机井高地]))`,
  'g',
)
const VIRTUAL = /(?<=〔(?:19|20)[0-9]{2}〕)(第)(?=[0-9]{1,5}号)/g
const ZERO = /(?<=〔(?:19|20)[0-9]{2}〕第?)0+[1-9][0-9]{0,3}(?=号)/g

export const punctuationFileNumbers = defineRule({
  id: 'punctuation/file-numbers',
  title: { zh: '文号的年份用六角括号', en: 'The year of a document number stands in 〔 〕' },
  severity: 'error',
  milder: { virtual: 'warning', zero: 'warning' },
  fix: 'safe',
  changesHan: true,
  scope: 'text',
  basis: 'GB/T 9704-2012 7.2.5',
  since: '0.1.0',
  messages: {
    brackets: say(
      ['文号“{found}”的年份应在六角括号里', '发文字号的年份用六角括号〔〕括入。', '改成“{right}”。'],
      [
        'The year of the number “{found}” belongs in 〔 〕',
        'Document numbers take hexagonal brackets.',
        'Write {right}',
      ],
    ),
    virtual: say(
      ['文号里不加“第”字', '发文顺序号不加“第”字。', '删去“第”。'],
      ['No 第 in a document number', 'The number stands alone.', 'Delete 第'],
    ),
    zero: say(
      ['文号“{found}”不编虚位', '发文顺序号不编虚位，1 不编为 01。', '写作“{right}”。'],
      ['No leading zero in the number “{found}”', 'A document number is not padded.', 'Write {right}'],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, groups } of search(whole, NUMBER)) {
      if (found.startsWith('〔') && groups[3] === '〕') continue
      const year = groups[2] ?? ''
      const right = `〔${year}〕`
      const edits = [
        { span: within(span, 0, 1), text: '〔' },
        { span: { start: span.start + 5, end: span.end }, text: '〕' },
      ]
      report('brackets', span, { data: { found, right }, fix: { safety: 'safe', edits } })
    }
    for (const { span } of search(whole, VIRTUAL)) report('virtual', span, { fix: put('safe', span, '') })
    for (const { span, found } of search(whole, ZERO)) {
      const right = found.replace(/^0+/, '')
      report('zero', span, { data: { found, right }, fix: put('suggestion', span, right) })
    }
  },
})
