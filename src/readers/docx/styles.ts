import { attributeOf, childOf, elementsOf, readXml, type XmlElement } from '../package/xml-tree.ts'

/** Properties of a run; what is undefined is left to the style. */
export interface RunLook {
  readonly font?: string | undefined
  readonly sizePt?: number | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly colour?: string | undefined
  readonly hidden?: boolean | undefined
}

/** Properties of a paragraph; what is undefined is left to the style. */
export interface ParagraphLook {
  readonly align?: 'left' | 'center' | 'right' | 'justify' | undefined
  readonly indentPt?: number | undefined
  readonly heading?: number | undefined
  readonly pageBreakBefore?: boolean | undefined
  readonly ruleBelow?: boolean | undefined
  /** The list that it belongs to; `0` takes it out of one. */
  readonly list?: string | undefined
  readonly level?: number | undefined
}

/** What a paragraph or character style says, its ancestors included. */
export interface Style {
  readonly paragraph: ParagraphLook
  readonly run: RunLook
}

/** The styles of a document. */
export interface Styles {
  /** A style by its id; the default paragraph style where the id is unknown or missing. */
  paragraph(id: string | undefined): Style
  /** The run properties of a character style. */
  character(id: string | undefined): RunLook
}

const NONE: Style = { paragraph: {}, run: {} }

/** Chains of styles are no longer than this; a longer one goes in a circle. */
const LONGEST_CHAIN = 40

/** Reads `styles.xml`: document defaults, styles and what they are based on (ISO 29500-1, 17.7). */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const root = bytes === undefined ? undefined : readXml(bytes)
  const byId = new Map<string, XmlElement>()
  let standard: string | undefined
  for (const style of root === undefined ? [] : elementsOf(root)) {
    if (style.name !== 'w:style') continue
    const id = attributeOf(style, 'w:styleId') ?? ''
    byId.set(id, style)
    if (attributeOf(style, 'w:type') === 'paragraph' && isOn(attributeOf(style, 'w:default'))) standard ??= id
  }
  const defaults = childOf(root, 'w:docDefaults')
  const base: Style = {
    run: runLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
    paragraph: paragraphLook(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
  }
  const known = new Map<string, Style>()
  const styleOf = (id: string, start: Style, depth: number): Style => {
    const found = known.get(id)
    if (found !== undefined) return found
    const element = byId.get(id)
    if (element === undefined || depth > LONGEST_CHAIN) return start
    const parent = attributeOf(childOf(element, 'w:basedOn'), 'w:val')
    const below = parent === undefined ? start : styleOf(parent, start, depth + 1)
    const style = {
      paragraph: over(below.paragraph, paragraphLook(childOf(element, 'w:pPr'))),
      run: over(below.run, runLook(childOf(element, 'w:rPr'))),
    }
    known.set(id, style)
    return style
  }
  return {
    paragraph: (id) => styleOf(id !== undefined && byId.has(id) ? id : (standard ?? ''), base, 0),
    character: (id) => (id === undefined ? {} : styleOf(id, NONE, 0).run),
  }
}

/** One look over another: what it says wins, the rest stays. */
export function over<T extends object>(below: T, above: T): T {
  const said = Object.entries(above).filter(([, value]) => value !== undefined)
  return { ...below, ...Object.fromEntries(said) }
}

/** Reads `w:rPr`. */
export function runLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined) return {}
  const fonts = childOf(properties, 'w:rFonts')
  const half = Number(attributeOf(childOf(properties, 'w:sz'), 'w:val'))
  const colour = attributeOf(childOf(properties, 'w:color'), 'w:val')
  return {
    font: attributeOf(fonts, 'w:eastAsia') ?? attributeOf(fonts, 'w:ascii'),
    sizePt: half > 0 ? half / 2 : undefined,
    bold: toggle(properties, 'w:b'),
    italic: toggle(properties, 'w:i'),
    colour: colour !== undefined && /^[0-9a-f]{6}$/iu.test(colour) ? colour.toLowerCase() : undefined,
    hidden: toggle(properties, 'w:vanish'),
  }
}

function toggle(properties: XmlElement, name: string): boolean | undefined {
  const element = childOf(properties, name)
  return element === undefined ? undefined : isOn(attributeOf(element, 'w:val') ?? 'true')
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|off|none)$/iu.test(value)
}

/** Reads `w:pPr`. */
export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  if (properties === undefined) return {}
  const indent = childOf(properties, 'w:ind')
  const list = childOf(properties, 'w:numPr')
  const outline = attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val')
  const bottom = childOf(childOf(properties, 'w:pBdr'), 'w:bottom')
  const line = attributeOf(bottom, 'w:val')
  return {
    align: alignOf(attributeOf(childOf(properties, 'w:jc'), 'w:val')),
    indentPt: indent === undefined ? undefined : indentOf(indent),
    heading: outline === undefined || Number(outline) > 8 ? undefined : Number(outline) + 1,
    pageBreakBefore: toggle(properties, 'w:pageBreakBefore'),
    ruleBelow: line === undefined ? undefined : isOn(line) && line !== 'nil',
    list: attributeOf(childOf(list, 'w:numId'), 'w:val'),
    level: list === undefined ? undefined : Number(attributeOf(childOf(list, 'w:ilvl'), 'w:val') ?? 0),
  }
}

function alignOf(value: string | undefined): ParagraphLook['align'] {
  if (value === 'center') return 'center'
  if (value === 'right' || value === 'end') return 'right'
  if (value === 'both' || value === 'distribute') return 'justify'
  return value === undefined ? undefined : 'left'
}

/** Indentation of the first line in points; a character (`firstLineChars`, in hundredths) is counted as 16 pt, 3号. */
function indentOf(indent: XmlElement): number {
  const value = (name: string): number => Number(attributeOf(indent, name) ?? 0) || 0
  const left =
    value('w:leftChars') !== 0 ? value('w:leftChars') * 0.16 : (value('w:left') || value('w:start')) / 20
  const first = value('w:firstLineChars') !== 0 ? value('w:firstLineChars') * 0.16 : value('w:firstLine') / 20
  const hanging = value('w:hangingChars') !== 0 ? value('w:hangingChars') * 0.16 : value('w:hanging') / 20
  return Math.round((left + first - hanging) * 10) / 10
}
