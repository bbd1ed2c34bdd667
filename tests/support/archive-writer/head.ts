import { NAMES, OFFICES, PLACES } from '../bulletin-writer-words.ts'
import type { Dice } from '../dice.ts'
import { DATE_SHAPES, GAPS, ISSUER_SHAPES, NUMBER_SHAPES } from './head-shapes.ts'
import type { ArchiveTruth, Part } from './part.ts'

/** The masthead of a bulletin, and the date that may stand at its end instead. */
export interface Head {
  readonly parts: readonly Part[]
  readonly truth: Pick<
    ArchiveTruth,
    'number' | 'total' | 'date' | 'name' | 'organisations' | 'issuer' | 'signers'
  >
  readonly shapes: readonly string[]
  readonly signature: readonly Part[]
}

/** What an archive fixes for its files. */
export interface Fixed {
  readonly number?: number
  readonly total?: number
  readonly date?: { readonly year: number; readonly month: number; readonly day: number }
}

/** Writes a masthead in shapes that the dice choose; numbers and date may be fixed, then both are printed whole. */
export function headOf(roll: Dice, fixed: Fixed = {}): Head {
  const shapes: string[] = []
  const place = roll.pick(PLACES)
  const isFixed = fixed.total !== undefined
  const number = fixed.number ?? roll.between(1, 48)
  const total = fixed.total ?? roll.between(49, 2600)
  const { year, month, day } = fixed.date ?? {
    year: roll.between(2004, 2025),
    month: roll.between(1, 12),
    day: roll.between(1, 28),
  }
  const numberShape = roll.pick(
    isFixed
      ? NUMBER_SHAPES.filter(({ says, row }) => says === 'both' && row !== 'number: range')
      : NUMBER_SHAPES,
  )
  const dateShape = roll.pick(isFixed ? DATE_SHAPES.filter(({ whole }) => whole) : DATE_SHAPES)
  const [issuerRow, issue] = roll.pick(ISSUER_SHAPES)
  const office = place + roll.pick(OFFICES)
  const ofOffice = issue(office)?.includes(office) === true
  const cut = ofOffice && !issuerRow.includes('：')
  const issuerPlace = ofOffice
    ? roll.pick([
        'below',
        'below',
        'below',
        'below',
        'below',
        'above the name',
        cut ? 'on two lines' : 'below',
      ])
    : 'below'
  const issuerLines =
    issuerPlace === 'on two lines'
      ? [office, issue('办公室') ?? '']
      : [issue(office)].filter((text) => text !== undefined)
  const asOrganisation = issuerPlace === 'above the name' && issuerRow === 'issuer: no verb'
  const issuer = asOrganisation || issuerLines.length === 0 ? undefined : issuerLines.join('')
  const written = numberShape.write(number, total, year, month, day)
  const date = dateShape.write(year, month, day)
  const nameShape = roll.pick([
    'own line',
    'own line',
    'own line',
    'spaced',
    'before the number',
    ...(numberShape.dated ? [] : ['after the number']),
    'organisation in it',
    'with a subtitle',
    ...(numberShape.dated ? [] : ['number in brackets behind it']),
    'a picture',
  ])
  const plain = roll.pick(NAMES)
  const name = nameShape === 'organisation in it' ? place + plain : plain
  const count = nameShape === 'organisation in it' ? 0 : roll.between(0, 2)
  const organisations = roll.some(OFFICES, count).map((office) => place + office)
  const beside = /number/u.test(nameShape)
  const parts: Part[] = []
  if (roll.chance(0.12)) {
    const mark = roll.pick(['内部资料 注意保存', '秘密', '仅供参考'])
    shapes.push(`mark: ${mark}`)
    parts.push({ role: 'mark', text: mark })
  }
  const oneLine = organisations.length > 1 && roll.chance(0.5)
  for (const text of oneLine ? [organisations.join(' ')] : organisations)
    parts.push({ role: 'organisation', text })
  if (issuerPlace === 'above the name')
    parts.push(
      ...issuerLines.map((text): Part => ({ role: asOrganisation ? 'organisation' : 'issuer', text })),
    )
  if (nameShape === 'a picture') parts.push({ role: 'name', text: '', picture: true })
  else if (!beside) parts.push({ role: 'name', text: nameShape === 'spaced' ? [...name].join(' ') : name })
  if (nameShape === 'with a subtitle') parts.push({ role: 'subtitle-of-name', text: '——一周热点扫描' })
  const [firstLine = '', ...more] = written
  const numberLine =
    nameShape === 'number in brackets behind it'
      ? /[（(]/u.test(firstLine)
        ? name + firstLine
        : `${name}（${firstLine}）`
      : nameShape === 'before the number'
        ? `${name} ${firstLine}`
        : nameShape === 'after the number'
          ? `${firstLine}《${name}》`
          : firstLine
  parts.push(...[numberLine, ...more].map((text): Part => ({ role: 'number', text })))
  const datePlace = numberShape.dated
    ? 'glued to the number'
    : roll.pick(
        isFixed
          ? ['own line', 'with issuer']
          : ['own line', 'with issuer', 'with issuer', 'at the end', 'head and end', 'none'],
      )
  const [gapRow, gap] = roll.pick(GAPS)
  const below = issuerPlace === 'above the name' ? [] : issuerLines
  const last = below.at(-1)
  if (datePlace === 'with issuer' && last !== undefined) {
    parts.push(
      ...[...below.slice(0, -1), `${last}${gap}${date}`].map((text): Part => ({ role: 'issuer', text })),
    )
    shapes.push(gapRow)
  } else {
    parts.push(...below.map((text): Part => ({ role: 'issuer', text })))
    if (!/^(?:at the end|none|glued to the number)$/u.test(datePlace))
      parts.push({ role: 'issuer', text: date })
  }
  const signer = roll.chance(0.12) ? roll.pick(['签发：林晓', '签发人：林晓', '签发人:林晓']) : undefined
  const signerPlace = roll.pick(['own line', 'on the line above it'])
  if (signer !== undefined) {
    shapes.push(`signer: ${signerPlace}`)
    const above = signerPlace === 'own line' ? undefined : parts.pop()
    parts.push(
      above === undefined
        ? { role: 'issuer', text: signer }
        : { ...above, text: `${above.text}${gap}${signer}` },
    )
  }
  const broken = roll.chance(0.08)
  if (broken) {
    shapes.push('masthead: soft breaks')
    const from = parts.findIndex(({ role, picture }) => role === 'name' && picture === undefined)
    if (from >= 0) {
      const text = parts
        .splice(from)
        .map((part) => part.text)
        .join('\n')
      parts.push({ role: 'number', text })
    }
  }
  const atEnd = datePlace === 'at the end' || datePlace === 'head and end'
  const says = numberShape.says
  return {
    parts,
    truth: {
      number: says === 'both' || says === 'number' ? number : undefined,
      total: says === 'both' || says === 'total' ? total : undefined,
      date: (dateShape.whole || numberShape.dated) && datePlace !== 'none' ? { year, month, day } : undefined,
      name: nameShape === 'a picture' ? undefined : name,
      organisations: asOrganisation ? [...organisations, office] : organisations,
      issuer,
      signers: signer === undefined ? [] : ['林晓'],
    },
    shapes: [
      ...shapes,
      numberShape.row,
      ...(datePlace === 'none' ? [] : [dateShape.row]),
      issuerRow,
      `issuer place: ${issuerPlace}`,
      `name: ${nameShape}`,
      `organisations: ${count}${oneLine ? ' on one line' : ''}`,
      `date place: ${datePlace}`,
    ],
    signature: atEnd ? [{ role: 'credit', text: date }] : [],
  }
}
