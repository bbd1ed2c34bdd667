import { describe, expect, test } from 'vitest'
import { type WrittenBulletin, writeBulletin } from '../support/bulletin-writer.ts'
import { hanOf, importAndResolve, outline, outOfOrder } from './import-support.ts'

const FIRST = Number(process.env.IMPORT_SEED ?? 1)
const COUNT = 300

function expected({ truth }: WrittenBulletin) {
  return {
    number: truth.number,
    total: truth.total,
    date: { year: truth.year, month: truth.month, day: truth.day },
    name: truth.name ?? '某刊',
    organisations: truth.organisations,
    issuer: truth.issuer,
    entries: truth.entries,
    titles: truth.titles,
    sections: truth.label === undefined ? [] : [truth.label],
    items: truth.items,
    imprint: truth.imprint,
  }
}

describe('imports bulletins of many shapes', () => {
  for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
    test(`seed ${seed}`, () => {
      const written = writeBulletin(seed)
      const { text, truth } = written
      const { imported, bulletin } = importAndResolve(text)
      expect(outline(bulletin), `${JSON.stringify(truth.shapes)}\n${text}\n${imported.text}`).toEqual(
        expected(written),
      )
      expect(imported.lost).toBe('')
      for (const paragraph of truth.paragraphs) expect(imported.text).toContain(paragraph)
      const kept = text
        .split(/\r?\n/)
        .filter((line) => !truth.numberLines.includes(line) && !truth.residue.includes(line))
        .join('')
      expect(outOfOrder(hanOf(kept), imported.text)).toBe('')
    })
  }
})
