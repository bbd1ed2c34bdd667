import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'

/** 秘密★1年, 机密★: the star is used for nothing else. */
const MARK = /[秘机绝]密[★☆](?:[0-9]{1,2}[年月]|长期)?/g

export const privacySecrecyMarks = defineRule({
  id: 'privacy/secrecy-marks',
  title: { zh: '没有密级的简报里不登涉密的文字', en: 'No classified text in an open bulletin' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'GB/T 9704-2012 7.2.2',
  since: '0.1.0',
  messages: {
    mark: say(
      [
        '“{found}”是密级标志，本期报头没有密级',
        '涉密文件的内容不能抄进不涉密的简报。',
        '核对来源，撤下这一段；确要登的，按规定在报头写明密级。',
      ],
      [
        '“{found}” marks secrets; this issue is not classified',
        'Secrets do not go into an open bulletin.',
        'Look where it comes from and take it out, or classify the issue.',
      ],
    ),
  },
  check({ bulletin, whole, report }) {
    if (bulletin.masthead.classification !== undefined) return
    for (const { span, found } of search(whole, MARK)) report('mark', span, { data: { found } })
  },
})
