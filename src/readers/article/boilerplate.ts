import { readSaid } from './chat.ts'

/** What a line of a web page is, when it is not text of the article. */
export type Boilerplate = 'page' | 'tail' | 'disclaimer' | 'staff' | 'paywall' | 'more' | 'chat'

/** Where the page lies in its site. */
export const BREADCRUMB =
  /^(?:(?:您|你)?(?:现在|当前|目前)?(?:的|所在的?)?位置(?:是|在)?\s*[:：]|首页\s*[>＞»›/→-]|(?:\S{2,10}\s*[>＞»›→]\s*){2,})/u

/** Buttons and counters; a line of nothing else is none of the article's. */
const BUTTONS = [
  '放大字体|缩小字体|恢复默认|(?:调整)?字[体号]\\s*[:：]?\\s*(?:[[【(（]?\\s*[大中小]\\s*[\\]】)）/|]?\\s*){0,3}|[TA][+-]',
  '打印(?:本文|本页|此页|文章)?|关闭(?:窗口|本页)?|收藏(?:本文|本页)?|告诉好友|推荐给好友|发送邮件|返回(?:顶部|首页|列表|上页)?',
  '分享(?:(?:到|至|给好友)?\\s*[:：]\\s*(?:\\s*(?:微信|(?:新浪)?微博|朋友圈|QQ(?:空间)?|空间))+|(?:到|至|给好友)?(?:微信|微博|朋友圈|QQ|空间)*)|转发(?:到)?(?:微信|微博|朋友圈)?|一键分享|复制链接|评论(?:区)?|我要评论|发表评论|点赞|在看|举报|纠错|我要纠错|赞赏|打赏',
  '(?:资讯|站内|新闻)?\\s*搜索|查看(?:全部|更多)|更多(?:>>|»)?|\\(0\\)|登录|注册|加入收藏|设为首页|手机版|客户端|扫一扫|微信扫一扫|网友评论|相关评论|条评论',
  '(?:浏览|阅读|点击|访问|查看|点击率)(?:次数|量|数|率)?\\s*[:：]?\\s*\\d[\\d,，.万+]*\\s*(?:次|人)?|\\d+\\s*(?:次|人)?(?:浏览|阅读|点击|评论|点赞)(?!(?:次数|量|数|率)?\\s*[:：])(?:量)?|\\d+\\s*条(?:评论)?',
  '听全文|语音播报|朗读|倍速|全屏|播放|暂停|原创|转载|责编',
].join('|')
const BUTTON = new RegExp(`(?:${BUTTONS})`, 'gu')
const BETWEEN = /[\s[\]【】()（）|｜/\\·•:：>»,，.。…+-]+/gu

/** Heads of the lists that stand around an article, and calls to follow a site. */
const TAIL = new RegExp(
  [
    '^(?:相关|推荐|热门|最新|精彩|图片|更多|往期|今日|本周|一周|本月|编辑|频道|为您|猜你|大家|网友)\\S{0,4}(?:阅读|新闻|图文|资讯|文章|推荐|链接|内容|报道|专题|回顾|精选|热点|视频|图片|排行|喜欢|评论|视点|关注)(?:\\s|$|[:：])',
    '^(?:点击|阅读|新闻|热点|浏览|评论|下载|24小时)(?:热)?(?:排行|排行榜|热榜|榜)',
    '^最新\\S{0,8}(?:新闻|资讯|动态|图文|视频)(?:\\s+频道推荐)?$|频道推荐$',
    '^进入\\S{1,6}频道',
    '^(?:一周|24小时|今日|本周)热点',
    '^(?:延伸阅读|友情链接|网站地图|联系我们|关于我们|热词|标签|关键词|TAG|Tags?)(?:\\s*[:：]|$)',
    '^(?:下载|打开|安装)\\S{0,10}(?:客户端|APP|App)|客户端下载',
    '^(?:欢迎)?关注\\S{0,12}(?:微信|微博|公众号|视频号|抖音|我们)|(?:长按|扫描|识别|扫一扫)\\S{0,10}(?:二维码|关注|下载)|二维码$',
    '^(?:上一篇|下一篇|上一条|下一条|上篇|下篇)\\s*[:：]?',
    '^(?:喜欢此内容的人还喜欢|预览时标签不可点|继续滑动看下一个|轻触阅读原文|阅读原文|微信扫一扫|向上滑动|知道了|点击上方|点击蓝字|蓝字关注|星标|END$|-?\\s*END\\s*-?$|—?\\s*END\\s*—?$)',
    '^(?:友情提示|温馨提示)\\s*[:：]?.{0,20}(?:转发|分享|关注)',
  ].join('|'),
  'iu',
)

const DISCLAIMER =
  /^(?:[（(【[]?\s*)(?:免责声明|版权声明|版权所有|版权归|特别声明|郑重声明|声明|特此声明|来源声明|转载声明|本网声明|侵权声明)\s*[】\]]?\s*[:：]?|^(?:本文|本站|本网|以上内容|以上信息|文章|图文|部分图片)\S{0,16}(?:仅代表|来源于?网络|来自网络|不代表|版权)|^(?:未经|如需转载|如有侵权|若有侵权|转载请|欢迎转载|凡本网|凡注明)|^(?:Copyright|©|\(c\)|[（(]?C[)）])\s|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP[备证]|公网安备|违法和?不良信息举报|网络文化经营许可/iu

/** The people of the site or paper; the author is another matter. */
const STAFF =
  /^[（([【]?\s*(?:责任编辑|责\s*编|本文编辑|本期编辑|网络编辑|编\s*辑|值班编辑|编\s*审|校\s*对|审\s*核|监\s*制|排\s*版|美\s*编|制\s*图|值班\S{0,4}|总值班|初审|复审|终审|一审|二审|三审|签\s*审|统\s*筹|来源链接)\s*[:：丨|/／]\s*\S.{0,50}$/u

const PAYWALL =
  /^(?:此处内容(?:需要?|须)\S{1,8}?(?:查看|阅读|浏览|可见|显示)|会员(?:免费|专享)?(?:查看|阅读|可见|可读)(?:全文)?|(?:本文|本内容|以下内容|以下部分|剩余内容|余下内容)(?:为|是|需|仅|属于)\S{0,8}(?:付费|会员|登录|订阅|权限|VIP)\S{0,12}|(?:请)?(?:登录|登陆|注册|付费|购买|订阅|解锁|开通\S{0,4}会员|成为会员)(?:后|以|即可|才能|可)?\S{0,4}(?:查看|阅读|浏览|解锁)(?:全文|余下|剩余|更多|完整)?(?:内容|文章)?|(?:还有|剩余)\s*\d{1,3}\s*[%％](?:的?(?:内容|正文|文章))?(?:\S{0,10}(?:查看|阅读|解锁))?|(?:免费)?试读(?:已)?结束\S{0,12}|非会员\S{0,12}(?:查看|阅读)|付费(?:内容|阅读|后可见)|您(?:没有|无|暂无)(?:查看|阅读|访问)?权限\S{0,8}|VIP(?:专享|可见|内容))/iu

const MORE =
  /^(?:[.…]{0,6}\s*)(?:点击|立即)?(?:展开|查看|阅读|显示|加载|打开)(?:全文|余下全文|剩余全文|剩余内容|更多内容|阅读全文)(?:\s*[>»↓∨]*)$|^余下全文$/u

/** What a line is, when it is plainly not the article's; undefined for words that may be. */
export function boilerplateOf(text: string): Boilerplate | undefined {
  if (PAYWALL.test(text) && text.length <= 40) return 'paywall'
  if (MORE.test(text)) return 'more'
  if (readSaid(text) !== undefined) return 'chat'
  if (DISCLAIMER.test(text)) return 'disclaimer'
  if (text.length <= 60 && STAFF.test(text)) return 'staff'
  if (text.length <= 200 && BREADCRUMB.test(text) && !/[。；]/u.test(text)) return 'page'
  if (text.length <= 120 && isButtons(text)) return 'page'
  if (text.length <= 40 && TAIL.test(text) && !/[。；]/u.test(text)) return 'tail'
  return undefined
}

/** The words of a paywall that begin a line and run into the text, as copied pages have them. */
export function paywallPrefix(text: string): string | undefined {
  const found = PAYWALL.exec(text.slice(0, 60))?.[0]
  return found !== undefined && found.length < text.length ? found : undefined
}

/** The text without buttons and what parts them. */
export function withoutButtons(text: string): string {
  return text.replace(BUTTON, ' ').replace(/\s+/gu, ' ').trim()
}

/** The buttons in a text, parted by spaces. */
export function buttonsIn(text: string): string {
  return [...text.matchAll(BUTTON)].map(([button]) => button.trim()).join(' ')
}

/** True for a line that is buttons, counters and brackets and nothing else. */
function isButtons(text: string): boolean {
  const rest = text.replace(BUTTON, '').replace(BETWEEN, '')
  return rest === '' && /\p{L}/u.test(text)
}
