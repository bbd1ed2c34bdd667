import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, put, search, wholeLine } from '../../scan.ts'

/** What writing programs say before, behind and about a text; whole lines, but for the last. */
const LINES =
  /^(?:当然(?:可以)?|好的|没问题|可以)[，,！!。][^\n]{0,40}(?:以下|下面|为您|为你)[^\n]{0,60}$|^(?:以下|下面)是(?:一[篇份则]|(?:根据|按照)(?:您|你|上述要求|要求)|为您|为你|修改后|润色后|优化后)[^\n]{0,50}[：:]$|^(?:希望|以上)[^\n]{0,30}(?:对[您你]有(?:所)?帮助|符合[您你]的(?:要求|需求|期望)|能够?帮到[您你])[^\n]{0,30}$|^如(?:果|需|有|您)[^\n]{0,40}(?:请?(?:随时)?告诉我|请告知我|我可以(?:继续|进一步|再)|可以继续(?:提问|问我))[^\n]{0,40}$|^(?:需要|是否需要)我(?:再|帮|继续|进一步)[^\n]{0,50}[？?]$/gm
const SELF =
  /我是(?:一[个名款])?(?:由[^，。\n]{1,12}开发的)?(?:AI|人工智能|大语言|语言)(?:语言)?(?:模型|助手)|作为(?:(?:一[个名款])?(?:AI|人工智能)(?:语言)?(?:模型|助手)?|(?:一[个名款])?(?:AI|人工智能)?(?:大|语言|大语言)(?:模型|助手))(?=[，,。、]|我)|(?:本文|全文|此文|本稿|内容|正文|图片|插图|配图|文字|以上|（|\(|^)(?:均?系?为?)?由\s?(?:AI|人工智能)\s?(?:生成|撰写|辅助生成)(?!的)/gm

export const pasteNoChat = defineRule({
  id: 'paste/no-chat',
  title: { zh: '没有写作软件的应答语', en: 'No replies of a writing program' },
  severity: 'error',
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    reply: say(
      [
        '“{found}”像是写作软件的应答语',
        '用软件起草的稿子，开头结尾的客套话常忘了删。',
        '删去这一行；稿子里的事实和数字要再核对。',
      ],
      [
        '“{found}” looks like the reply of a writing program',
        'Its courtesies are easily left in.',
        'Delete the line, and check facts and figures.',
      ],
    ),
    self: say(
      ['“{found}”是写作软件的自称或标记', '这样的话不能印在简报里。', '删去，并核对全文。'],
      [
        '“{found}” is how a writing program speaks of itself',
        'It must not be printed.',
        'Delete it, and check the text.',
      ],
    ),
  },
  check({ whole, bulletin, report }) {
    for (const { span, found } of search(whole, LINES))
      report('reply', span, {
        data: { found: brief(found) },
        fix: put('unsafe', wholeLine(bulletin.source.text, span), ''),
      })
    for (const { span, found } of search(whole, SELF)) report('self', span, { data: { found } })
  },
})
