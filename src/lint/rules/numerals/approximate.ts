import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search, within } from '../../scan.ts'

const N = '一二三四五六七八九'
const NEXT: Readonly<Record<string, string>> = {
  一: '二',
  二: '三',
  三: '四',
  四: '五',
  五: '六',
  六: '七',
  七: '八',
  八: '九',
}
/** 三、四十人, 七、八个: neighbours that stand for a rough number, before a unit; 两 never counts in order and needs none. */
const ROUGH = new RegExp(
  `(?<![第周${N}十百千万、初])(?:([一二三四五六七八])(、)([二三四五六七八九])(?=[百千](?![货姓花家年])|[十百千万]{0,2}多?(?:余)?(?:个(?!方面|问题|是)|人|名(?!分)|位|天|里|米|岁|次(?!产)|元|斤|户|家(?!庭)|年(?!级)|月份?以|小时|分钟|秒|点钟|公里|公斤|公顷|万|亿|条(?!规)|只|件|间|棵|株|亩|吨|遍|趟|封|台|辆|艘|头))|(两)(、)(三)(?!项规))`,
  'g',
)
const FIGURE =
  '(?:[0-9０-９]+(?:[.,][0-9]+)?|[一二三四五六七八九十百千万两]+)(?:多|余)?[百千万亿]{0,2}(?:余|多)?[个人名位天里米岁次元斤户家年月日点件条吨亩%％倍]{0,2}'
/** 约 and 近 as words of their own: not in 签约30余个项目, 节约20余万元, 附近10余户. */
const ABOUT = '(?<![签节履预邀制违合解续大邻临附就靠最])(?:大约|约|近)'
const ROUGHLY = '(?<![签节履预邀制违合解续大])(?:大约|约)'
/** 近20多年: in the last twenty years and more. */
const FIGURE_OF_YEARS = '(?<=近)[0-9一二三四五六七八九十百两]{1,4}[余多](?:个)?(?:年|月|天|日)'
const TWICE = new RegExp(
  `(?:以上|以下|以内)(?:左右|上下)(?=[，。；、）]|$)|${ROUGHLY}(?:将近|接近|近|不足|不到|超过|逾)(?:[0-9]|[一二三四五六七八九十百两]{1,4}[万千百个人名元])|(?:${ABOUT}|将近|接近|大概|差不多)(?:有|为|在|达|占(?:[^，。；0-9\n]{0,10}的)?)?${FIGURE}(?:左右|上下)|(?:超过|超|突破|逾)${FIGURE}(?:以上|多[个人名元万])|(?:至少|不少于|不低于)${FIGURE}以上|(?:至多|最多|不超过|不足|不到)${FIGURE}(?:以下|以内|左右)|${ABOUT}(?!${FIGURE_OF_YEARS})${FIGURE.replace('(?:余|多)?[个', '(?:余|多)[个')}`,
  'g',
)
/** 约123456.7元: as many digits as a count has, and not round. */
const EXACT =
  /(?:大约|(?<![签节履预邀制违合解续])约|大概|估计|预计约?)(?:有|为|达)?(?:[0-9]{5,12}[1-9](?:\.[0-9]{1,4})?|[0-9]{4,12}\.[0-9]{1,4})(?=[^0-9.,%％万亿])/g
const EXTRA = /[0-9一二三四五六七八九十百千万](?:多余|余多)(?=[个人名位次元万户家])/g

export const numeralsApproximate = defineRule({
  id: 'numerals/approximate',
  title: { zh: '概数写法正确', en: 'Rough numbers are written right' },
  severity: 'error',
  milder: { twice: 'warning', exact: 'warning' },
  fix: 'safe',
  changesHan: true,
  scope: 'text',
  basis: 'GB/T 15834-2011 4.5.3.4',
  since: '0.1.0',
  messages: {
    rough: say(
      [
        '“{found}”表示概数，中间不用顿号',
        '相邻的两个数连用表示概数，不用顿号；表示两个数的缩略（二、三产业）才用。',
        '写作“{right}”。',
      ],
      [
        'No 、 in the rough number “{found}”',
        'Neighbouring numbers stand close when they mean about so many.',
        'Write {right}.',
      ],
    ),
    twice: say(
      ['“{found}”前后两处都表示约数', '“约”“近”与“左右”“余”，“超过”与“以上”，只用一个。', '去掉一个。'],
      ['“{found}” says twice that it is rough', 'One word is enough.', 'Drop one.'],
    ),
    exact: say(
      ['“{found}”：有零有整的数不是约数', '精确到个位、小数的数，不用“约”“估计”。', '删去“约”，或写成概数。'],
      [
        '“{found}” is exact, not rough',
        'A number to its last digit is no estimate.',
        'Drop 约, or round it.',
      ],
    ),
    extra: say(
      ['“{found}”里“多”“余”只用一个', '两个字意思相同。', '去掉一个。'],
      ['多 and 余 in “{found}” mean the same', 'One is enough.', 'Drop one.'],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, groups } of search(whole, ROUGH)) {
      const [, left, , right, two] = groups
      if (two === undefined && NEXT[left ?? ''] !== right) continue
      const tail = whole.printed.slice(span.end, span.end + 2)
      report('rough', span, {
        data: { found: found + tail, right: found.replace('、', '') + tail },
        fix: put('safe', within(span, 1, 1), ''),
      })
    }
    for (const { span, found } of search(whole, TWICE)) {
      const end = /(?:左右|上下|以上|以下|以内)$/.exec(found)?.[0].length ?? 0
      const fix = end === 0 ? {} : { fix: put('unsafe', within(span, found.length - end, end), '') }
      report('twice', span, { data: { found }, ...fix })
    }
    for (const { span, found } of search(whole, EXACT)) report('exact', span, { data: { found } })
    for (const { span, found } of search(whole, EXTRA))
      report('extra', span, { data: { found }, fix: put('unsafe', within(span, 2, 1), '') })
  },
})
