import { toHanNumeral } from '../../../base/numerals.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search } from '../../scan.ts'

const MIXED =
  /(?<![0-9.])[0-9]{1,3}[百千](?!米|克|瓦|卡|帕|分|赫|兆|佳|姿|年|度|合|货|家姓|里|伏|字|层|岁山|兵)(?=余|多|[0-9个人名元万亿户家亩斤吨件份台套辆株棵本册项]|[，。；、）])|[一二三四五六七八九十百千万]分之[0-9]{1,3}(?![0-9.])(?<!百分之[0-9]{1,3})|(?<![0-9.])[0-9]{1,3}分之[一二三四五六七八九十]|第十[0-9]|(?<![0-9.])[0-9]{1,2}百零?[0-9](?![0-9])|(?<![0-9一二三四五六七八九])十[0-9](?=[个人名年月日次届期元])/g
const PERCENT = /百分之[0-9]+(?:\.[0-9]+)?|(?<![一二三四五六七八九十])[一二三四五六七八九十]+[%％]/g
const LETTERS =
  /(?<![0-9A-Za-z])[12][0-9]{0,2}[OoＯ○〇][0-9OoＯ○〇]{0,2}(?=年|期|号)|(?<=第)[0-9]*[OoＯ][0-9OoＯ]*(?=期|号|次|届)|(?<![A-Za-z0-9])l[.．](?=[一-鿿])/g
const IDIOM =
  /[0-9](?:心|意|手|言|口|上|清|干|全|面|通|平|穷)[0-9](?:意|用|足|语|舌|下|楚|净|美|光|达|稳|白)|(?:十|二十)[一二三四五六七八九]?届[0-9]{1,2}中全会|(?<![0-9])[0-9]{1,2}[一二]9运动|“[2-9](?:个|大|项|条|位|张)(?!工作日|月|小时|百分|年|人|亿|万|亿)[一-鿿]{1,4}”|[一二三四五六七八九十]届[0-9]{1,2}次(?=全会|全体会议|会议|代表大会)|(?<=党的)(?:1[0-9]|2[0-9])大(?![一-鿿]{0,2}(?:项|类|方面))|(?<![0-9])(?:1[0-9]|2[0-9])届[一二三四五六七1-7]中全会/g
const TWO = new RegExp(
  `(?<![第十百千万零〇${'一三四五六七八九'}初老小大高研期目块段题二年月周至到～—于件录表图册卷类0-9])二(?!(?:个|名|人|种|件|家|位)以上)(?=(?:个(?![案别体性])|位(?!于)|名(?!词)|家(?!庭)|种|件|张|台|辆|所(?!以))[${HAN}])|(?<!第)一二(?=[个位名天])`,
  'g',
)
const DECREASE =
  /(?:减少|降低|下降|缩小|缩短|节约|减轻|降)了?(?:近|约)?[0-9一二两三四五六七八九十几数]+(?:\.[0-9]+)?倍|(?:减少|降低|下降|缩小|缩短)[到至为](?:原来|原先|去年|上年|过去)的(?!0)[0-9一二两三四五六七八九十几数]+(?:\.[0-9]+)?倍/g
const POINT = /(?<![0-9A-Za-z.\ufffc])\.[0-9]{1,4}(?=[%％一-鿿，。；、）]|$)/gm

export const numeralsWellFormed = defineRule({
  id: 'numerals/well-formed',
  title: { zh: '数字写法规范', en: 'Numbers are written right' },
  severity: 'error',
  milder: { percent: 'warning', two: 'warning', point: 'warning', idiom: 'warning' },
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  basis: 'GB/T 15835-2011 5',
  since: '0.1.0',
  messages: {
    mixed: say(
      [
        '“{found}”混用了阿拉伯数字和汉字数字',
        '除“万”“亿”外，阿拉伯数字不与十、百、千连用。',
        '都用阿拉伯数字，或都用汉字。',
      ],
      ['“{found}” mixes two kinds of digits', 'Only 万 and 亿 stand behind Arabic digits.', 'Use one kind.'],
    ),
    percent: say(
      ['“{found}”混用了两种写法', '写作“50%”或“百分之五十”。', '改成一种写法。'],
      ['“{found}” mixes two ways of writing', 'Write 50% or 百分之五十.', 'Use one of them.'],
    ),
    letter: say(
      ['“{found}”里有字母，应是数字', '字母 O、l 和圆圈看着像 0、1，查找和排序都会出错。', '改成数字。'],
      ['“{found}” holds letters for digits', 'O and l look like 0 and 1.', 'Write digits.'],
    ),
    idiom: say(
      ['“{found}”应用汉字数字', '固定的说法里用汉字数字。', '改成汉字数字。'],
      ['“{found}” takes Chinese numerals', 'Fixed expressions do.', 'Write them.'],
    ),
    two: say(
      ['“{found}”应写作“{right}”', '量词前面用“两”；“十二个”“第二位”里才用“二”。', '改成“{right}”。'],
      ['“{found}” should be “{right}”', '两 stands before a measure word.', 'Write {right}.'],
    ),
    decrease: say(
      ['“{found}”：减少不能用倍数', '减少一倍就没有了。', '改用“百分之几”“几分之几”或“减少到”。'],
      ['“{found}”: nothing decreases by multiples', 'Less by once is nothing.', 'Use per cent or fractions.'],
    ),
    point: say(
      ['“{found}”的小数点前少了“0”', '纯小数要写出小数点前定位的“0”。', '写作“0{found}”。'],
      ['“{found}” lacks its leading 0', 'A fraction is written with 0 before its point.', 'Write 0{found}'],
    ),
  },
  check({ whole, report }) {
    const each = (id: 'mixed' | 'percent' | 'letter' | 'idiom' | 'decrease', pattern: RegExp): void => {
      for (const { span, found } of search(whole, pattern)) {
        // 5亿3千4百万 is one number of several parts.
        const part =
          /[亿万千百]/.test(whole.masked.charAt(span.start - 1)) ||
          /^[0-9]/.test(whole.masked.slice(span.end))
        const right = part && id === 'mixed' ? undefined : rewritten(id, found)
        report(id, span, {
          data: { found },
          ...(right === undefined ? {} : { fix: put('suggestion', span, right) }),
        })
      }
    }
    each('mixed', MIXED)
    each('percent', PERCENT)
    each('letter', LETTERS)
    each('idiom', IDIOM)
    each('decrease', DECREASE)
    for (const { span, found } of search(whole, TWO)) {
      const unit = whole.printed.charAt(span.end)
      const right = found === '二' ? '两' : '一两'
      report('two', span, {
        data: { found: found + unit, right: right + unit },
        fix: put('unsafe', span, right),
      })
    }
    for (const { span, found } of search(whole, POINT))
      report('point', span, { data: { found }, fix: put('suggestion', span, `0${found}`) })
  },
})

/** What a number is with one kind of digits; undefined where only its author can tell. */
function rewritten(id: string, found: string): string | undefined {
  if (id === 'letter') return found.replace(/[OoＯ○〇]/g, '0').replace('l', '1')
  if (id === 'percent' && found.startsWith('百')) return `${found.slice(3)}%`
  if (id === 'idiom')
    return found.replace(/[0-9]+/g, (digits, at: number) =>
      digits === '2' && found.charAt(at + 1) === '个' ? '两' : toHanNumeral(Number(digits)),
    )
  const hundreds = /^([0-9]{1,2})百零?([0-9])$/.exec(found)
  if (id === 'mixed' && hundreds !== null) return String(Number(hundreds[1]) * 100 + Number(hundreds[2]))
  const thousands = /^([0-9]{1,3})([百千])$/.exec(found)
  if (id === 'mixed' && thousands !== null)
    return String(Number(thousands[1]) * (thousands[2] === '千' ? 1000 : 100))
  return undefined
}
