import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put } from '../../scan.ts'

const CALL =
  /^(?:尊敬的|亲爱的|各位)?[^，。：！？\n]{0,12}(?:同志们|朋友们|先生们|女士们|代表们|同学们|老师们|乡亲们|会员们|各位代表|各位来宾|各位会员|各位领导)([,，、。])$/

export const punctuationSalutation = defineRule({
  id: 'punctuation/salutation',
  title: { zh: '称呼后面用冒号', en: 'A colon behind the salutation' },
  severity: 'error',
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.7',
  since: '0.1.0',
  messages: {
    colon: say(
      ['称呼“{found}”后面应是冒号', '讲话稿、书信开头的称呼，提起下文，用冒号。', '改成“：”。'],
      [
        'A colon belongs behind “{found}”',
        'A salutation at the head of a speech or letter takes ：',
        'Write ：',
      ],
    ),
  },
  check({ texts, report }) {
    for (const [i, { role, text, start }] of texts.entries()) {
      if (role !== 'prose' || !CALL.test(text)) continue
      // 各位会员、/ 同志们： on the next line: the last one has the colon.
      if (text.endsWith('、') && /^[^，。\n]{1,12}们?[：:，]$/.test(texts[i + 1]?.text ?? '')) continue
      const span = { start: start + text.length - 1, end: start + text.length }
      report('colon', span, { data: { found: text.slice(0, -1) }, fix: put('safe', span, '：') })
    }
  },
})
