import type { ReadParagraph, ReadRun } from '../read/document.ts'
import { attr, type HtmlElement } from './nodes.ts'

/** How text looks where it stands: of the run and of the paragraph, as the elements around it say. */
export interface Look {
  readonly run: Omit<ReadRun, 'text'>
  readonly align: ReadParagraph['align'] | 'left'
  readonly indentPt: number
  readonly heading: number | undefined
  readonly hidden: boolean
}

/** The look of plain text. */
export const PLAIN: Look = { run: {}, align: undefined, indentPt: 0, heading: undefined, hidden: false }

/** Sizes of `<font size>` in points. */
const FONT_SIZES = [7.5, 10, 12, 13.5, 18, 24, 36]
const NAMED_SIZES: Readonly<Record<string, number>> = {
  'xx-small': 7,
  'x-small': 7.5,
  small: 10,
  medium: 12,
  large: 13.5,
  'x-large': 18,
  'xx-large': 24,
}
const HEADING_SIZES = [24, 18, 14, 12, 10, 8]

/** The look inside an element; `styles` are the declarations of its classes. */
export function lookInside(element: HtmlElement, outer: Look, styles: string): Look {
  const { tagName } = element
  const css = declarations(`${styles};${attr(element, 'style')}`)
  const heading = /^h([1-6])$/u.exec(tagName)?.[1]
  const bold = boldOf(tagName, css.get('font-weight'))
  const size = sizeOf(element, css, heading, outer.run.sizePt)
  const font = (css.get('font-family') ?? (tagName === 'font' ? attr(element, 'face') : ''))
    .split(',')[0]
    ?.replace(/["']/gu, '')
    .trim()
  const colour = colourOf(css.get('color') ?? (tagName === 'font' ? attr(element, 'color') : ''))
  const { bold: outerBold, ...run } = outer.run
  return {
    run: {
      ...run,
      ...((bold ?? outerBold) ? { bold: true } : {}),
      ...(size === undefined ? {} : { sizePt: size }),
      ...(font ? { font } : {}),
      ...(colour === undefined ? {} : { colour }),
      ...(/^(?:i|em)$/u.test(tagName) ? { italic: true } : {}),
    },
    align:
      alignOf(css.get('text-align') ?? (tagName === 'center' ? 'center' : attr(element, 'align'))) ??
      outer.align,
    indentPt: lengthOf(css.get('text-indent'), size ?? outer.run.sizePt) ?? outer.indentPt,
    heading: heading === undefined ? outer.heading : Number(heading),
    hidden:
      outer.hidden ||
      css.get('display') === 'none' ||
      css.get('visibility') === 'hidden' ||
      element.attrs.some(({ name }) => name === 'hidden'),
  }
}

function declarations(text: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const one of text.split(';')) {
    const colon = one.indexOf(':')
    if (colon > 0)
      all.set(
        one.slice(0, colon).trim().toLowerCase(),
        one
          .slice(colon + 1)
          .replace(/!important/iu, '')
          .trim()
          .toLowerCase(),
      )
  }
  return all
}

function boldOf(tag: string, weight: string | undefined): boolean | undefined {
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/u.test(weight)
  return /^(?:b|strong|th|h[1-6])$/u.test(tag) ? true : undefined
}

function sizeOf(
  element: HtmlElement,
  css: ReadonlyMap<string, string>,
  heading: string | undefined,
  outer: number | undefined,
): number | undefined {
  const said = css.get('font-size')
  if (said !== undefined) return NAMED_SIZES[said] ?? lengthOf(said, outer)
  if (element.tagName === 'font') {
    const size = attr(element, 'size')
    if (/^[+-]?\d$/u.test(size)) {
      const step = /^[+-]/u.test(size) ? 3 + Number(size) : Number(size)
      return FONT_SIZES[Math.min(7, Math.max(1, step)) - 1]
    }
  }
  return heading === undefined ? undefined : HEADING_SIZES[Number(heading) - 1]
}

function lengthOf(text: string | undefined, em = 12): number | undefined {
  const [, value, unit] = /^(-?[\d.]+)\s*(pt|px|em|rem|ex|%|cm|mm|in)?$/u.exec(text ?? '') ?? []
  if (value === undefined) return undefined
  const factor =
    { pt: 1, px: 0.75, em, rem: 12, ex: em / 2, '%': em / 100, cm: 28.35, mm: 2.835, in: 72 }[unit ?? 'px'] ??
    1
  const points = Math.round(Number(value) * factor * 10) / 10
  return Number.isFinite(points) ? points : undefined
}

function alignOf(text: string): Look['align'] {
  if (/^(?:center|middle)$/iu.test(text)) return 'center'
  if (/^(?:right|end)$/iu.test(text)) return 'right'
  return /^justify$/iu.test(text) ? 'justify' : /^(?:left|start)$/iu.test(text) ? 'left' : undefined
}

function colourOf(text: string): string | undefined {
  if (text === 'red') return 'ff0000'
  const [, hex] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/iu.exec(text) ?? []
  if (hex !== undefined) return (hex.length === 3 ? [...hex].map((c) => c + c).join('') : hex).toLowerCase()
  const rgb = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/iu.exec(text)
  if (rgb === null) return undefined
  return rgb
    .slice(1, 4)
    .map((n) => Math.min(255, Number(n)).toString(16).padStart(2, '0'))
    .join('')
}

/** The declarations of the classes and elements that the `<style>` of a page names simply: `p.MsoNormal`, `.title`, `p`. */
export function readStyleSheet(text: string): (element: HtmlElement) => string {
  const rules = new Map<string, string>()
  for (const [, selectors = '', body = ''] of text
    .slice(0, 300_000)
    .replace(/<!--|-->|\/\*[\s\S]*?\*\//gu, '')
    .matchAll(/([^{}]{1,400})\{([^{}]*)\}/gu))
    for (const selector of selectors.split(',')) {
      const name = selector.trim().toLowerCase()
      if (/^[a-z0-9]*(?:\.[\w-]+)?$/u.test(name) && name !== '')
        rules.set(name, `${rules.get(name) ?? ''};${body}`)
    }
  if (rules.size === 0) return () => ''
  return (element) => {
    const names = attr(element, 'class').toLowerCase().split(/\s+/u).filter(Boolean)
    const found = [element.tagName, ...names.flatMap((name) => [`.${name}`, `${element.tagName}.${name}`])]
    return found.map((name) => rules.get(name) ?? '').join(';')
  }
}
