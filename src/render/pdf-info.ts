import type { CivilDate } from '../base/civil-date.ts'
import type { Bulletin } from '../model/bulletin.ts'
import { dateText } from '../model/date-text.ts'
import { numberText } from '../model/number-text.ts'
import { articlesOf, titleText } from '../model/visit.ts'

/** What a PDF says of itself. */
export interface PdfInfo {
  readonly Title: string
  readonly Author: string
  readonly Subject: string
  readonly Keywords: string
  readonly Creator: string
  readonly Producer: string
  readonly CreationDate: Date
}

/** The properties of an issue: its name and number, issuer, titles, and the day it bears, so that they never change between two runs. */
export function pdfInfo(bulletin: Bulletin, created: CivilDate | Date): PdfInfo {
  const { masthead, serial, issue } = bulletin
  const date = masthead.date?.value
  return {
    Title: `《${masthead.name.value}》${numberText(masthead, serial.numbering).replaceAll('　', '')}`,
    Author: masthead.issuer.value,
    Subject: date === undefined ? masthead.name.value : `${masthead.name.value} ${dateText(date)}`,
    Keywords: articlesOf(issue).map(titleText).join('；'),
    Creator: 'bulletin',
    Producer: 'bulletin',
    CreationDate:
      created instanceof Date ? created : new Date(Date.UTC(created.year, created.month - 1, created.day)),
  }
}
