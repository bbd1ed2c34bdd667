import type { CivilDate } from '../base/civil-date.ts'
import type { Kind, NumberRange } from '../model/issue.ts'
import type { InputLine } from './input-lines.ts'

/** A value of the masthead and the line that it stands on. */
export interface Read<T> {
  readonly value: T
  readonly line: number
}

/** What was read above the contents or the first title. */
export interface MastheadRead {
  number?: Read<NumberRange>
  total?: Read<NumberRange>
  /** Words that stand where a number or a date should, as written. */
  damagedNumber?: Read<string>
  damagedTotal?: Read<string>
  damagedDate?: Read<string>
  date?: Read<CivilDate>
  year?: Read<number>
  kind?: Read<Kind>
  /** 专刊名. */
  label?: Read<string>
  name?: Read<string>
  /** Words before the number that may be the name, or an office and its 代字 where another line is the name. */
  beforeNumber?: Read<string>
  organisations: Read<string>[]
  issuer?: Read<string>
  classification?: Read<string>
  copy?: Read<string>
  signers: Read<string>[]
  /** Words that no key is for: the subtitle of the name, the 代字 of the number. They are kept as comments. */
  comments: Read<string>[]
  /** How many lines of the input belong to the masthead. */
  end: number
  /** Lines among them that have no place in a masthead. */
  readonly leftover: InputLine[]
}
