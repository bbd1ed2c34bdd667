import { withoutSpaces } from '../../base/chars.ts'
import { type CivilDate, isoDate } from '../../base/civil-date.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import { numberText, rangeText } from '../../model/number-text.ts'
import { titleText, walk } from '../../model/visit.ts'
import { printFrontMatter } from '../../syntax/print-part.ts'
import { escapeXml, XML_HEAD, xmlText } from './xml.ts'

/** `《简报》第17期（总第940期）`: the title under which a file manager lists the document. */
export function documentTitle({ masthead, serial }: Bulletin): string {
  return `《${masthead.name.value}》${numberText(masthead, serial.numbering)}`
}

/** `docProps/core.xml`: title, issuer, category, language, and the issue's own date instead of the clock's. */
export function corePropertiesXml(bulletin: Bulletin, created: CivilDate): string {
  const time = `${isoDate(created)}T00:00:00Z`
  const titles = bulletin.contents?.entries.map((entry) => entry.title).join('；') ?? ''
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(documentTitle(bulletin))}</dc:title>` +
    `<dc:creator>${escapeXml(bulletin.masthead.issuer.value)}</dc:creator>` +
    `${titles === '' ? '' : `<dc:description>${escapeXml(titles)}</dc:description>`}` +
    `<cp:lastModifiedBy>${escapeXml(bulletin.masthead.issuer.value)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    '<cp:category>简报</cp:category><dc:language>zh-CN</dc:language></cp:coreProperties>'
  )
}

/** What a document library sorts by: issuer, 期号, 总期号, date and 密级, as far as the issue has them. */
export function customProperties(
  bulletin: Bulletin,
): readonly { readonly name: string; readonly value: string }[] {
  const { masthead, serial } = bulletin
  const values: readonly (readonly [string, string | undefined])[] = [
    ['刊名', masthead.name.value],
    ['机关', masthead.organisations.map((line) => line.value).join('、')],
    ['编印', masthead.issuer.value],
    [
      '期号',
      serial.numbering.uses === 'total' ? undefined : masthead.number && rangeText(masthead.number.value),
    ],
    [
      '总期号',
      serial.numbering.uses === 'number' ? undefined : masthead.total && rangeText(masthead.total.value),
    ],
    ['日期', masthead.date && isoDate(masthead.date.value)],
    ['密级', masthead.classification?.value],
    [HEAD_PROPERTY, headText(bulletin)],
    [SUBMISSIONS_PROPERTY, submissionsText(bulletin)],
  ]
  return values.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name, value: xmlText(value).trim() }],
  )
}

/** The property that holds what the source says at its head: not all of it is printed. Its lines are parted by {@link HEAD_LINES}. */
export const HEAD_PROPERTY = '稿头'

/** Parts the lines of {@link HEAD_PROPERTY}, since a property is one line. */
export const HEAD_LINES = ' ¶ '

function headText({ issue, source }: Bulletin): string | undefined {
  if (issue.head === undefined) return undefined
  const [, ...lines] = printFrontMatter(issue.head, source.text)
  return lines.slice(0, -1).join(HEAD_LINES)
}

/** The property that holds the records of who sent what in, which are never printed: each behind the words it stands under. */
export const SUBMISSIONS_PROPERTY = '来稿'

/** Parts the words that a record stands under from the record itself: one in the title's block, one in a block of its own. */
export const SUBMISSION_OF = { title: ' ⇒ ', block: ' → ' } as const

/** So much of the words says where a record belongs. */
export const SUBMISSION_WORDS = 24

function submissionsText({ issue }: Bulletin): string {
  const out: string[] = []
  let above = ''
  const record = (text: string, where: keyof typeof SUBMISSION_OF): void => {
    out.push(`${[...withoutSpaces(above)].slice(0, SUBMISSION_WORDS).join('')}${SUBMISSION_OF[where]}${text}`)
  }
  walk(issue, (node) => {
    if (node.type === 'article') {
      above = titleText(node)
      for (const { text } of node.title.submissions) record(text, 'title')
    } else if (node.type === 'submission') record(node.value.text, 'block')
    else if (node.type === 'section' || node.type === 'minor-heading') above = `【${node.label.text}】`
    else if ('text' in node && node.type !== 'remark') above = node.text
  })
  return out.join(HEAD_LINES)
}
