import { isInTitle, isQuoted } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

/** 抓获罪犯, 涉嫌…的罪犯: before a verdict nobody is a criminal. 在逃罪犯, 服刑罪犯 have had theirs, and 窝藏罪犯 is a crime. */
const CRIMINAL =
  /罪犯(?<=(?:抓获|抓捕|逮捕|拘留|刑拘|涉嫌|擒获|锁定|追捕)[^，。；、在逃脱服判刑藏庇\n]{0,10}罪犯)|罪犯嫌疑人/g

export const wordsSuspects = defineRule({
  id: 'words/suspects',
  title: { zh: '判决以前称“犯罪嫌疑人”', en: 'Before a verdict there are suspects, no criminals' },
  severity: 'info',
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    suspect: say(
      [
        '“{found}”在判决以前应称“犯罪嫌疑人”',
        '未经人民法院判决，对任何人都不得确定有罪。',
        '写作“犯罪嫌疑人”；已经判决的，用 // 不查 放过。',
      ],
      [
        '“{found}” is a suspect before the verdict',
        'No one is guilty before a court has said so.',
        'Write 犯罪嫌疑人.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, CRIMINAL)) {
      if (isQuoted(whole, span.start) || isInTitle(whole, span.start)) continue
      report('suspect', span, { data: { found }, fix: put('suggestion', span, '犯罪嫌疑人') })
    }
  },
})
