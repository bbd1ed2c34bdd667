import { parseNumeral } from '../base/numerals.ts'
import type { Heading } from '../model/issue.ts'
import { type Reader, spanOf, textAt } from './reader.ts'
import type { Line } from './source-lines.ts'

/** A first sentence of more characters than this is no heading (DESIGN 3). */
const LONGEST_RUN_IN = 40

const LADDER: readonly (readonly [Heading['level'], RegExp])[] = [
  [1, /^([一二三四五六七八九十百]{1,5})[ \u3000]*、[ \u3000]*/],
  [2, /^[（(]([一二三四五六七八九十百]{1,5})[）)][ \u3000]*/],
  [3, /^([0-9０-９]{1,3})[ \u3000]*[.．、][ \u3000]*/],
  [4, /^[（(]([0-9０-９]{1,3})[）)][ \u3000]*/],
]

/** What numbers of a list count: 一、三季度 and 1、3号楼 are lists, 一、三年行动 is a heading. */
const COUNTED = /^(?:号|季度|产业|级|班|组|楼|期|类|线|栋|幢|队|批|次|版|页)/

/** The ordinal that a line opens with, if it can be one of a heading. */
function headingOrdinal(text: string): { level: Heading['level']; length: number } | undefined {
  for (const [level, form] of LADDER) {
    const found = form.exec(text)
    if (found === null) continue
    const rest = text.slice(found[0].length)
    if (rest === '' || goesOnCounting(level, found[0], found[1] ?? '', rest)) return undefined
    return { level, length: found[0].trimEnd().length }
  }
  return undefined
}

/** True for 1.2万, 1、2号楼, 一、二产业: the ordinal is the first of several numbers. */
function goesOnCounting(level: Heading['level'], mark: string, ordinal: string, rest: string): boolean {
  if (level === 2 || level === 4) return false
  const next = (level === 1 ? /^[一二三四五六七八九十百]+/ : /^[0-9０-９]+/).exec(rest)?.[0]
  if (next === undefined) return false
  // A decimal has no space behind its point, and no year: 1. 2万名, 1.2021年 open headings.
  if (/[.．]/.test(mark)) return /[.．]$/.test(mark) && !/^[12][0-9]{3}年/.test(rest)
  const first = parseNumeral(ordinal) ?? 0
  const second = parseNumeral(next) ?? 0
  return second === first + 1 || (second > first && COUNTED.test(rest.slice(next.length)))
}

/** The length of the heading in a line with an ordinal of this length: all of it, its first sentence, or 0 for a paragraph. */
function headingLength(text: string, ordinal: number): number {
  if (!text.includes('。')) return text.length
  const end = firstSentenceEnd(text, ordinal)
  if (end >= text.length) return 0
  const words = [...text.slice(ordinal, end)].filter((char) => /\S/u.test(char))
  return words.length <= LONGEST_RUN_IN && text.slice(end).trim() !== '' ? end : 0
}

/** Where the first sentence ends: behind 。！？ that stand outside quotes and brackets, and what closes behind them. */
function firstSentenceEnd(text: string, from: number): number {
  let depth = 0
  for (let i = from; i < text.length; i++) {
    const char = text.charAt(i)
    if ('“‘（《〈「『(〔［【'.includes(char)) depth++
    else if ('”’）》〉」』)〕］】'.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && '。！？'.includes(char)) {
      let end = i + 1
      while (end < text.length && '。！？'.includes(text.charAt(end))) end++
      return end
    }
  }
  return text.length
}

/** Reads 一、（一）1.（1） as a heading alone on its line or running into its paragraph. */
export function readHeading(reader: Reader, line: Line): Heading | undefined {
  const ordinal = headingOrdinal(line.text)
  const length = ordinal === undefined ? 0 : headingLength(line.text, ordinal.length)
  if (ordinal === undefined || length === 0) return undefined
  reader.at++
  return {
    type: 'heading',
    span: spanOf(line),
    id: reader.nextId(),
    level: ordinal.level,
    ordinal: textAt(reader, line.start, line.start + ordinal.length),
    text: line.text,
    length,
    attributions: [],
  }
}
