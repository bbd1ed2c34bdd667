import { isFullMark, isHan } from '../../base/chars.ts'
import { escapeLine } from '../../syntax/escape.ts'
import { markNamed } from '../docx/mark-names.ts'
import type { PassageKind } from './passage.ts'
import type { WordParagraph } from './word-document.ts'

/** A marker and its space, as templates print them. */
const MARKER = /^[§◆●■★▲※·☆◇○□△]\s*/

/** How a note of the editors opens. */
const NOTE =
  /^(?:编[ \u3000]*者[ \u3000]*按|编者的话|按[ \u3000]*语|按|批示|编[ \u3000]*后[ \u3000]*语?)[ \u3000]*[：:]/

/** True for a paragraph whose own words open a note. */
export function opensNoteByWords(text: string): boolean {
  return NOTE.test(text)
}

/** What is said of a paragraph beside its words. */
export interface Manner {
  /** For a note: the paragraph opens it, where others go on. */
  readonly opensNote: boolean
  /** Labels of the imprint beyond the known ones. */
  readonly labels: readonly string[]
}

/** The lines of the source that print as a paragraph of a kind with these words. */
export function sourceLinesOf(
  kind: PassageKind,
  text: string,
  { opensNote, labels }: Manner,
): readonly string[] {
  const words = text.replace(/[\n\t]+/g, ' ').trim()
  switch (kind) {
    case 'title':
      return titleLinesOf(text).map((line) => `# ${line}`)
    case 'deck':
      return [`引题：${words}`]
    case 'subtitle':
      return [`——${words.replace(/^[—―─-]+\s*/u, '')}`]
    case 'byline':
      return [`署名：${words}`]
    case 'titleNote':
      return [`题注：${words}`]
    case 'item':
      return [`§ ${words.replace(MARKER, '')}`.trimEnd()]
    case 'note':
      return [opensNote || NOTE.test(words) ? words : `> ${words}`]
    case 'section':
    case 'minorHeading':
    case 'contentsGroup':
      return [/^【.*】$/.test(words) ? words : `【${words}】`]
    case 'contentsLabel':
      return [`【${words.replace(/^【|】$/g, '').replace(/[\s\u3000]/gu, '')}】`]
    case 'contentsEntry':
      return [entryLine(text)]
    case 'imprint':
      return [words]
    case 'nameList':
      return [escapeLine(namesLine(words), labels)]
    default:
      return [escapeLine(words, labels)]
  }
}

/** Names in columns as a line of names: spread ones are drawn together, and one 字 parts one from the next. */
function namesLine(text: string): string {
  const [, label = '', list = text] = /^([^\u3000：:]+[：:])?(.*)$/su.exec(text) ?? []
  const drawn = list.replace(/(?<=^|\u3000)(\p{Script=Han})\u3000(\p{Script=Han})(?=$|\u3000)/gu, '$1$2')
  return label + drawn.replace(/\u3000+/g, '　').trim()
}

/** `1.⇥题目` as an entry of the contents. */
function entryLine(text: string): string {
  const [first = '', ...rest] = text.replace(/\s+$/, '').split('\t')
  if (rest.length === 0) return first.trim()
  const gap = /[、）)]$/.test(first) ? '' : ' '
  return `${first.trim()}${gap}${rest.join(' ').trim()}`
}

/** The lines of a title; the wide space of a break that was not taken is an ordinary one in the source. */
function titleLinesOf(text: string): readonly string[] {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/(\S)\u3000(?=(\S))/gu, (match, before: string, after: string) =>
          wide(before) && wide(after) ? `${before} ` : match,
        ),
    )
  return lines.filter((line) => line !== '')
}

function wide(char: string): boolean {
  return isHan(char) || isFullMark(char)
}

/** The text of a paragraph with the breaks of a title that were written as spaces turned back into them. */
export function unbrokenText({ text, bookmarks, style }: WordParagraph): string {
  if (style !== 'title') return text
  const spaces = new Set(bookmarks.flatMap(({ name, at }) => (markNamed(name) === 'space' ? [at] : [])))
  return [...text].reduce(
    ({ out, at }, char) => ({
      out: out + (char === '\n' && spaces.has(at) ? ' ' : char),
      at: at + char.length,
    }),
    { out: '', at: 0 },
  ).out
}
