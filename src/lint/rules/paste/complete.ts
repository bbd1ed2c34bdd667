import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, search } from '../../scan.ts'

const WALL =
  /(?:此处|以下|剩余|隐藏)内容.{0,6}(?:需要?|须)(?:权限|登录|会员|付费|购买|订阅|关注).{0,6}|(?:登录|登陆|会员|付费|订阅|开通(?:会员|VIP)|购买)[后即可免费才能]{0,4}(?:查看|阅读|浏览|下载)(?:(?:本文)?全文|更多|完整内容|剩余内容)|(?<=^|[。…])(?:登录|登陆|会员|付费|订阅|开通(?:会员|VIP)|购买)[后即可免费才能]{0,4}(?:查看|阅读|浏览|下载)(?=$|[0-9一二三四五六七八九十（(①-⑳第])|剩余\s?[0-9]{1,3}\s?%?\s?(?:未读|内容)(?:，|。|$)|还有[0-9]{1,3}%未读|(?:试读|预览)(?:已?结束|到此)|(?:您|^)(?:暂时?)?没有权限(?:查看|阅读).{0,8}/gm

export const pasteComplete = defineRule({
  id: 'paste/complete',
  title: { zh: '文章没有被付费墙截断', en: 'No text lost behind a paywall' },
  severity: 'error',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    cut: say(
      ['“{found}”说明这里缺了内容', '网页只给看一部分，复制来的文章不全。', '找到全文补上，再删去这句话。'],
      [
        '“{found}” says that text is missing here',
        'The web page showed only a part.',
        'Find the whole text, and delete this.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, text } of search(whole, WALL)) {
      if (text.role === 'title' || text.role === 'contents') continue
      report('cut', span, { data: { found: brief(found) } })
    }
  },
})
