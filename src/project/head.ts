import type { FrontMatter } from '../model/issue.ts'
import { sourceFile } from '../model/source.ts'
import { parse } from '../syntax/parse.ts'

const NO_LABELS = { sections: [], imprintLabels: [], contentsLabels: [] }
const FENCE = /^[ \t]*(?:-{3,}|－{3,}|—{3,})[ \t]*$/gm
/** Where no second fence is found, the front matter is looked for in this much text. */
const LONGEST = 4096

/** Reads an issue's front matter without the rest of the issue: all that the ledger needs. Undefined where there is none. */
export function readHead(text: string): FrontMatter | undefined {
  return parse(sourceFile('', text.slice(0, headEnd(text))), NO_LABELS).issue.head
}

function headEnd(text: string): number {
  const start = text.slice(0, LONGEST * 4)
  const [, second] = start.matchAll(FENCE)
  return second === undefined ? LONGEST : second.index + second[0].length + 1
}
