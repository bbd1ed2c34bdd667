import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search } from '../../scan.ts'

const COUNTED =
  '(?:等|共|[0-9]{1,3}个|[一二三四五六七八九十]{1,3}个)(?:[0-9一二三四五六七八九十多余]{0,4}个)?'
/** What may follow 国家: 国家和地区, 国家（地区）, and 国家 as the first half of another word. */
const BEHIND = '(?![和或及与、]地区|（地区|与|安全|级|政策|标准|规定|重点|有关)'
const TOGETHER = new RegExp(
  `(?:香港|澳门|台湾)(?:地区)?、[${HAN}、]{1,30}?${COUNTED}国家${BEHIND}|(?:香港|澳门|台湾)(?:地区)?(?<=[、和与](?:香港|澳门|台湾)(?:地区)?)${COUNTED}国家${BEHIND}`,
  'g',
)
/** 中国和香港: as if one were beside the other. */
const BESIDE = /中国[和与](?:香港|澳门|台湾)(?<!一个中国.{3})/g

export const wordsRegionsAndCountries = defineRule({
  id: 'words/regions-and-countries',
  title: { zh: '港澳台不与国家并称', en: 'Hong Kong, Macao and Taiwan are not listed as countries' },
  severity: 'warning',
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    together: say(
      [
        '“{found}”把港澳台说成了国家',
        '新华社新闻报道禁用词和慎用词要求，与外国一并列举时写“国家和地区”。',
        '写作“国家和地区”。',
      ],
      [
        '“{found}” calls Hong Kong, Macao or Taiwan a country',
        'The published list asks for 国家和地区.',
        'Write 国家和地区.',
      ],
    ),
    beside: say(
      [
        '“{found}”不能并列',
        '香港、澳门、台湾是中国的一部分，并列就成了两个国家。',
        '写作“内地与香港”“大陆与台湾”。',
      ],
      [
        '“{found}”: one is a part of the other',
        'Side by side they read as two countries.',
        'Write 内地与香港, 大陆与台湾.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, TOGETHER)) {
      const end = { start: span.end, end: span.end }
      report('together', span, { data: { found }, fix: put('suggestion', end, '和地区') })
    }
    for (const { span, found } of search(whole, BESIDE)) report('beside', span, { data: { found } })
  },
})
