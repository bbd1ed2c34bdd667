import type { Dice } from '../dice.ts'
import { encodeGb18030 } from './gb18030.ts'
import { LOOKS } from './looks.ts'
import type { Drafted, Part } from './part.ts'
import { PICTURE_ADDRESS } from './picture.ts'

const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\u2003', '&emsp;')
    .replaceAll('\n', '<br>')
    .replaceAll('\t', '&nbsp;&nbsp;&nbsp;&nbsp;')

/** A bulletin as a web page: as Word saves one, on the page of a site with all its furniture, in a layout table, or with line breaks for paragraphs. */
export function asHtml(
  drafted: Drafted,
  roll: Dice,
): { readonly bytes: Uint8Array; readonly shapes: readonly string[] } {
  const style = roll.pick(['word', 'site', 'table', 'breaks'])
  const indent = roll.pick(['&nbsp;&nbsp;&nbsp;&nbsp;', '　　', 'css'])
  const split = roll.chance(0.4)
  const red = roll.pick([
    '<hr color="red">',
    '<p style="border-bottom:2px solid red"></p>',
    '<p>________________________________________</p>',
    '',
  ])
  const upper = roll.chance(0.2)
  const shapes = [
    `html: ${style}`,
    `html: indent ${indent}`,
    `html: rule ${red === '' ? 'none' : red.slice(0, 3)}`,
  ]
  if (split) shapes.push('html: number split over spans')
  const words = (part: Part): string =>
    part.picture === true
      ? `<img src="${PICTURE_ADDRESS}" alt="${escaped(part.text)}">`
      : split && part.role === 'number'
        ? spans(part.text)
        : escaped(part.text)
  const line = (part: Part): string => {
    const { size, bold, align, colour, indent: indented } = LOOKS[part.role]
    const lead = indented && indent !== 'css' && style !== 'word' ? indent : ''
    const css = [
      align === undefined ? '' : `text-align:${align}`,
      indented && indent === 'css' ? 'text-indent:2em' : '',
    ]
      .filter(Boolean)
      .join(';')
    const run = [
      `font-size:${size / 2}pt`,
      bold ? 'font-weight:bold' : '',
      colour === undefined ? '' : `color:#${colour}`,
    ]
      .filter(Boolean)
      .join(';')
    if (style === 'breaks')
      return `${lead}${align === 'center' ? `<center>${words(part)}</center>` : `${words(part)}<br><br>`}`
    return `<p${style === 'word' ? ' class="MsoNormal"' : ''}${css === '' ? '' : ` style="${css}"`}>${lead}<span style="${run}">${words(part)}</span></p>`
  }
  const at = drafted.parts.findIndex(
    ({ role }) => role === 'contents-label' || role === 'title' || role === 'entry' || role === 'note',
  )
  const before = drafted.parts.slice(0, at).map(line).join('\n')
  const after = drafted.parts.slice(at).map(line).join('\n')
  const inner = `${before}\n${red}\n${after}`
  const page = wrapped(style, inner)
  const html = upper
    ? page.replace(
        /<(\/?)(p|span|center|table|tr|td|div)\b/g,
        (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
      )
    : page
  if (upper) shapes.push('html: upper-case tags')
  const declared = roll.pick(['charset="gb2312"', 'name="x"'])
  const old = roll.chance(0.15) ? encodeGb18030(html.replace('charset="utf-8"', declared)) : undefined
  if (old !== undefined) shapes.push('html: gb18030')
  return { bytes: old ?? new TextEncoder().encode(html), shapes }
}

/** 〔2018〕第01期 as 〔|2018|〕第|01|期, with an empty element in front. */
function spans(text: string): string {
  return `<strong></strong>${text
    .split(/(\d+)/)
    .map((piece) => `<span>${escaped(piece)}</span>`)
    .join('')}`
}

function wrapped(style: string, inner: string): string {
  if (style === 'word')
    return `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta charset="utf-8"><meta name="Generator" content="Microsoft Word 11"><title>简报</title></head><body><div class="WordSection1">${inner}</div></body></html>`
  const head =
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>简报_云岭市某网站</title></head><body>'
  if (style === 'table')
    return `${head}<table width="800"><tr><td width="120"><a href="/">首页</a><br><a href="/news">新闻</a></td><td>${inner}</td></tr></table></body></html>`
  return `${head}
<div class="nav"><a href="/">首页</a> <a href="/a">机构概况</a> <a href="/b">政务公开</a></div>
<div class="crumbs">您现在的位置：<a href="/">首页</a> &gt; <a href="/c">工作简报</a></div>
<div class="main"><div class="article">${inner}</div>
<div class="share">分享到：<a href="#w">微信</a> <a href="#b">微博</a></div><p>【打印本页】【关闭窗口】</p></div>
<div class="sidebar"><h3>相关阅读</h3><ul><li><a href="/1">各地动态汇总一览</a></li><li><a href="/2">通知公告</a></li></ul></div>
<div class="footer">版权所有：云岭市某网站　云ICP备00000000号</div></body></html>`
}
