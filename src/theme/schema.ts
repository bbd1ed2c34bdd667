import * as v from 'valibot'
import { LENGTH_EXAMPLES, type LengthKind, readLength } from './length.ts'
import { STYLE_NAMES, type StyleName } from './template.ts'

/** Reads a length of the given kind; what is expected is said by example, so that the words need no language. */
const length = (kind: LengthKind, least = 0) =>
  v.pipe(
    v.union([v.string(), v.number()], LENGTH_EXAMPLES[kind]),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = readLength(dataset.value, kind)
      if (value !== undefined && Number.isFinite(value) && value >= least && value <= 2000) return value
      addIssue({ message: LENGTH_EXAMPLES[kind] })
      return NEVER
    }),
  )

const rows = length('rows')
const oneOf = <const T extends readonly string[]>(options: T) => v.picklist(options, options.join(' / '))
const colour = v.pipe(
  v.union([v.string(), v.number()], 'FF0000'),
  v.transform(String),
  v.regex(/^[0-9A-Fa-f]{6}$/, 'FF0000'),
  v.toUpperCase(),
)
const flag = v.boolean('true / false')
const text = v.pipe(v.union([v.string(), v.number()], '“……”'), v.transform(String))
const texts = v.array(text, '[……]')
const whole = (least: number, most: number) =>
  v.pipe(
    v.number(`${least}–${most}`),
    v.integer(`${least}–${most}`),
    v.minValue(least, `${least}–${most}`),
    v.maxValue(most, `${least}–${most}`),
  )

const section = v.strictObject({
  label: text,
  holds: v.optional(oneOf(['items', 'articles', 'any']), 'any'),
  count: v.optional(v.tuple([whole(0, 99), whole(0, 99)], '[0, 1]'), [0, 99]),
  hints: v.optional(texts, []),
})

const structure = v.strictObject({
  sections: v.array(section, '[……]'),
  contentsLabels: v.pipe(texts, v.minLength(1, '[目录]')),
  itemMarker: text,
  itemCounter: text,
})

const page = v.strictObject({
  width: length('mm', 50),
  height: length('mm', 50),
  left: length('mm'),
  top: length('mm'),
  textWidth: length('mm', 30),
  textHeight: length('mm', 30),
  mirrored: v.optional(flag, false),
})

const grid = v.strictObject({
  rows: whole(5, 60),
  model: v.optional(oneOf(['word', 'glyph']), 'word'),
  columns: whole(10, 80),
  pitch: length('pt', 8),
  latin: oneOf(['cjk', 'times']),
  measure: v.optional(oneOf(['word', 'typeset']), 'word'),
  hanging: v.optional(oneOf(['none', 'stops']), 'none'),
})

/** Every entry is optional: what a style leaves out it takes from `body`. */
const style = v.strictObject({
  title: v.optional(text),
  font: v.optional(oneOf(['title', 'body', 'kai', 'hei', 'song'])),
  size: v.optional(length('pt', 4)),
  colour: v.optional(colour),
  align: v.optional(oneOf(['justify', 'left', 'center', 'right'])),
  firstLine: v.optional(length('chars')),
  left: v.optional(length('chars')),
  right: v.optional(length('chars')),
  lineRows: v.optional(length('rows', 0.5)),
  before: v.optional(rows),
  after: v.optional(rows),
  tracking: v.optional(length('pt', -4)),
  keepNext: v.optional(flag),
})

const sizes = v.pipe(v.array(length('pt', 4), '[1号, 小1]'), v.minLength(1, '[1号, 小1]'))

const masthead = v.strictObject({
  joint: v.optional(oneOf(['lines', 'stacked']), 'lines'),
  preprinted: flag,
  marksRow: whole(0, 10),
  organisationRows: rows,
  organisationSizes: sizes,
  nameRows: rows,
  nameSizes: sizes,
  nameWidth: v.pipe(v.number('0.9'), v.minValue(0.2, '0.9'), v.maxValue(1, '0.9')),
  rowsBeforeName: rows,
  rowsBeforeNumber: rows,
  rowsBeforeIssuer: rows,
  right: oneOf(['date', 'signer']),
  rule: v.strictObject({ weight: length('mm'), colour, gap: length('mm') }),
  rowsAfter: rows,
  rowsBeforeTitle: rows,
})

const contents = v.strictObject({
  pageNumbers: oneOf(['always', 'never', 'auto']),
  brackets: flag,
  ordinals: oneOf(['arabic', 'chinese', 'none']),
  rowsAfter: rows,
})

const imprint = v.strictObject({
  linePitch: length('pt', 8),
  thick: length('mm'),
  thin: length('mm'),
  inset: length('chars'),
  copies: oneOf(['right', 'left']),
  evenPage: v.optional(flag, false),
})

const pageNumber = v.strictObject({
  below: length('mm'),
  inset: length('chars'),
  sides: oneOf(['outer', 'center']),
})

const scaffold = v.strictObject({
  articles: whole(0, 20),
  opening: texts,
  contents: texts,
  article: texts,
  imprint: texts,
})

const styles = v.strictObject(
  Object.fromEntries(STYLE_NAMES.map((name) => [name, style])) as Record<StyleName, typeof style>,
)

/** The YAML of a template after `extends` is filled in. Issue messages are examples of what is expected. */
export const templateSchema = v.strictObject({
  format: v.literal(1, '1'),
  name: v.pipe(text, v.regex(/^[\p{L}\p{N}_-]+$/u, 'association')),
  title: text,
  extends: v.optional(text),
  structure,
  scaffold,
  page,
  grid,
  styles,
  masthead,
  contents,
  imprint,
  pageNumber,
})

/** A template as its YAML says it, checked, with lengths as numbers. */
export type TemplateData = v.InferOutput<typeof templateSchema>
