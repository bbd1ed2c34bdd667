import type { Kind, NumberRange, Status } from './issue.ts'

/** What `bulletin.yaml` says of the serial, checked and with defaults filled in. */
export interface Serial {
  /** 刊名: 简报, 党建工作简报. */
  readonly name: string
  /** 机关 over or in the masthead, one line each; empty where the name says it all. */
  readonly organisations: readonly string[]
  /** 编印: the words left above the red rule, as printed. */
  readonly issuer: string
  /** The template's name: association, official, plain or one of the project's own. */
  readonly template: string
  readonly numbering: Numbering
  readonly imprint: SerialImprint
  /** 密级 or 内部资料 printed on every issue unless it says otherwise. */
  readonly classification: string | undefined
  /** When a 目录 is printed: `auto` from three entries. */
  readonly contents: 'auto' | 'always' | 'none'
  /** Section labels of this serial beyond the template's. */
  readonly sections: readonly string[]
  /** Drafts carry 送审稿 at the top right of page one. */
  readonly draftMark?: boolean
  /** A picture of the office's own in place of organisations and name: its path below the project. */
  readonly mastheadImage?: string | undefined
}

/** How the serial counts. */
export interface Numbering {
  /** Which of the two numbers the serial carries. */
  readonly uses: 'both' | 'number' | 'total'
  /** 第N期 restarts each calendar year, or never. */
  readonly reset: 'yearly' | 'never'
  /** What a 增刊 consumes: nothing (`own` yearly sequence), the total number, or both. */
  readonly supplement: 'own' | 'total' | 'both'
  /** What a 合刊 of n numbers consumes of the total: one or n. */
  readonly combined: 'one' | 'range'
  /** The first numbers of the series in this project. */
  readonly start: { readonly number: number; readonly total: number }
  /** Total numbers (or numbers, where there is no total) known to be lost for good. */
  readonly missing: readonly number[]
  /** The time zone in which a day begins: Asia/Shanghai. */
  readonly timeZone: string
  /** How the number is printed: 第17期 · 2021年第17期 · 〔2021〕第17期. */
  readonly form: 'plain' | 'year' | 'bracket'
}

/** Defaults of the imprint by label, and labels of the office's own. */
export interface SerialImprint {
  /** `{报: '…', 发: '…', 共印: '50份'}` in the order written. */
  readonly lines: readonly { readonly label: string; readonly value: string }[]
  /** Labels beyond the known ones. */
  readonly labels: readonly string[]
}

/** One issue of the series as the ledger knows it: what numbering and the cross-issue rules need. */
export interface SeriesEntry {
  /** Path relative to the project. */
  readonly file: string
  readonly kind: Kind
  readonly status: Status
  readonly number: NumberRange | undefined
  readonly total: NumberRange | undefined
  /** `2021-02-23`, undefined where the date is missing or damaged. */
  readonly date: string | undefined
  /** The numbering year: 年度, else the date's year, else the folder's. */
  readonly year: number | undefined
}
