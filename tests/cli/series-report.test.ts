import { describe, expect, it } from 'vitest'
import { futureDates, seriesProblems } from '../../src/cli/series-report.ts'
import type { Numbering, SeriesEntry } from '../../src/model/serial.ts'

const NUMBERING: Numbering = {
  uses: 'both',
  reset: 'yearly',
  supplement: 'own',
  combined: 'one',
  start: { number: 1, total: 1 },
  missing: [],
  timeZone: 'Asia/Shanghai',
  form: 'plain',
}

/** `2020 23 128 2020-12-12`: year, number (or -), total (or -), date. */
function series(...lines: string[]): SeriesEntry[] {
  return lines.map((line) => {
    const [year = '', number = '-', total = '-', date = ''] = line.split(' ')
    const range = (text: string): SeriesEntry['number'] => {
      if (text === '-') return undefined
      const [first = 0, last = first] = text.split('-').map(Number)
      return { first, last }
    }
    return {
      file: `issues/${year}/${total === '-' ? number : total}.md`,
      kind: 'regular',
      status: 'draft',
      year: Number(year),
      number: range(number),
      total: range(total),
      date: date === '' ? undefined : date,
    }
  })
}

const told = (entries: SeriesEntry[], numbering: Partial<Numbering> = {}): string[] =>
  seriesProblems(entries, { ...NUMBERING, ...numbering }).map((one) =>
    'numbers' in one
      ? `${one.type} ${one.year ?? ''}${one.counter} ${one.numbers.join(',')}`
      : `${one.type} ${one.file}`,
  )

describe('the state of a series', () => {
  it('is sound across a new year', () => {
    expect(told(series('2020 23 128 2020-12-12', '2020 24 129 2020-12-29', '2021 1 130 2021-01-09'))).toEqual(
      [],
    )
  })

  it('reports one lost issue once, not for each of its numbers', () => {
    expect(told(series('2021 1 130 2021-01-09', '2021 3 132 2021-02-09'))).toEqual(['gap total 131'])
  })

  it('says nothing of issues known to be lost', () => {
    expect(told(series('2021 1 130 2021-01-09', '2021 3 132 2021-02-09'), { missing: [131] })).toEqual([])
  })

  it('reports a number that skips where the totals do not', () => {
    expect(told(series('2021 1 130 2021-01-09', '2021 3 131 2021-02-09'))).toEqual(['gap 2021number 2'])
  })

  it('reports a later year that does not begin at 1', () => {
    expect(told(series('2020 24 129 2020-12-29', '2021 2 130 2021-01-09'))).toEqual(['gap 2021number 1'])
  })

  it('reports a number given twice and a date that goes back', () => {
    expect(told(series('2021 1 130 2021-02-09', '2021 2 131 2021-01-09', '2021 2 131 2021-03-01'))).toEqual([
      'repeat total 131',
      'repeat 2021number 2',
      'date-back issues/2021/131.md',
    ])
  })

  it('reports supplements whose dates go back', () => {
    const supplements = series('2021 1 - 2021-03-09', '2021 2 - 2021-02-09', '2022 1 - 2022-01-09').map(
      (entry) => ({
        ...entry,
        kind: 'supplement' as const,
      }),
    )
    expect(told(supplements)).toEqual(['date-back issues/2021/2.md'])
  })

  it('reports issues that went out on a day to come, and drafts that lie far ahead', () => {
    const [issued, draft, typo] = series(
      '2021 1 130 2021-03-02',
      '2021 2 131 2021-03-20',
      '2021 3 132 2031-03-20',
    )
    const entries = [{ ...issued, status: 'issued' as const }, draft, typo].flatMap(
      (one) => one ?? [],
    ) as SeriesEntry[]
    expect(futureDates(entries, { year: 2021, month: 3, day: 1 })).toEqual([
      { type: 'date-future', file: 'issues/2021/130.md', date: '2021-03-02', today: '2021-03-01' },
      { type: 'date-future', file: 'issues/2021/132.md', date: '2031-03-20', today: '2021-03-01' },
    ])
  })

  it('reports one date that is too late, not all that follow', () => {
    expect(
      told(
        series(
          '2021 1 130 2021-01-09',
          '2021 2 131 2027-02-09',
          '2021 3 132 2021-03-01',
          '2021 4 133 2021-04-01',
        ),
      ),
    ).toEqual(['date-ahead issues/2021/131.md'])
  })

  it('takes a combined issue for the numbers that it covers', () => {
    expect(told(series('2021 1 130 2021-01-09', '2021 2-3 131 2021-02-09', '2021 4 132 2021-03-01'))).toEqual(
      [],
    )
  })

  it('counts a serial with one number by that number', () => {
    expect(told(series('2021 1 - 2021-01-09', '2021 3 - 2021-02-09'), { uses: 'number' })).toEqual([
      'gap 2021number 2',
    ])
    expect(told(series('2021 - 7 2021-01-09', '2021 - 9 2021-02-09'), { uses: 'total' })).toEqual([
      'gap total 8',
    ])
  })

  it('names issues without number or date', () => {
    expect(told(series('2021 1 130', '2021 - 131 2021-02-09'))).toEqual([
      'no-date issues/2021/130.md',
      'no-number issues/2021/131.md',
    ])
  })
})
