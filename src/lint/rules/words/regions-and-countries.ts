import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search } from '../../scan.ts'

const COUNTED =
  '(?:等|共|[0-9]{1,3}个|[一二三四五六七八九十]{1,3}个)(?:[0-9一二三四五六七八九十多余]{0,4}个)?'
/** What follows 国家 as a word by itself: not 国家和地区, 国家（地区）, 国家级, 国家战略. */
const BEHIND =
  '(?=[，。；、！）”的]|和(?!地区)|及(?!地区)|客商|客人|代表|企业|游客|商人|学生|专家|市场|订单|开展|举办|参加|到会|派|$)(?!的(?:重[大点]|战略|安全|政策|标准|利益)|、地区)'
const TOGETHER = new RegExp(
  `(?:香港|澳门|台湾)(?:地区)?、[${HAN}、]{1,30}?${COUNTED}国家${BEHIND}|(?:香港|澳门|台湾)(?:地区)?(?<=[、和与](?:香港|澳门|台湾)(?:地区)?)${COUNTED}国家${BEHIND}`,
  'gm',
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
