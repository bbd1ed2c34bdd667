import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { type PatternTable, put, search, searchTable } from '../../scan.ts'

/** Names of people and places that are published as not to be used, with the right ones; what ordinary words they may stand in is left out. */
const TERMS: PatternTable = [
  [/残废人/g, '残疾人'],
  [/残废(?=儿童|学生|职工|人员|群众|同志|青年|妇女|老人)/g, '残疾'],
  [/弱智(?=儿童|学生|人员|青年|人士|者)/g, '智力障碍'],
  [/(?<![东西内外])蒙族(?![裔谱])/g, '蒙古族'],
  [/(?<![拉斯塞])维族(?!持)/g, '维吾尔族'],
  [/(?<![朝海生新])鲜族(?!群(?!众))/g, '朝鲜族'],
  [/摩梭族/g, '摩梭人'],
  [/穿青族/g, '穿青人'],
  [/夏尔巴族/g, '夏尔巴人'],
  [/(?<=香港|澳门)特别行政区政府行政长官/g, '特别行政区行政长官'],
  [
    /中港(?=两地|关系|合作|贸易|经贸|边境|交流)(?![^，。；\n]{2,6}(?:商会|协会|促进会|联合会|学会|公司|集团|中心))/g,
    '内地与香港',
  ],
  [/台湾(?=有关规定)/g, '台湾地区'],
  [/“一带一路”战略(?!支点|枢纽|通道|节点|性|合作|机遇|定位|腹地)/g, '“一带一路”倡议'],
]
/** Autonomous regions and municipalities that are called provinces, or by half of their name. */
const REGIONS =
  /(?:广西|宁夏|新疆|西藏|内蒙古?)省(?![立级道内外下时钱力心])|(?:广西|宁夏|新疆)自治区|(?:北京|上海|天津|重庆)省(?![去略级道内外下时钱力心了])/g
const REGION: Readonly<Record<string, string>> = {
  广西: '广西壮族自治区',
  宁夏: '宁夏回族自治区',
  新疆: '新疆维吾尔自治区',
  西藏: '西藏自治区',
  内蒙: '内蒙古自治区',
  北京: '北京市',
  上海: '上海市',
  天津: '天津市',
  重庆: '重庆市',
}
/** Provinces of that name there were, up to the fifties. */
const OF_OLD =
  /[清原时旧]$|(?:民国|清朝|清政府|清末|清代|抗战|解放前|(?<![0-9])1(?:[0-8][0-9]|9[0-5])[0-9]年)[^。\n]{0,24}$/
/** Places that are named together as they may not be. */
const PARALLEL = /两岸(?:三|四)地/g

export const wordsProperTerms = defineRule({
  id: 'words/proper-terms',
  title: { zh: '称谓用规范说法', en: 'People and places are called as they should be' },
  severity: 'error',
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    term: say(
      [
        '“{found}”应写作“{right}”',
        '新华社新闻报道禁用词和慎用词里列有这个说法，公文和简报也应避免。',
        '写作“{right}”；引用历史文献的，用 // 不查 放过。',
      ],
      [
        '“{found}” should be “{right}”',
        'It is on the published list of words that news and official text avoid.',
        'Write {right}, or silence the rule for a historical quotation.',
      ],
    ),
    parallel: say(
      [
        '“{found}”不宜使用',
        '新华社新闻报道禁用词和慎用词要求不这样并称。',
        '写明“海峡两岸”“内地与香港、澳门”。',
      ],
      [
        '“{found}” is not to be used',
        'The published list asks not to name these places so.',
        'Name them one by one.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, REGIONS)) {
      const right = REGION[found.slice(0, 2)] ?? ''
      if (found.endsWith('省') && OF_OLD.test(whole.masked.slice(Math.max(0, span.start - 32), span.start)))
        continue
      report('term', span, { data: { found, right }, fix: put('suggestion', span, right) })
    }
    for (const { span, found, right } of searchTable(whole, TERMS))
      report('term', span, { data: { found, right }, fix: put('suggestion', span, right) })
    for (const { span, found } of search(whole, PARALLEL)) report('parallel', span, { data: { found } })
  },
})
