import { describe, expect, test } from 'vitest'
import type { Pages } from '../../src/model/page.ts'
import type { Template } from '../../src/theme/template.ts'
import { makeDocx } from '../render/docx-support.ts'
import { type EmulatedLine, emulate } from './emulator.ts'
import { exampleIssues, galleryIssues, seedIssues, writtenIssues } from './issues.ts'

/** A line with the page and the row it stands on. */
interface Placed {
  readonly text: string
  readonly page: number
  readonly row: number
}

const bare = (text: string): string => text.replace(/\s/g, '')

/** Our lines of running text; tables and the imprint are not told by the emulator. */
function ours({ pages }: Pages): readonly Placed[] {
  const out: Placed[] = []
  for (const [page, { items }] of pages.entries()) {
    for (const item of items) {
      if (item.type !== 'run' || /^(pageNumber|imprint|table)/.test(item.role)) continue
      const last = out.at(-1)
      if (item.startsLine || last === undefined) out.push({ text: bare(item.text), page, row: item.row ?? 0 })
      else out[out.length - 1] = { ...last, text: last.text + bare(item.text) }
    }
  }
  return out
}

function theirs(pages: readonly (readonly EmulatedLine[])[], { page, grid }: Template): readonly Placed[] {
  const top = (page.topMm * 72) / 25.4
  return pages.flatMap((lines, number) =>
    lines.map((line) => ({
      text: bare(line.text),
      page: number,
      row: (line.top - top) / grid.pitchPt + 1,
    })),
  )
}

/** Lines that Word would put on another page, or more than a tenth of a row higher or lower. */
function moved(own: readonly Placed[], word: readonly Placed[]): readonly string[] {
  let from = 0
  return own.flatMap(({ text, page, row }) => {
    const at = word.findIndex((line, i) => i >= from && line.text === text)
    const found = word[at]
    if (found === undefined) return []
    from = at + 1
    const same = found.page === page && Math.abs(found.row - row) < 0.2
    return same
      ? []
      : [`${text}: page ${page + 1} row ${row}, Word ${found.page + 1} ${found.row.toFixed(2)}`]
  })
}

describe('docx/layout, an emulator of Word', () => {
  const cases = [...exampleIssues(), ...seedIssues().slice(0, 1), ...galleryIssues()]

  test.each(cases)('puts every line of $name on our page and row', async (one) => {
    const { bytes, pages } = await makeDocx(one.text, one)
    const word = emulate(bytes).pages
    expect(word).toHaveLength(pages.pages.length)
    expect(moved(ours(pages), theirs(word, one.template))).toEqual([])
  })

  test('has as many pages as we do, whatever an issue holds', async () => {
    const other = []
    for (const one of writtenIssues()) {
      const { bytes, pages } = await makeDocx(one.text, one)
      const word = emulate(bytes).pages.length
      if (word !== pages.pages.length) other.push(`${one.name}: ${pages.pages.length}, Word ${word}`)
    }
    expect(other).toEqual([])
  })
})
