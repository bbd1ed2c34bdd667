import type { Span } from '../base/span.ts'

/**
 * The AST of one issue as written. Plain readonly objects tagged by `type`; spans are UTF-16 offsets into the issue's text.
 * Everything that carries text has `text === source.slice(span.start, span.end)`, so an offset in a text is an offset in
 * the file. Children stand in source order inside their parent's span.
 */
export interface Issue {
  readonly type: 'issue'
  readonly span: Span
  readonly head: FrontMatter | undefined
  readonly children: readonly IssueChild[]
}

/** What may stand at the top level of an issue's body. Loose blocks are those before the first title or section. */
export type IssueChild = Contents | EditorsNote | Article | Section | Block | Imprint

/** Identifies a block within one issue: `b1`, `b2`, … in source order. Placed runs carry it. */
export type BlockId = string

interface Node<T extends string> {
  readonly type: T
  readonly span: Span
}

/** A piece of the source: `text` is exactly what stands at `span`. */
export interface Text extends Node<'text'> {
  readonly text: string
}

// ── front matter ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The keys of an issue's front matter, by their English names (Chinese ones: `FRONT_MATTER_KEYS`). */
export type FrontMatterKey =
  | 'number'
  | 'total'
  | 'date'
  | 'year'
  | 'kind'
  | 'label'
  | 'name'
  | 'organisations'
  | 'issuer'
  | 'classification'
  | 'copy'
  | 'signers'
  | 'status'
  | 'template'
  | 'contents'

/** The front matter between two `---` lines. `entries` holds every key as written, known or not. */
export interface FrontMatter extends Node<'front-matter'> {
  readonly entries: readonly FrontMatterEntry[]
}

/** One `key: value` as written; `key` is undefined where nobody knows it. A list value has several texts. */
export interface FrontMatterEntry extends Node<'entry'> {
  readonly key: FrontMatterKey | undefined
  readonly keyText: Text
  readonly values: readonly Text[]
}

// ── parts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** 目录 as the editor wrote it. */
export interface Contents extends Node<'contents'> {
  readonly id: BlockId
  /** The words inside 【 】: 目录, 本期要目 … */
  readonly label: Text
  readonly children: readonly (ContentsEntry | ContentsGroup | Remark)[]
}

/** One line of the contents. `text` is the title alone, without ordinal, leader and page number. */
export interface ContentsEntry extends Node<'contents-entry'> {
  readonly ordinal: Text | undefined
  readonly title: Text
  readonly page: Text | undefined
}

/** A 【label】 inside the contents that groups the entries below it. */
export interface ContentsGroup extends Node<'contents-group'> {
  readonly label: Text
}

/** An article: a title and what stands below it up to the next title, section or the imprint. */
export interface Article extends Node<'article'> {
  readonly id: BlockId
  readonly title: Title
  readonly children: readonly Block[]
}

/** A title and the lines directly below it that belong to it. */
export interface Title extends Node<'title'> {
  readonly id: BlockId
  /** 引题, above the title. */
  readonly deck: Text | undefined
  /** The title's lines as written; more than one is a forced break. Spaces between 汉字 are preferred breaks. */
  readonly lines: readonly Text[]
  /** 副题 without its dashes; printed behind ——. */
  readonly subtitles: readonly Text[]
  /** 目录题: the contents' shorter title. */
  readonly contentsTitle: Text | undefined
  /** 署名, printed below the title. */
  readonly bylines: readonly Text[]
  /** 题注, printed below the title. */
  readonly notes: readonly Text[]
  /** 来稿: a record that is never printed. */
  readonly submissions: readonly Text[]
}

/** 【label】 with all that stands below it: articles, items and loose blocks. */
export interface Section extends Node<'section'> {
  readonly id: BlockId
  readonly label: Text
  readonly children: readonly (Article | Item | EditorsNote | Block)[]
  /** True when `【】` alone on a line ended it. */
  readonly closed: boolean
}

/** One item of a section of briefs: a marker, an optional run-in title and blocks. */
export interface Item extends Node<'item'> {
  readonly id: BlockId
  /** § ◆ ● ■ ★ ▲ ※ · as written. */
  readonly marker: Text
  /** The words of `【小标题】` directly after the marker. */
  readonly runIn: Text | undefined
  readonly children: readonly Block[]
}

/** 编者按 (before or above what it comments) or 编后 (behind it). */
export interface EditorsNote extends Node<'editors-note'> {
  readonly id: BlockId
  /** 编者按, 按, 编者的话, 卷首语, 批示, 编后 as written, without the colon. */
  readonly label: Text
  readonly position: 'before' | 'after'
  readonly paragraphs: readonly Paragraph[]
}

/** The tail of an issue: 报, 送, 发, copies, staff, contacts. */
export interface Imprint extends Node<'imprint'> {
  readonly id: BlockId
  readonly children: readonly (ImprintEntry | Remark)[]
}

/** One labelled value of the imprint; several may stand on one line. */
export interface ImprintEntry extends Node<'imprint-entry'> {
  readonly label: Text
  /** The colon as written, or empty for 共印50份. */
  readonly colon: Text | undefined
  /** The value, in as many pieces as it has lines in the source. Empty where the label stands alone (it suppresses the line). */
  readonly values: readonly Text[]
  /** True when this entry stands on the same source line as the one before it. */
  readonly sameLine: boolean
  /** True when the whole line is in brackets: （共印50份）. */
  readonly bracketed: boolean
}

// ── blocks ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What an article, item or section is made of. */
export type Block =
  | Paragraph
  | Heading
  | MinorHeading
  | Attribution
  | Figures
  | Table
  | EditorsNote
  | Submission
  | Remark
  | Unknown

/** One paragraph: one line of the source. An attribution at its end stays part of its text and is pointed at. */
export interface Paragraph extends Node<'paragraph'> {
  readonly id: BlockId
  readonly text: string
  /** Spans of the bracketed attributions that end the paragraph. */
  readonly attributions: readonly Span[]
}

/** 一、（一）1.（1）: a heading alone on its line, or one that runs into its paragraph. */
export interface Heading extends Node<'heading'> {
  readonly id: BlockId
  readonly level: 1 | 2 | 3 | 4
  /** The ordinal with its mark: `一、`, `（一）`, `1.`, `（1）`. */
  readonly ordinal: Text
  /** The whole line. */
  readonly text: string
  /** Where the heading ends within `text`: its length when it stands alone, behind the first sentence's 。 when it runs in. */
  readonly length: number
  readonly attributions: readonly Span[]
}

/** 【label】 that is no section: 【案例一】. */
export interface MinorHeading extends Node<'minor-heading'> {
  readonly id: BlockId
  readonly label: Text
}

/** （…） alone on its line at the end of an article or item. */
export interface Attribution extends Node<'attribution'> {
  readonly id: BlockId
  readonly text: string
  readonly attributions: readonly Span[]
}

/** One or two pictures on one line. */
export interface Figures extends Node<'figures'> {
  readonly id: BlockId
  readonly figures: readonly Figure[]
}

/** `![caption](path)`. The path is relative to the issue's folder. */
export interface Figure extends Node<'figure'> {
  readonly caption: Text
  readonly path: Text
}

/** `| a | b |` lines. */
export interface Table extends Node<'table'> {
  readonly id: BlockId
  /** How many of the first rows are the head: 1 when a `|---|` line follows the first row, else 0. */
  readonly headRows: 0 | 1
  readonly rows: readonly TableRow[]
  /** The alignment that a `|:---:|` line asks for, per column; empty without such a line. */
  readonly align: readonly ('left' | 'center' | 'right' | undefined)[]
}

/** One row of a table. */
export interface TableRow extends Node<'row'> {
  readonly cells: readonly TableCell[]
}

/** One cell: its text, or `up` / `left` where `^` or `<` joins it to a neighbour. */
export interface TableCell extends Node<'cell'> {
  readonly text: string
  readonly joins: 'up' | 'left' | undefined
}

/** 来稿：… under an item or inside an article: a record that is never printed. */
export interface Submission extends Node<'submission'> {
  readonly value: Text
}

/** A `// …` line. Never printed. */
export interface Remark extends Node<'remark'> {
  /** The words behind `//`, without surrounding spaces. */
  readonly text: string
  readonly kind: 'remark' | 'hint' | 'suppression'
  /** For 不查 RULE：理由. */
  readonly suppression: Suppression | undefined
}

/** A remark that silences a rule for the next line or for the file. */
export interface Suppression {
  readonly rules: readonly string[]
  readonly reason: string
  readonly scope: 'next-line' | 'file'
}

/** Lines that the grammar has no name for. They are kept and printed as they are; a diagnostic says where. */
export interface Unknown extends Node<'unknown'> {
  readonly id: BlockId
  readonly text: string
}

/** Any node of an issue. */
export type IssueNode =
  | IssueChild
  | FrontMatter
  | Title
  | Item
  | ContentsEntry
  | ContentsGroup
  | ImprintEntry
  | Figure
  | TableRow
  | TableCell

/** A number as printed on the masthead: one, or a range for 合刊. */
export interface NumberRange {
  readonly first: number
  readonly last: number
}

/** 正刊 regular · 专刊 special · 增刊 supplement. */
export type Kind = 'regular' | 'special' | 'supplement'

/** 草稿 draft · 已发 issued · 作废 void. */
export type Status = 'draft' | 'issued' | 'void'
