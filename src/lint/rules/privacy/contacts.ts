import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { matchesIn } from '../../scan.ts'

const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•]?(?=[A-HJ-NP-Z0-9]{0,5}[0-9])[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9-])/g
const MAIL = /@(?:qq|163|126|139|189|sina|sohu|gmail|hotmail|outlook|foxmail|yeah|vip)\.[a-z.]{2,10}/gi
const LOCAL = /[\w.+-]{1,40}$/
const CHAT =
  /(?:微信|QQ|qq|抖音)(?:号|账号|群)?(?:为|是|同号)?[：: ]{0,2}[A-Za-z0-9][A-Za-z0-9_-]{5,19}(?![A-Za-z0-9_.-])/g

export const privacyContacts = defineRule({
  id: 'privacy/contacts',
  title: { zh: '正文不印个人的车牌、邮箱、微信号', en: 'No plates, private mail or chat accounts in print' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    plate: say(
      ['“{found}”是车牌号', '车牌号能查到车主，印发出去收不回来。', '删去，或遮住后几位。'],
      [
        '“{found}” is a number plate',
        'It leads to the owner, and print cannot be taken back.',
        'Delete or mask it.',
      ],
    ),
    mail: say(
      ['“{found}”像是个人邮箱', '简报里留单位的邮箱，不留个人的。', '换成单位邮箱；就是单位在用的，不必改。'],
      ['“{found}” looks like private mail', 'A bulletin gives the address of an office.', 'Give that one.'],
    ),
    chat: say(
      ['“{found}”是聊天软件的账号', '账号是个人信息，纸上也点不开。', '删去，或换成单位的办公电话。'],
      ['“{found}” is an account of a chat programme', 'It is private, and of no use on paper.', 'Delete it.'],
    ),
  },
  check({ whole, report }) {
    const { printed } = whole
    const tell = (id: 'plate' | 'mail' | 'chat', start: number, end: number): void => {
      const role = whole.textAt(start)?.role
      if (role === 'imprint' || role === 'distribution') return
      report(id, { start, end }, { data: { found: printed.slice(start, end) } })
    }
    for (const { 0: found, index } of matchesIn(whole, PLATE)) tell('plate', index, index + found.length)
    for (const { 0: found, index } of matchesIn(whole, MAIL)) {
      const local = LOCAL.exec(printed.slice(Math.max(0, index - 40), index))?.[0] ?? ''
      if (local !== '') tell('mail', index - local.length, index + found.length)
    }
    for (const { 0: found, index } of matchesIn(whole, CHAT)) tell('chat', index, index + found.length)
  },
})
