import { isoDate } from '../base/civil-date.ts'
import type { Bulletin } from '../model/bulletin.ts'

/** The day on which an issue appears (`2031-02-23`); undefined where it does not say. */
export function issueDay({ masthead }: Bulletin): string | undefined {
  return masthead.date && isoDate(masthead.date.value)
}
