import type { CivilDate } from '../../base/civil-date.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import { dateText } from '../../model/date-text.ts'
import { numberText } from '../../model/number-text.ts'
import { articlesOf, titleText } from '../../model/visit.ts'

/** What a PDF says of itself. A property without words is left out: an empty one would contradict the XMP packet. */
export interface PdfInfo {
  readonly Title?: string
  readonly Author?: string
  readonly Subject?: string
  readonly Keywords?: string
  readonly Creator: string
  readonly Producer: string
  readonly CreationDate: Date
}

/** The properties of an issue: its name and number, issuer, titles, and the day it bears, so that they never change between two runs. */
export function pdfInfo(bulletin: Bulletin, created: CivilDate | Date): PdfInfo {
  const { masthead, serial, issue } = bulletin
  const date = masthead.date?.value
  const { value: name } = masthead.name
  return {
    ...property('Title', `《${name}》${numberText(masthead, serial.numbering).replaceAll('　', '')}`),
    ...property('Author', masthead.issuer.value),
    ...property('Subject', date === undefined ? name : `${name} ${dateText(date)}`),
    ...property('Keywords', articlesOf(issue).map(titleText).join('；')),
    Creator: 'bulletin',
    Producer: 'bulletin',
    CreationDate:
      created instanceof Date ? created : new Date(Date.UTC(created.year, created.month - 1, created.day)),
  }
}

/** Controls and halves of characters, which XML cannot hold. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu

function property(key: 'Title' | 'Author' | 'Subject' | 'Keywords', text: string): Partial<PdfInfo> {
  const words = text.replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim()
  return words === '' ? {} : { [key]: words }
}
