import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search, within } from '../../scan.ts'

/** A word of which a part says what the rest says: the whole, and what may go. */
const PHRASES: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/涉及到(?!位)/g, '涉及'],
  [/波及到/g, '波及'],
  [/见诸于/g, '见诸'],
  [/公诸于众/g, '公之于众'],
  [/付诸于/g, '付诸'],
  [/诉诸于/g, '诉诸'],
  [/来自于/g, '来自'],
  [/凯旋(?:归来|而归)/g, '凯旋'],
  [/不良陋习/g, '陋习'],
  [/亲眼目睹/g, '目睹'],
  [/免费赠送/g, '赠送'],
  [/切忌不(?:要|可)/g, '切忌'],
  [/目的是为了/g, '目的是'],
  [/悬殊很大/g, '悬殊'],
  [/提前预[习支订]/g, ''],
  [/全部都(?=[是已要由在有])/g, '全部'],
  [/最为(?:重要|关键)的?首要/g, ''],
  [/过分溺爱/g, '溺爱'],
  [/多年的宿愿/g, '宿愿'],
  [/忍俊不禁地?笑/g, '忍俊不禁'],
  [/大约在?(?=[0-9一二三四五六七八九十]{1,6}[^，。；\n]{0,4}左右)/g, ''],
  [/显得更加突显/g, '更加突显'],
  [/十分过瘾之极/g, ''],
  [/国际间(?!谍)/g, '国际'],
  [/截至到/g, '截至'],
  [/令人堪忧/g, '堪忧'],
  [/人民的?民生/g, '民生'],
  [/(?<![0-9])省省委/g, '省委'],
  [/市市委(?!员)/g, '市委'],
  [/县县委(?!员)/g, '县委'],
  [/广大父老乡亲们/g, '广大父老乡亲'],
  [/再次重申/g, '重申'],
  [/共同合作/g, '合作'],
  [/互相之间相互/g, '相互'],
  [/非常之非常/g, '非常'],
  [/迄今为止[^，。]{0,4}以来/g, ''],
  [/首次[^，。；\n]{0,4}首创/g, ''],
  [/报刊杂志/g, '报刊'],
  [/第一线?首发/g, ''],
]
const PLURAL =
  /(各位|众多|诸位|许多|全体|大批|(?<![0-9一二三四五六七八九十百千])[0-9一二三四五六七八九十百千]{1,12}多?[名位个])((?!同志|朋友)[一-鿿]{1,6}?)们(?![，,：:！!])/g
const TWICE =
  /(?<![标目美指红白黑绿黄有])的的(?![确士])|了了(?![解之事无心])|是是(?!非)|和和(?![美气睦平谐])|把把(?!关|脉)|与与(?!会)|就就(?!业|近|地)|被被/g
const ETC = /等等等+/g

export const wordsNoRedundancy = defineRule({
  id: 'words/no-redundancy',
  title: { zh: '没有重复累赘的词语', en: 'Nothing is said twice over' },
  severity: 'warning',
  milder: { etc: 'info' },
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    phrase: say(
      ['“{found}”里有重复的意思', '前后两部分说的是一回事。', '写作“{right}”。'],
      ['“{found}” says something twice', 'Its parts mean the same.', 'Write {right}.'],
    ),
    phrasing: say(
      ['“{found}”里有重复的意思', '前后两部分说的是一回事。', '只留一个。'],
      ['“{found}” says something twice', 'Its parts mean the same.', 'Keep one.'],
    ),
    plural: say(
      ['“{found}”已有表示多数的词，不再加“们”', '“各位”“众多”和数量词已说明不止一个。', '删去“们”。'],
      ['“{found}” says the plural twice', '各位 and numbers say that there are several.', 'Delete 们.'],
    ),
    twice: say(
      ['“{found}”多了一个字', '同一个字多打了一次。', '删去一个。'],
      ['“{found}”: one character too many', 'It was typed twice.', 'Delete one.'],
    ),
    etc: say(
      ['“{found}”里“等”用了两次', '列举未尽，用一个“等”就够了。', '只留一个。'],
      ['等 stands twice in “{found}”', 'One is enough.', 'Keep one.'],
    ),
  },
  check({ whole, report }) {
    for (const [pattern, right] of PHRASES) {
      for (const { span, found } of search(whole, pattern)) {
        if (right === '') report('phrasing', span, { data: { found } })
        else report('phrase', span, { data: { found, right }, fix: put('unsafe', span, right) })
      }
    }
    for (const { span, found } of search(whole, PLURAL))
      report('plural', span, { data: { found }, fix: put('unsafe', within(span, found.length - 1, 1), '') })
    for (const { span, found } of search(whole, TWICE))
      report('twice', span, { data: { found }, fix: put('unsafe', within(span, 1, 1), '') })
    for (const { span, found } of search(whole, ETC)) report('etc', span, { data: { found } })
  },
})
