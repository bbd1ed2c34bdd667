import { attr, type HtmlElement } from './nodes.ts'

/** Elements that hold no words of the page. */
export const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'object',
  'embed',
  'svg',
  'select',
  'button',
  'input',
  'textarea',
  'canvas',
  'audio',
  'video',
  'map',
  'applet',
])

const TAGS = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'dialog'])
const NAMES =
  /(?:^|[-_\s])(?:nav|navi|navbar|navigation|menu|foot|footer|side|sidebar|aside|share|bdsharebuttonbox|comment|comments|crumb|crumbs|breadcrumb|breadcrumbs|related|relate|recommend|hotnews|rank|ranking|login|search|searchbox|copyright|copy|advert|ads|ad|adv|banner|toolbar|tool|tools|pager|pagination|prev|next|prevnext|qrcode|weixin|friendlink|links|position|location|dqwz|topbar|gotop|backtop)(?:[-_\s\d]|$)/iu

/** True for an element that frames a page: navigation, foot, share bar, list of related pages. */
export function isFrame(element: HtmlElement): boolean {
  if (TAGS.has(element.tagName)) return true
  if (/^(?:body|html|td|tr|table|tbody|p|span|a|h[1-6]|article|main)$/u.test(element.tagName)) return false
  return (
    NAMES.test(attr(element, 'class')) ||
    NAMES.test(attr(element, 'id')) ||
    /^(?:navigation|banner|contentinfo|complementary|search)$/u.test(attr(element, 'role'))
  )
}

/** Lines that a site puts around an article: buttons, paths, counters, copyright. Matched against the line without spaces. */
const LINES = [
  /^(?:您?(?:的|现在的)?(?:当前|现在)?(?:的)?位置|当前位置|所在位置)[：:]/u,
  /^首页(?:[>»›\-|/·].*)?$/u,
  /^(?:分享(?:到|至|按钮)?|转发(?:到)?|一键分享)[：:]?(?:微信|微博|QQ空间?|朋友圈|新浪微博|腾讯微博|人人网|复制链接|[|｜/、\s])*$/u,
  /^[【［[]?(?:字号|字体|文字大小)[：:]?(?:[【［[]?(?:特?大|中|小|默认|超大|A[+-]?)[】］\]]?[|｜/]?)*[】］\]]?$/u,
  /^[【［[(（]?(?:打印(?:本页|此页|本文|正文)?|关闭(?:窗口|本页|此页)?|我要打印|返回(?:顶部|列表|首页|上页|上一页)|收藏(?:本页|此页)?|加入收藏|放大字体|缩小字体|复制链接|全文阅读|展开全文|阅读全文|点击(?:查看|阅读)(?:全文|更多)?|查看更多|更多|举报|纠错|我要纠错|评论|点赞|扫一扫.{0,20}|下载APP|打开APP.{0,12})(?:[】］\])）|｜/【［[\s](?:打印(?:本页)?|关闭(?:窗口)?|返回顶部|收藏|分享)?)*$/u,
  /^(?:上一?篇|下一?篇|上一条|下一条|上一页|下一页)[：:].*$/u,
  /^(?:浏览|阅读|点击|访问|观看)(?:次数|量|数|率)?[：:]\d*次?$/u,
  /^(?:版权所有|版权声明|Copyright|©|\(c\)|All[Rr]ights[Rr]eserved).*$/iu,
  /^.{0,20}(?:ICP备?|公网安备|网站标识码|增值电信业务经营许可证).{0,60}$/u,
  /^(?:主办单位|承办单位|技术支持|网站地图|联系我们|关于我们|网站声明|隐私政策|友情链接|设为首页)(?:[|｜：:·\s].*)?$/u,
  /^(?:相关(?:阅读|新闻|链接|报道|推荐|文章)|热门(?:推荐|新闻|文章)|推荐阅读|猜你喜欢|延伸阅读|最新(?:新闻|文章|资讯))[：:]?$/u,
  /^(?:无障碍|长者模式|手机版|客户端|微信|微博|登录|注册|搜索|English)(?:[|｜·\s](?:无障碍|长者模式|手机版|客户端|微信|微博|登录|注册|搜索|English))*$/u,
  /^(?:广告|赞助商?广告|推广)$/u,
]

/** True for a line that is no part of an article. */
export function isFurnitureLine(line: string): boolean {
  if (line.length > 160) return false
  const bare = line.replace(/[\s\u200b]+/gu, '')
  return LINES.some((form) => form.test(bare))
}
