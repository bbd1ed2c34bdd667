import { BulletinError } from '../../base/errors.ts'
import type { ReadBlock, ReadParagraph, ReadParts, ReadRun } from '../read/document.ts'

/** What a group inherits and gives back at its end. */
interface State {
  readonly skipped: boolean
  readonly sizePt: number | undefined
  readonly bold: boolean
  readonly hidden: boolean
  readonly codepage: string
  /** How many characters stand in for one `\u` (RTF 1.9.1, Unicode RTF). */
  readonly fallback: number
}

/** Destinations that hold no text of the document. */
const SKIPPED =
  /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|revtbl|rsidtbl|info|generator|themedata|colorschememapping|datastore|latentstyles|pict|object|objdata|header|headerl|headerr|headerf|footer|footerl|footerr|footerf|footnote|annotation|fldinst|xmlnstbl|filetbl|bkmkstart|bkmkend|pntext|pnseclvl|shpinst|nonshppict|listtext)$/u

const DEEPEST = 500

const SYMBOLS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u3000',
  enspace: ' ',
  cell: '\t',
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
}

/**
 * Reads RTF: paragraphs with sizes, bold and alignment; text in GBK (`\'c6\'da`) and Unicode (`\u26399`). Automatic numbers come
 * from the text that the writer left for old readers. Throws `read/damaged` for groups nested beyond measure.
 */
export function readRtf(bytes: Uint8Array, input: string): ReadParts {
  const source = new TextDecoder('latin1').decode(bytes)
  const blocks: ReadBlock[] = []
  const stack: State[] = []
  let state: State = {
    skipped: false,
    sizePt: undefined,
    bold: false,
    hidden: false,
    codepage: 'gb18030',
    fallback: 1,
  }
  let align: ReadParagraph['align'] | undefined
  let indentPt = 0
  let runs: ReadRun[] = []
  let pending: number[] = []
  let skip = 0
  let breakBefore = false

  const flushBytes = (): void => {
    if (pending.length === 0) return
    const text = new TextDecoder(state.codepage).decode(Uint8Array.from(pending))
    pending = []
    add(text)
  }
  const add = (text: string): void => {
    if (state.skipped || state.hidden || text === '') return
    const look = {
      ...(state.sizePt === undefined ? {} : { sizePt: state.sizePt }),
      ...(state.bold ? ({ bold: true } as const) : {}),
    }
    const last = runs.at(-1)
    if (last !== undefined && last.sizePt === state.sizePt && (last.bold === true) === state.bold)
      runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push({ ...look, text })
  }
  const paragraph = (): void => {
    flushBytes()
    if (state.skipped) return
    blocks.push({
      type: 'paragraph',
      text: runs.map(({ text }) => text).join(''),
      runs,
      where: { input, part: '', paragraph: blocks.length + 1 },
      ...(align === undefined ? {} : { align }),
      ...(indentPt === 0 ? {} : { indentPt }),
      ...(breakBefore ? { pageBreakBefore: true } : {}),
    })
    runs = []
    breakBefore = false
  }
  const control = (word: string, value: number | undefined): void => {
    const on = value !== 0
    if (word in SYMBOLS) add(SYMBOLS[word] ?? '')
    else if (word === 'par' || word === 'sect' || word === 'row') paragraph()
    else if (word === 'page') breakBefore = true
    else if (word === 'pard') {
      align = undefined
      indentPt = 0
    } else if (word === 'plain') state = { ...state, sizePt: undefined, bold: false, hidden: false }
    else if (word === 'qc') align = 'center'
    else if (word === 'qr') align = 'right'
    else if (word === 'qj') align = 'justify'
    else if (word === 'ql') align = undefined
    else if (word === 'fi') indentPt = (value ?? 0) / 20
    else if (word === 'fs') state = { ...state, sizePt: (value ?? 24) / 2 }
    else if (word === 'b') state = { ...state, bold: on }
    else if (word === 'v') state = { ...state, hidden: on }
    else if (word === 'uc') state = { ...state, fallback: value ?? 1 }
    else if (word === 'ansicpg' && value !== undefined) state = { ...state, codepage: codepageOf(value) }
    else if (word === 'u' && value !== undefined) {
      add(String.fromCharCode(value < 0 ? value + 65_536 : value))
      skip = state.fallback
    } else if (SKIPPED.test(word)) state = { ...state, skipped: true }
  }

  const token =
    /\\(?:'([0-9a-fA-F]{2})|([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|([^a-zA-Z]))|([{}])|[\r\n]+|([^\\{}\r\n]+)/gu
  for (const [, hex, word, value, symbol, brace, text] of source.matchAll(token)) {
    if (hex !== undefined) {
      if (skip > 0) skip--
      else if (!state.skipped) pending.push(Number.parseInt(hex, 16))
      continue
    }
    // Bytes of one character may stand half as \'xx and half as plain text: 0x5c and others are ASCII.
    if (text !== undefined && pending.length > 0 && halfOpen(pending)) {
      pending.push(text.charCodeAt(0))
      flushBytes()
      add(text.slice(1))
      continue
    }
    flushBytes()
    if (brace === '{') {
      stack.push(state)
      if (stack.length > DEEPEST)
        throw new BulletinError('read/damaged', { file: input, detail: `{ × ${DEEPEST}` })
    } else if (brace === '}') {
      state = stack.pop() ?? state
      skip = 0
    } else if (word !== undefined) {
      const length = Number(value ?? 0)
      if (word === 'bin') continue
      control(word, value === undefined ? undefined : length)
    } else if (symbol === '*') state = { ...state, skipped: true }
    else if (symbol === '\n' || symbol === '\r') paragraph()
    else if (symbol !== undefined) add(SYMBOLS[symbol] ?? '')
    else if (text !== undefined) {
      const rest = text.slice(Math.min(skip, text.length))
      skip = Math.max(0, skip - text.length)
      if (!state.skipped) add(decodePlain(rest))
    }
  }
  flushBytes()
  if (runs.length > 0) paragraph()
  return { blocks, pictures: new Map(), notes: [], about: {}, lost: '' }
}

function halfOpen(bytes: readonly number[]): boolean {
  let open = false
  for (const byte of bytes) open = !open && byte >= 0x81
  return open
}

/** Plain bytes beyond ASCII are not allowed in RTF, and written all the same. */
function decodePlain(text: string): string {
  return /[\u0080-\u00ff]/u.test(text)
    ? new TextDecoder('gb18030').decode(Uint8Array.from(text, (char) => char.charCodeAt(0)))
    : text
}

function codepageOf(page: number): string {
  return { 936: 'gb18030', 950: 'big5', 932: 'shift_jis', 65001: 'utf-8', 1252: 'gb18030' }[page] ?? 'gb18030'
}
