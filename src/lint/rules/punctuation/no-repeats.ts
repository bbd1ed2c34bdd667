import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, put, search, within } from '../../scan.ts'

const SAME = /([，、；：])\1+|。。(?!。)/g
const SHOUT = /[！？]{2,40}/g
/** ““好””: both marks of a pair twice. */
const PAIRS = /““[^“”\n]{1,100}””|《《[^《》\n]{1,100}》》|（（[^（）\n]{1,100}））/g
const MIXED = /，。|。，|、，|，、|；。|。；|：，|，：|、。|；，|，；|：：|：。|！。|？。|。！|。？/g

export const punctuationNoRepeats = defineRule({
  id: 'punctuation/no-repeats',
  title: { zh: '标点不重复', en: 'No repeated marks' },
  severity: 'error',
  fix: 'unsafe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.2.3.4、4.3.3.3',
  since: '0.1.0',
  messages: {
    same: say(
      ['“{found}”重复了', '同一个标点多打了一次。', '只留一个“{right}”。'],
      ['“{found}” is repeated', 'The mark was typed twice.', 'Leave one {right}'],
    ),
    pair: say(
      ['“{found}”的成对标点重复了', '同一对标点多打了一次；引号里再引用，用‘’。', '改成“{right}”。'],
      ['The marks of “{found}” are doubled', 'The pair was typed twice.', 'Write {right}'],
    ),
    shout: say(
      ['“{found}”叠用太多', '叹号、问号叠用最多三个；问号和叹号连用，各用一个。', '改成“{right}”。'],
      [
        'Too many marks: “{found}”',
        'At most three ！ or ？ stand together; ？！ takes one of each.',
        'Write {right}',
      ],
    ),
    mixed: say(
      ['“{found}”两个标点连用，多了一个', '句内停顿和句末停顿不会同时出现。', '看意思只留一个。'],
      [
        'One mark of “{found}” is too many',
        'A pause inside a sentence and its end do not meet.',
        'Leave one of them.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, SAME)) {
      const right = found.charAt(0)
      report('same', span, { data: { found, right }, fix: put('safe', span, right) })
    }
    for (const { span, found } of search(whole, PAIRS)) {
      const right = found.slice(1, -1)
      const edits = [
        { span: within(span, 0, 1), text: '' },
        { span: within(span, found.length - 1, 1), text: '' },
      ]
      report('pair', span, {
        data: { found: brief(found), right: brief(right) },
        fix: { safety: 'unsafe', edits },
      })
    }
    for (const { span, found } of search(whole, SHOUT)) {
      const both = found.includes('！') && found.includes('？')
      if (found.length <= (both ? 2 : 3)) continue
      const right = both ? '？！' : found.charAt(0)
      report('shout', span, { data: { found, right }, fix: put('safe', span, right) })
    }
    for (const { span, found } of search(whole, MIXED)) report('mixed', span, { data: { found } })
  },
})
