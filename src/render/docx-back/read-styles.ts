import { attributeOf, childOf, elementsOf, type XmlElement } from '../../readers/package/xml-tree.ts'
import { STYLE_NAMES, type StyleName } from '../../theme/template.ts'
import { OWN_STYLES, WORD_STYLES } from '../docx/word-styles.ts'
import type { ParagraphStyle } from './word-document.ts'

/** Finds the template style behind a style id of the document; undefined for one that is not ours. */
export interface StyleOf {
  paragraph(id: string | undefined): ParagraphStyle | undefined
  character(id: string | undefined): StyleName | undefined
}

interface Found {
  readonly name: string
  readonly basedOn: string | undefined
}

/** How far a chain of styles based on one another is followed. */
const LONGEST_CHAIN = 20

/**
 * Reads `word/styles.xml`. Ours are known by id, and where another program gave them ids of its own by name: the names stay. A
 * style that a colleague derived from one of ours counts as that one. `titles` are the template's titles of the styles.
 */
export function readStyles(root: XmlElement | undefined, nameOf: (style: StyleName) => string): StyleOf {
  const found = new Map<string, Found>()
  for (const style of root === undefined ? [] : elementsOf(root)) {
    const id = attributeOf(style, 'w:styleId')
    if (style.name !== 'w:style' || id === undefined) continue
    found.set(id, {
      name: attributeOf(childOf(style, 'w:name'), 'w:val') ?? '',
      basedOn: attributeOf(childOf(style, 'w:basedOn'), 'w:val'),
    })
  }
  const { rule, figure, anchor, figures } = OWN_STYLES
  const own = [
    [rule, 'rule'],
    [figure, 'picture'],
    [anchor, 'anchor'],
    [figures, 'tableCell'],
  ] as const
  const byId = new Map<string, ParagraphStyle>(own.map(([{ id }, style]) => [id.toLowerCase(), style]))
  const byName = new Map<string, ParagraphStyle>(own.map(([{ name }, style]) => [name.toLowerCase(), style]))
  const characters = new Map<string, StyleName>()
  for (const style of STYLE_NAMES) {
    const { id, character } = WORD_STYLES[style]
    byId.set(id.toLowerCase(), style)
    byName.set(nameOf(style).toLowerCase(), style)
    if (character !== undefined) characters.set(character.toLowerCase(), style)
    characters.set(`${nameOf(style)} 字符`, style)
  }
  const follow = <T>(
    id: string | undefined,
    ids: ReadonlyMap<string, T>,
    names: ReadonlyMap<string, T>,
  ): T | undefined => {
    let at = id
    for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step++) {
      const style: Found | undefined = found.get(at)
      const ours = ids.get(at.toLowerCase()) ?? names.get(style?.name.toLowerCase() ?? '')
      if (ours !== undefined) return ours
      at = style?.basedOn
    }
    return undefined
  }
  return {
    paragraph: (id) => follow(id, byId, byName),
    character: (id) => follow(id, characters, characters),
  }
}
