import type { CivilDate } from '../base/civil-date.ts'
import type { FilePlace } from '../base/place.ts'
import type {
  Article,
  Block,
  BlockId,
  EditorsNote,
  FrontMatterKey,
  Issue,
  Kind,
  NumberRange,
  Section,
  Status,
} from './issue.ts'
import type { Serial } from './serial.ts'
import type { SourceFile } from './source.ts'
import type { Structure } from './structure.ts'

/** A value with where it was written: in the issue, in `bulletin.yaml`, or nowhere (a default). */
export interface Placed<T> {
  readonly value: T
  readonly place: FilePlace | undefined
}

/** An issue resolved with its serial and template: every value that is printed, each with its place. */
export interface Bulletin {
  readonly source: SourceFile
  readonly issue: Issue
  readonly serial: Serial
  readonly structure: Structure
  readonly masthead: Masthead
  /** What the 目录 prints; undefined when none is printed. */
  readonly contents: BulletinContents | undefined
  /** The body in source order, without contents and imprint. */
  readonly parts: readonly Part[]
  readonly imprint: BulletinImprint
}

/** A part of the body. */
export type Part = EditorsNote | Article | Section | Block

/** 报头: everything that is printed above and at the red rule. */
export interface Masthead {
  readonly name: Placed<string>
  readonly organisations: readonly Placed<string>[]
  readonly issuer: Placed<string>
  readonly kind: Kind
  readonly status: Status
  /** 送审稿 is printed at the top right: the issue is a draft, and it was asked for. */
  readonly draftMark?: boolean
  /** The picture printed in place of organisations and name, by its key among the pictures. */
  readonly image?: Placed<string> | undefined
  /** 专刊名. */
  readonly label: Placed<string> | undefined
  readonly number: Placed<NumberRange> | undefined
  readonly total: Placed<NumberRange> | undefined
  readonly date: Placed<CivilDate> | undefined
  /** The year by which the issue is numbered: 年度, else the date's. */
  readonly year: number | undefined
  readonly classification: Placed<string> | undefined
  readonly copy: Placed<string> | undefined
  readonly signers: readonly Placed<string>[]
  /** What the front matter says that cannot be read as its key demands. */
  readonly problems: readonly MastheadProblem[]
}

/** A front-matter value that is not what its key demands. */
export interface MastheadProblem {
  readonly key: FrontMatterKey
  readonly raw: string
  readonly reason:
    | 'not-a-number'
    | 'out-of-range'
    | 'range-backwards'
    | 'not-a-date'
    | 'no-such-day'
    | 'not-one-of'
    | 'one-value-only'
  /** What would be accepted, for `not-one-of`. */
  readonly allowed: readonly string[]
  readonly place: FilePlace
}

/** 目录 as printed. */
export interface BulletinContents {
  readonly label: string
  readonly entries: readonly BulletinContentsEntry[]
  /** True when no 【目录】 was written and the entries come from the titles. */
  readonly generated: boolean
  /** Titles and sections that a written 目录 does not list. Empty when generated. */
  readonly missing: readonly ContentsTarget[]
}

/** One entry of the printed contents. */
export interface BulletinContentsEntry {
  /** The ordinal as written, without a trailing space; `undefined` prints the template's own (`1.`). */
  readonly ordinal: string | undefined
  readonly title: string
  /** The 【group】 that the entry stands under. */
  readonly group: string | undefined
  /** What the entry leads to; undefined for an orphan. */
  readonly target: ContentsTarget | undefined
  /** How the words agree with the target's; `none` without a target. */
  readonly likeness: 'same' | 'spacing' | 'different' | 'none'
  readonly place: FilePlace | undefined
}

/** Something that a contents entry can lead to. */
export interface ContentsTarget {
  readonly block: BlockId
  readonly kind: 'article' | 'items'
  /** The words that an entry should have: the title (or its 目录题), or 简讯四则. */
  readonly title: string
  /** True when an author's 目录题 gave the words. */
  readonly shortened: boolean
  /** For `items`: how many there are. */
  readonly count: number
  readonly place: FilePlace
}

/** 报尾 as printed. */
export interface BulletinImprint {
  readonly lines: readonly ImprintLine[]
}

/** What a line of the imprint is for. */
export type ImprintRole = 'distribution' | 'copies' | 'staff' | 'contact' | 'other'

/** One labelled line of the printed imprint. */
export interface ImprintLine {
  readonly label: string
  readonly role: ImprintRole
  /** The value; several where the source keeps lines apart that do not continue one another. */
  readonly values: readonly string[]
  /** True when it is printed on the line of the one before it. */
  readonly sameLine: boolean
  /** True for a line printed as （共印50份）, and for 共印50份 without a colon. */
  readonly bracketed: boolean
  readonly colon: boolean
  readonly place: FilePlace | undefined
}
