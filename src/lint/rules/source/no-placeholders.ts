import { defineRule } from '../../rule.ts'
import { search } from '../../scan.ts'

/** Words that say "to be filled in", in brackets of any kind. */
const TO_FILL =
  /[（(【［[][^\S\n]*(?:插入(?:日期|时间|地点|姓名|名称|单位|图片|数据|数字|内容)|请?(?:在此|此处)[^）)】］\]\n]{0,20}|请(?:填|补|插|输)[^）)】］\]\n]{0,20}|待(?:补|填|核|定|查|续填|确认)[^）)】］\]\n]{0,10}|[^）)】］\]\n]{0,10}待(?:补充|填写|核实?|核对|确认)|[？?]{1,3})[^\S\n]*[）)】］\]]/gu
const BARE =
  /\{\{[^{}\n]{0,40}\}\}|\[(?:单位|单位名称|姓名|日期|时间|地点|人数|数字|数据|具体\p{Script=Han}{1,6}|[您你]的\p{Script=Han}{1,6})\]|(?<=[\p{Script=Han}])[（(]\s{0,8}[）)](?=[人名个家户元万次项年月日期%])|(?<![（(【［[]\s?)(?:待补充|待填写|TODO|TBD)(?![\p{Script=Han}\w])|[＿_]{2,}(?=[年月日]|\p{Script=Han}{0,4}[＿_]{2,})|(?<![一二三四五六七八九〇○0-9])[○◯]{2,}(?=[省市县区镇乡村局委厅部院校公单同])/gu
/** ××市, XX局, 20XX年: crosses that stand for a name or number. */
const CROSSES =
  /(?<![A-Za-zＸｘ×✕✖])(?:[×✕✖]{2,}|[Xx]{2,4}|[Ｘｘ]{2,})(?=[\p{Script=Han}、，。])|(?<=\p{Script=Han})(?:[×✕✖]{2,}|[Xx]{2,4}|[Ｘｘ]{2,})(?![A-Za-z×])|(?<![0-9])(?:19|20)(?:[×✕✖]{1,2}|[XxＸ]{1,2})(?=年)|(?<=[0-9]年)[×XxＸ](?=月)|(?<=月)[×XxＸ](?=日)/gu
const YEAR = /(?<![0-9])(?:19|20)(?:[*＊]{2}|[○〇_＿]{2})(?=年)/gu
/** 张**, 李某某, 欧阳**: a list of masked names masks its years on purpose as well. */
const MASKED_NAME = /\p{Script=Han}[*＊]{1,3}(?=[、，。,；;：:\s等]|$)/u

export const sourceNoPlaceholders = defineRule({
  id: 'source/no-placeholders',
  title: { zh: '待填的地方已经填好', en: 'No placeholder is left in' },
  severity: 'error',
  milder: { crosses: 'warning', year: 'warning' },
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    fill: {
      zh: { message: '“{found}”还没有填写', reason: '待填的字样会照样印出来。', help: '填上内容，或删去。' },
      en: {
        message: '“{found}” is still to be filled in',
        reason: 'Placeholders are printed as they stand.',
        help: 'Fill it in or delete it.',
      },
    },
    crosses: {
      zh: {
        message: '“{found}”像是待填的名称',
        reason: '××、XX 常是范文里留的空，会照样印出来。',
        help: '填上名称；有意隐去的，可写“某某”或用 // 不查 注明理由。',
      },
      en: {
        message: '“{found}” looks like a name to be filled in',
        reason: 'Crosses are left from model texts and are printed as they stand.',
        help: 'Fill in the name; if it is hidden on purpose, write 某某 or silence the rule with a reason.',
      },
    },
    year: {
      zh: {
        message: '“{found}年”的年份没有写全',
        reason: '网上的文章常把年份隐去，照抄会印出星号。',
        help: '写上年份。',
      },
      en: {
        message: 'The year “{found}” is not complete',
        reason: 'Web pages often mask years; the stars would be printed.',
        help: 'Write the year.',
      },
    },
  },
  check({ whole, report }) {
    // Latin sentences are masked: this one is looked for in the text as it is printed.
    for (const match of whole.printed.matchAll(/lorem ipsum[a-z ,.]{0,200}/gi))
      report(
        'fill',
        { start: match.index, end: match.index + match[0].length },
        { data: { found: match[0].slice(0, 11) } },
      )
    const each = (messageId: 'fill' | 'crosses', pattern: RegExp): void => {
      for (const { span, found } of search(whole, pattern)) report(messageId, span, { data: { found } })
    }
    each('fill', TO_FILL)
    each('fill', BARE)
    each('crosses', CROSSES)
    for (const { span, found, text } of search(whole, YEAR))
      if (!MASKED_NAME.test(text.masked)) report('year', span, { data: { found } })
  },
})
