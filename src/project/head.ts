import { decode } from '../base/encoding.ts'
import type { FrontMatter, Text } from '../model/issue.ts'
import type { SourceFile } from '../model/source.ts'
import { readFrontMatter } from '../syntax/front-matter.ts'
import { type ImprintLabels, imprintLabels } from '../syntax/imprint-labels.ts'
import { sourceLines } from '../syntax/source-lines.ts'
import type { World } from './world.ts'

/** Bytes in which nearly every front matter ends. */
const USUAL = 4096
/** A fence on a line of its own, in bytes: also in GB18030 none of these is ever part of a 汉字. */
const FENCE = /^[ \t]*---+[ \t]*\r?$/gm

/** What could be read of an issue's beginning. */
export interface IssueHead {
  /** Undefined where the issue has no front matter. */
  readonly head: FrontMatter | undefined
  /** True for a file that is no text. */
  readonly binary: boolean
}

/**
 * Reads an issue's front matter without the rest: the ledger asks for it in every file, and a series may have a thousand.
 * Throws `file/…` errors.
 */
export function readHead(world: World, path: string): IssueHead {
  const start = world.readPart(path, 0, USUAL)
  const decoded = decode(upToFence(start) ?? world.read(path))
  return { head: decoded && frontMatterOf(decoded.text), binary: decoded === undefined }
}

/** The bytes up to the second fence; undefined where it is not among them or they are in UTF-16. */
function upToFence(bytes: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder('latin1').decode(bytes)
  if (text.includes('\0')) return undefined
  const [first, second] = text.replace(/^\u00ef\u00bb\u00bf/, '   ').matchAll(FENCE)
  if (first === undefined || second === undefined || text.slice(3, first.index).trim() !== '')
    return undefined
  return bytes.subarray(0, second.index + second[0].length)
}

/** The template that an issue names; undefined where it names none. */
export function namedTemplate({ text }: SourceFile): Text | undefined {
  // Most issues name none, and their front matter need not be read for it.
  if (!/^[ \t]*(?:模板|template)[ \t]*[:：]/m.test(text.slice(0, USUAL))) return undefined
  const entry = frontMatterOf(text)?.entries.find(({ key }) => key === 'template')
  const [value] = entry?.values ?? []
  return value === undefined || value.text.trim() === '' ? undefined : value
}

let labels: ImprintLabels | undefined

function frontMatterOf(text: string): FrontMatter | undefined {
  const lines = sourceLines(text)
  labels ??= imprintLabels([])
  return readFrontMatter({
    text,
    lines,
    at: 0,
    end: lines.length,
    sections: new Set(),
    contentsLabels: new Set(),
    imprintLabels: labels,
    hasContents: false,
    nextId: () => '',
    report: () => {},
  })
}
