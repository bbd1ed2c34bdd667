import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, matchesIn } from '../../scan.ts'

const LINK = /https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,400}/g
/** The address of a site, with a short path at most, can be typed in; a longer one cannot. */
const MOST = 40

export const pasteNoLinks = defineRule({
  id: 'paste/no-links',
  title: { zh: '纸上不印长网址', en: 'No long links in print' },
  severity: 'info',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    link: say(
      [
        '“{found}”在纸上点不开，也没法照着输入',
        '长网址是从网页、聊天里带来的。',
        '删去，写明网站和文章的名称，或配二维码图片。',
      ],
      [
        '“{found}” cannot be clicked on paper, nor typed in',
        'It came along from a web page or a chat.',
        'Name the site and the text instead, or print a QR code.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { 0: found, index: start } of matchesIn(whole, LINK)) {
      if (found.length <= MOST) continue
      report('link', { start, end: start + found.length }, { data: { found: brief(found, 30) } })
    }
  },
})
