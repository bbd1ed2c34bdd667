import { type CivilDate, chineseDate } from '../base/civil-date.ts'

/** The date of the masthead: 2021年2月23日, or a gap for the pen where a draft has none. */
export function dateText(date: CivilDate | undefined): string {
  return date === undefined ? '　　年　月　日' : chineseDate(date)
}
