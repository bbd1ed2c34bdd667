import { BulletinError } from '../../base/errors.ts'
import type { InputPlace } from '../../base/place.ts'
import { blockText } from '../read/block-text.ts'
import type {
  PictureFile,
  ReadBlock,
  ReadNote,
  ReadParagraph,
  ReadParts,
  ReadRun,
  Region,
} from '../read/document.ts'
import { type OpenPicture, openPicture, pictureBytes, tellKind } from './picture.ts'

/** What a group inherits and gives back at its end. */
interface State {
  readonly skipped: boolean
  /** Within a drawing, of which only the text is read. */
  readonly drawing: boolean
  readonly sizePt: number | undefined
  readonly bold: boolean
  readonly hidden: boolean
  readonly codepage: string
  /** How many characters stand in for one `\u` (RTF 1.9.1, Unicode RTF). */
  readonly fallback: number
}

/** Destinations that hold no text of the document. */
const SKIPPED =
  /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|revtbl|rsidtbl|info|generator|themedata|colorschememapping|datastore|latentstyles|object|objdata|annotation|fldinst|xmlnstbl|filetbl|bkmkstart|bkmkend|pntext|pnseclvl|shpinst|shprslt|nonshppict|listtext)$/u

/** Destinations with text that stands apart from the run of the text. */
const REGIONS: Readonly<Record<string, Region>> = {
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  shptxt: 'textbox',
}
/** Destinations that are read although old readers are told to pass over them. */
const STARRED = new Set(['shppict', 'footnote'])

const DEEPEST = 500

/** The paragraph in hand, as it was when a footnote, a header or a text box began within it. */
interface Interrupted {
  readonly depth: number
  readonly region: Region | undefined
  readonly runs: ReadRun[]
  readonly align: ReadParagraph['align'] | undefined
  readonly indentPt: number
  readonly breakBefore: boolean
}

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
 * from the text that the writer left for old readers. Pictures stand behind their paragraph, text boxes before it, footnotes at the
 * end. Throws `read/damaged` for groups nested beyond measure.
 */
export function readRtf(bytes: Uint8Array, input: string): ReadParts {
  const source = new TextDecoder('latin1').decode(bytes)
  const blocks: ReadBlock[] = []
  const stack: State[] = []
  let state: State = {
    skipped: false,
    drawing: false,
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
  let region: Region | undefined
  let starred = false
  let picture: OpenPicture | undefined
  let waiting: ReadBlock[] = []
  let footnotes = 0
  const interrupted: Interrupted[] = []
  const apart: Record<Region, ReadBlock[]> = { header: [], footer: [], textbox: blocks, footnote: [] }
  const pictures = new Map<string, PictureFile>()
  const notes: ReadNote[] = []
  const here = (): InputPlace => ({ input, part: '', paragraph: blocks.length + 1 })

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
    const text = runs.map(({ text }) => text).join('')
    const into = region === undefined ? blocks : apart[region]
    into.push({
      type: 'paragraph',
      text,
      runs,
      where: here(),
      ...(align === undefined ? {} : { align }),
      ...(indentPt === 0 ? {} : { indentPt }),
      ...(breakBefore ? { pageBreakBefore: true } : {}),
      ...(region === undefined ? {} : { region }),
    })
    runs = []
    breakBefore = false
    for (const one of waiting) into.push(one)
    waiting = []
  }
  const beginApart = (now: Region): void => {
    interrupted.push({ depth: stack.length, region, runs, align, indentPt, breakBefore })
    region = now
    runs = []
    align = undefined
    indentPt = 0
    breakBefore = false
    state = { ...state, skipped: false, drawing: false }
    if (now === 'footnote') add(`［${++footnotes}］`)
    if (now === 'textbox' && !notes.some(({ messageId }) => messageId === 'text-box'))
      notes.push({ messageId: 'text-box', data: {}, place: here(), confidence: 'likely' })
  }
  const endApart = (): void => {
    const before = interrupted.at(-1)
    if (before?.depth !== stack.length) return
    if (runs.length > 0) paragraph()
    interrupted.pop()
    ;({ region, runs, align, indentPt, breakBefore } = before)
  }
  const endPicture = ({ extension, kind, ...open }: OpenPicture): void => {
    picture = undefined
    const found = pictureBytes({ extension, kind, ...open })
    if (extension === undefined || found === undefined) {
      notes.push({ messageId: 'object-dropped', data: { kind }, place: here(), confidence: 'guess' })
      waiting.push({ type: 'picture', picture: undefined, alt: '', where: here() })
      return
    }
    const name = `image${pictures.size + 1}.${extension}`
    pictures.set(name, { name, bytes: () => found })
    waiting.push({ type: 'picture', picture: name, alt: '', where: here() })
  }
  const control = (word: string, value: number | undefined): void => {
    const on = value !== 0
    if (picture !== undefined) tellKind(picture, word)
    if (starred) {
      starred = false
      const kept = STARRED.has(word)
      state = { ...state, skipped: state.skipped || !kept, drawing: state.drawing || word === 'shpinst' }
      if (!kept) return
    }
    const now = REGIONS[word]
    if (now !== undefined) {
      if (!state.skipped || (now === 'textbox' && state.drawing)) beginApart(now)
    } else if (word === 'pict') {
      if (!state.skipped) picture = openPicture(stack.length)
      state = { ...state, skipped: true }
    } else if (word === 'chftn') {
      if (region !== 'footnote') add(`［${footnotes + 1}］`)
    } else if (word in SYMBOLS) add(SYMBOLS[word] ?? '')
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
      if (picture?.depth === stack.length) endPicture(picture)
      endApart()
      state = stack.pop() ?? state
      skip = 0
    } else if (word !== undefined) {
      const length = Number(value ?? 0)
      if (word === 'bin') continue
      control(word, value === undefined ? undefined : length)
    } else if (symbol === '*') starred = true
    else if (symbol === '\n' || symbol === '\r') paragraph()
    else if (symbol !== undefined) add(SYMBOLS[symbol] ?? '')
    else if (text !== undefined) {
      const rest = text.slice(Math.min(skip, text.length))
      skip = Math.max(0, skip - text.length)
      if (picture?.depth === stack.length) picture.digits.push(text)
      else if (!state.skipped) add(decodePlain(rest))
    }
  }
  flushBytes()
  if (runs.length > 0 || waiting.length > 0) paragraph()
  const running = (which: Region): readonly ReadBlock[] =>
    // Running heads and feet that only count pages say nothing.
    apart[which].some((block) => /\p{L}{2}/u.test(blockText(block))) ? apart[which] : []
  if (footnotes > 0)
    notes.push({
      messageId: 'footnotes-moved',
      data: { count: footnotes },
      place: here(),
      confidence: 'certain',
    })
  const all = [...running('header'), ...blocks, ...apart.footnote, ...running('footer')]
  return { blocks: all, pictures, notes, about: {}, lost: '' }
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
