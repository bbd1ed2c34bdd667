import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, put, wholeLine } from '../../scan.ts'
import type { PrintedText } from '../../whole-text.ts'

/** Lines that only a web page has, by their shape: where one is, controls, notices, lists of other pages. */
const SHAPES: readonly RegExp[] = [
  /^(?:您?(?:现在的?|当前的?|所在的?)?位置)[：:].{0,120}$/,
  /^首页\s?(?:>|»|›|＞|\/|-).{0,100}$/,
  /^[^，。；]{0,30}(?:放大|缩小|增大|减小)字体[^，。；]{0,30}$|^[【[（(]?\s?(?:字号|字体)[：:\s]?.{0,20}(?:大|中|小).{0,12}$/,
  /^(?:[[【（(]\s?)?(?:分享|收藏|打印|点赞|评论|举报|转发|复制链接|打印本[页文]|关闭(?:本页|窗口)?|返回(?:顶部|首页|列表|上页)?|我要评论|加入收藏|上一[篇条页]|下一[篇条页]|告诉好友)(?:到.{0,10}|到?[：:].{0,60})?(?:\s?[\]】）)])?$/,
  /^(?:\s*[[【]\s*[^[\]【】\n]{0,10}\s*[\]】]\s*){2,20}$/,
  /^(?:[（(【[]\s?)?(?:责任编辑|责编|网络编辑|本文编辑|编辑)[：:\s].{0,20}$/,
  /^(?:免责|版权|特别|郑重)(?:声明|说明|提示)[：:](?=.{0,300}(?:本文|本站|本网|本平台|转载|版权|侵权|作者|网络|网友|来源)).{0,400}$|^(?:免责|版权)声明$/,
  /^(?:(?:声明|提示)[：:].{0,40}(?:本文|本站|本网|转载|版权|侵权)|注[：:].{0,40}(?:本站|本网|转载|版权|侵权)).{0,300}$/,
  /^(?:稿件|信息)?来源[：:].{1,24}\s(?:发布|更新|作者|编辑|浏览|点击|阅读|时间|日期).{1,60}$/,
  /^点击(?:上方|下方|右上角)?.{0,6}(?:蓝字|按钮)?.{0,4}(?:关注我们|订阅)$/,
  /^[0-9]{1,6}\s?条.{0,12}评论$|^(?:全部|网友|最新|热门)评论/,
  /^(?:发布(?:日期|时间|人|者)|更新时间|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|点击(?:次数|量|数|率)?|稿源|信息来源)[：:\s].{0,80}$/,
  /^(?:下载|打开|关注|扫码|扫一扫|长按|点击|微信搜).{0,16}(?:客户端|APP|App|app|微信|公众号|二维码|微博|关注|视频号|小程序)$/,
  /^(?:[Cc]opyright|COPYRIGHT|版权所有|©).{0,100}$|[Ii][Cc][Pp][备证]\s?[0-9京沪津渝号]|公网安备\s?[0-9]/,
  /^.{0,20}(?:来源于?网络|转载请注明|未经授权.{0,8}转载|仅代表作者|如有侵权|若有侵权).{0,200}$/,
  /^(?:原标题|核心提示|内容提要|导读|摘要)[：:].{1,300}$/,
  /^扫一扫.{0,24}$|^(?:相关|延伸|推荐)(?:阅读|链接|新闻|文章|报道)[：:]?$/,
  /^(?:展开|阅读|查看)(?:全文|更多|原文|剩余.{0,6})$|^点击(?:查看|阅读|展开|加载)(?:原文|更多|全文)$/,
]
/** All of them in one: one look at a text instead of many. */
const SHAPE = new RegExp(SHAPES.map(({ source }) => `(?:${source})`).join('|'))
/** Words of which the names of a web page's boxes consist. */
const BOX =
  /推荐|热门|热点|最新|相关|一周|点击|精彩|猜你喜欢|频道|图文|资讯|排行榜?|阅读|视频|图片|新闻|专题|文章|进入|链接|导航|榜单/g
const STRONG = /推荐|热门|最新|相关|点击|排行|进入|精彩|猜你喜欢|一周/

export const pasteNoBoilerplate = defineRule({
  id: 'paste/no-boilerplate',
  title: { zh: '没有网页上带来的杂行', en: 'No left-overs of a web page' },
  severity: 'error',
  milder: { summary: 'warning', author: 'warning', between: 'warning' },
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    line: say(
      [
        '“{found}”是网页上的内容，不是正文',
        '复制网页时，导航、按钮、声明、推荐栏会一起带来。',
        '删去这一行。',
      ],
      [
        '“{found}” belongs to a web page, not to the text',
        'Navigation, buttons and notices come along in copying.',
        'Delete the line.',
      ],
    ),
    between: say(
      [
        '“{found}”夹在网页的杂行中间，像是推荐的标题',
        '推荐栏里的标题会一起带来。',
        '看一看，不是正文就删去。',
      ],
      [
        '“{found}” stands among the left-overs of a web page',
        'Recommended titles come along in copying.',
        'Delete it if it is no part of the text.',
      ],
    ),
    summary: say(
      ['“{found}”是网页上的提要', '“核心提示”“原标题”是网站加的，常与正文重复，还会截断。', '删去这一行。'],
      [
        '“{found}” is a summary of the web page',
        'It repeats the text, and is often cut.',
        'Delete the line.',
      ],
    ),
    author: say(
      [
        '“{found}”是原网页的署名',
        '作者写在题目下面“署名：”一行，或写在文末的来源里。',
        '移到署名或来源，删去这一行。',
      ],
      [
        '“{found}” is the byline of the web page',
        'The author belongs into 署名 or the attribution.',
        'Move it, and delete the line.',
      ],
    ),
  },
  check({ texts, bulletin, report }) {
    const kinds = texts.map(kindOf)
    for (const [i, text] of texts.entries()) {
      const kind = kinds[i] ?? (isBetween(texts, kinds, i) ? 'between' : undefined)
      if (kind === undefined) continue
      const span = { start: text.start, end: text.start + text.text.length }
      report(kind, span, {
        data: { found: brief(text.text) },
        fix: put(
          kind === 'line' || kind === 'summary' ? 'unsafe' : 'suggestion',
          wholeLine(bulletin.source.text, span),
          '',
        ),
      })
    }
  },
})

type Kind = 'line' | 'summary' | 'author'

function kindOf({ role, text }: PrintedText): Kind | undefined {
  if ((role !== 'prose' && role !== 'heading') || text.length > 420) return undefined
  if (
    /^(?:作者|记者|通讯员|文|撰文|摄影)(?:[：:]\s?|\s{1,3})[^，。：]{2,12}$/.test(text) ||
    /^(?:本报|本网|本台|见习|特约)?(?:记者|通讯员)[：:\s]{1,3}[^，。：\s]{2,4}(?:[\s、]{1,2}(?:记者\s?|通讯员\s?)?[^，。：\s]{2,4}){0,3}$/.test(
      text,
    )
  )
    return 'author'
  if (/^(?:原标题|核心提示|内容提要|导读|摘要)[：:]/.test(text)) return 'summary'
  return SHAPE.test(text) || isBox(text) ? 'line' : undefined
}

/** 推荐图文, 一周热点新闻, 最新福州新闻 频道推荐: names of boxes, with the name of a place at most. */
function isBox(text: string): boolean {
  if (text.length < 4 || text.length > 20 || /[，。；：、！？“”《》（）0-9]/.test(text) || !STRONG.test(text))
    return false
  const words = text.match(BOX)?.length ?? 0
  return words >= 2 && text.replace(BOX, '').replace(/\s/g, '').length <= 4
}

/** A short line without a sentence between two lines of boilerplate. */
function isBetween(texts: readonly PrintedText[], kinds: readonly (Kind | undefined)[], i: number): boolean {
  const text = texts[i]
  if (text === undefined || text.role !== 'prose' || text.text.length > 30 || /[。；]/.test(text.text))
    return false
  return kinds[i - 1] === 'line' && kinds[i + 1] === 'line'
}
