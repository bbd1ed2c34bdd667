import { attributeOf, childOf, elementsOf, type XmlElement } from '../package/xml-tree.ts'
import { blockText } from '../read/block-text.ts'
import type { ReadBlock, ReadCell, ReadParagraph, ReadRun } from '../read/document.ts'
import { noteHere, type PartContext, shortened } from './context.ts'
import { chosenBranch } from './drawing.ts'
import { readInline } from './inline.ts'
import { over, type ParagraphLook, paragraphLook } from './styles.ts'

/** Reads the blocks of a part one after the other; {@link StoryReader.take} gives those of one element. */
export class StoryReader {
  private readonly context: PartContext
  /** Runs of a paragraph whose end mark was deleted by a tracked change: they go on in the next one. */
  private carried: readonly ReadRun[] = []
  private breakNext = false
  /** True once a paragraph with a page number field was met. */
  pageField = false

  constructor(context: PartContext) {
    this.context = context
  }

  /** The blocks of a child of the body, of a cell or of a text box. */
  take(element: XmlElement): readonly ReadBlock[] {
    switch (element.name) {
      case 'w:p':
        return this.paragraph(element)
      case 'w:tbl':
        return this.table(element)
      case 'w:sdt':
        return this.inside(childOf(element, 'w:sdtContent'))
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        return this.inside(element)
      case 'mc:AlternateContent':
        return this.inside(chosenBranch(element))
      case 'w:altChunk':
        noteHere(this.context, 'object-dropped', 'certain', { kind: 'altChunk' })
        return []
      default:
        return []
    }
  }

  private inside(element: XmlElement | undefined): readonly ReadBlock[] {
    return element === undefined ? [] : elementsOf(element).flatMap((child) => this.take(child))
  }

  private paragraph(element: XmlElement): readonly ReadBlock[] {
    const { context } = this
    context.paragraph++
    const { input, part, paragraph, region } = context
    const properties = childOf(element, 'w:pPr')
    const style = context.styles.paragraph(attributeOf(childOf(properties, 'w:pStyle'), 'w:val'))
    const own = over(style.paragraph, paragraphLook(properties))
    const where = { input, part, paragraph }
    const nested = { ...context, region: region ?? ('textbox' as const) }
    const inline = readInline(element, style.run, context, (box) => {
      const story = new StoryReader(nested)
      const blocks = elementsOf(box).flatMap((child) => story.take(child))
      context.paragraph = nested.paragraph
      return blocks
    })
    this.pageField ||= inline.pageField
    const words = [...this.carried, ...inline.runs]
    this.carried = []
    const mark = childOf(properties, 'w:rPr')
    if (childOf(mark, 'w:del') !== undefined && childOf(mark, 'w:moveFrom') === undefined) {
      this.carried = words
      return [...inline.boxes, ...inline.pictures]
    }
    const label = words.some(({ text }) => text.trim() !== '') ? this.label(own) : undefined
    const look = label === undefined ? own : over(label.look, definedOnly(own, style.paragraph))
    const [first] = words
    const runs = label === undefined ? words : [{ ...first, text: label.text }, ...words]
    const breakBefore = look.pageBreakBefore === true || inline.breakBefore || this.breakNext
    this.breakNext = inline.breakAfter || endsSection(properties)
    const text = runs.map((run) => run.text).join('')
    const block: ReadParagraph = {
      type: 'paragraph',
      text,
      runs,
      where,
      ...(label === undefined ? {} : { label: label.text }),
      ...(look.align === undefined || look.align === 'left' ? {} : { align: look.align }),
      ...(look.indentPt === undefined || look.indentPt === 0 ? {} : { indentPt: look.indentPt }),
      ...(look.heading === undefined ? {} : { heading: look.heading }),
      ...(breakBefore ? { pageBreakBefore: true } : {}),
      ...(look.ruleBelow === true ? { ruleBelow: true } : {}),
      ...(region === undefined ? {} : { region }),
    }
    const empty = text.trim() === '' && (inline.pictures.length > 0 || inline.boxes.length > 0)
    return [...inline.boxes, ...(empty ? [] : [block]), ...inline.pictures]
  }

  private label({ list, level }: ParagraphLook): { text: string; look: ParagraphLook } | undefined {
    if (list === undefined || list === '0') return undefined
    const label = this.context.numbering.next(list, level ?? 0)
    if (label === undefined || label.text === '') return undefined
    if (label.unknown !== undefined)
      noteHere(this.context, 'numbering-guessed', 'guess', { format: label.unknown })
    return label
  }

  private table(element: XmlElement): readonly ReadBlock[] {
    const { input, part, region, paragraph } = this.context
    const rows: (readonly ReadCell[])[] = []
    for (const row of rowsOf(element)) {
      const cells = childrenThrough(row, 'w:tc')
      if (childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined) {
        const text = cells
          .flatMap((cell) => this.inside(cell))
          .map(blockText)
          .join(' ')
        this.context.found.deleted++
        noteHere(this.context, 'tracked-deletion', 'certain', { text: shortened(text) }, text)
        continue
      }
      rows.push(cells.map((cell) => this.cell(cell)))
    }
    const where = { input, part, paragraph: paragraph + 1 }
    return [
      {
        type: 'table',
        rows,
        where,
        ...(isRuled(element) ? { ruled: true } : {}),
        ...(region === undefined ? {} : { region }),
      },
    ]
  }

  private cell(element: XmlElement): ReadCell {
    const properties = childOf(element, 'w:tcPr')
    const merge = childOf(properties, 'w:vMerge')
    const above = merge !== undefined && attributeOf(merge, 'w:val') !== 'restart'
    const span = Number(attributeOf(childOf(properties, 'w:gridSpan'), 'w:val') ?? 1)
    return {
      blocks: this.inside(element),
      columns: span >= 1 && span <= 100 ? span : 1,
      ...(above ? { above: true } : {}),
    }
  }
}

/** What a paragraph says itself, beyond its style: the look of a list gives way to it. */
function definedOnly(look: ParagraphLook, style: ParagraphLook): ParagraphLook {
  const said = Object.entries(look).filter(([key, value]) => value !== style[key as keyof ParagraphLook])
  return { ...style, ...Object.fromEntries(said) }
}

function endsSection(properties: XmlElement | undefined): boolean {
  const section = childOf(properties, 'w:sectPr')
  return section !== undefined && attributeOf(childOf(section, 'w:type'), 'w:val') !== 'continuous'
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return childrenThrough(table, 'w:tr')
}

/** The children of a name, content controls and the like around them looked through. */
function childrenThrough(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return /^w:(?:sdt|sdtContent|customXml|ins)$/u.test(child.name) ? childrenThrough(child, name) : []
  })
}

function isRuled(table: XmlElement): boolean {
  const properties = childOf(table, 'w:tblPr')
  const borders = childOf(properties, 'w:tblBorders')
  const drawn = (borders === undefined ? [] : elementsOf(borders)).some(
    (one) => !/^(?:nil|none)$/u.test(attributeOf(one, 'w:val') ?? 'none'),
  )
  const style = attributeOf(childOf(properties, 'w:tblStyle'), 'w:val') ?? ''
  return drawn || (borders === undefined && /grid|网格|^[a-f0-9]{1,3}$/iu.test(style)) || cellsRuled(table)
}

function cellsRuled(table: XmlElement): boolean {
  return rowsOf(table).some((row) =>
    childrenThrough(row, 'w:tc').some((cell) => {
      const borders = childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')
      const side = childOf(borders, 'w:left') ?? childOf(borders, 'w:start')
      return side !== undefined && !/^(?:nil|none)$/u.test(attributeOf(side, 'w:val') ?? 'none')
    }),
  )
}
