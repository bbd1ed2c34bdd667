import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { matchesIn, put } from '../../scan.ts'

const MOBILE =
  /1(?:(?<!(?:[0-9A-Za-z.〔№#-]|[0-9][,，])1)|(?<=\+86-1))[3-9][0-9](?:[0-9]{8}|[ -][0-9]{4}[ -][0-9]{4})(?![0-9A-Za-z.]|[元年号%万亿吨])/g

export const privacyMobileNumbers = defineRule({
  id: 'privacy/mobile-numbers',
  title: { zh: '正文不印个人手机号', en: 'No mobile numbers in the text' },
  severity: 'warning',
  fix: 'suggestion',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    mobile: say(
      [
        '正文里有手机号（{shown}）',
        '个人手机号是个人信息；报名、咨询最好用办公电话。报尾的联系方式不查。',
        '删去，或换成办公电话。',
      ],
      [
        'A mobile number stands in the text ({shown})',
        'It is personal data; an office telephone will do.',
        'Delete it, or give an office number.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const match of matchesIn(whole, MOBILE)) {
      const role = whole.textAt(match.index)?.role
      if (role === 'imprint' || role === 'distribution') continue
      const digits = match[0].replace(/[ -]/g, '')
      const shown = `${digits.slice(0, 3)}****${digits.slice(7)}`
      const span = { start: match.index, end: match.index + match[0].length }
      report('mobile', span, { data: { shown }, fix: put('suggestion', span, shown) })
    }
  },
})
