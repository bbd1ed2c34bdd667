import { describe, expect, it } from 'vitest'
import type { BulletinError } from '../../src/base/errors.ts'
import type { Numbering, SeriesEntry } from '../../src/model/serial.ts'
import { planNumbers, type Wish } from '../../src/project/numbering.ts'
import { DEFAULT_NUMBERING } from '../../src/project/settings.ts'

const day = (text: string): Wish['date'] => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return { year, month, day: date }
}
const one = (value: number | undefined) => (value === undefined ? undefined : { first: value, last: value })
const entry = (
  number: number | undefined,
  total: number | undefined,
  date: string,
  more: Partial<SeriesEntry> = {},
): SeriesEntry => ({
  file: `issues/${date.slice(0, 4)}/${total ?? number}.md`,
  kind: 'regular',
  status: 'draft',
  number: one(number),
  total: one(total),
  date,
  year: Number(date.slice(0, 4)),
  ...more,
})
const plan = (
  entries: readonly SeriesEntry[],
  numbering: Partial<Numbering>,
  date: string,
  wish: Partial<Wish> = {},
) => {
  const { number, total, file } = planNumbers(
    entries,
    { ...DEFAULT_NUMBERING, ...numbering },
    { kind: 'regular', date: day(date), ...wish },
  )
  return {
    number: number && `${number.first}-${number.last}`,
    total: total && `${total.first}-${total.last}`,
    file,
  }
}
const refusal = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return (error as BulletinError).code
  }
  return 'none'
}

const SERIES = [entry(18, 938, '2020-12-20'), entry(19, 939, '2020-12-30'), entry(1, 940, '2021-01-12')]

describe('the numbers of the next issue', () => {
  it('go on from the last issue of the year', () => {
    expect(plan(SERIES, {}, '2021-02-23')).toEqual({
      number: '2-2',
      total: '941-941',
      file: 'issues/2021/0941.md',
    })
  })
  it('begin with 第1期 in a new year, while the total goes on', () => {
    expect(plan(SERIES, {}, '2022-01-04')).toEqual({
      number: '1-1',
      total: '941-941',
      file: 'issues/2022/0941.md',
    })
  })
  it('go on within the old year for a date that goes back', () => {
    expect(plan(SERIES, {}, '2020-12-31')).toEqual({
      number: '20-20',
      total: '941-941',
      file: 'issues/2020/0941.md',
    })
  })
  it('never restart where the serial says so', () => {
    expect(plan(SERIES, { reset: 'never' }, '2022-01-04')).toMatchObject({
      number: '20-20',
      total: '941-941',
    })
  })
  it('begin where the project starts', () => {
    const start = { number: 17, total: 940 }
    expect(plan([], { start }, '2021-02-23')).toMatchObject({ number: '17-17', total: '940-940' })
    expect(plan([entry(17, 940, '2021-02-23')], { start }, '2021-03-01')).toMatchObject({
      number: '18-18',
      total: '941-941',
    })
    expect(plan([entry(17, 940, '2021-02-23')], { start }, '2022-01-01')).toMatchObject({
      number: '1-1',
      total: '941-941',
    })
  })
  it('begin where the project starts behind an archive that ends earlier', () => {
    expect(
      plan([entry(3, 300, '2012-02-23')], { start: { number: 17, total: 940 } }, '2021-02-23'),
    ).toMatchObject({
      number: '17-17',
      total: '940-940',
    })
  })
  it('leave out the number that the serial does not carry', () => {
    expect(plan([entry(undefined, 46, '2021-01-01')], { uses: 'total' }, '2021-02-23')).toEqual({
      number: undefined,
      total: '47-47',
      file: 'issues/2021/0047.md',
    })
    expect(plan([entry(16, undefined, '2021-01-01')], { uses: 'number' }, '2021-02-23')).toEqual({
      number: '17-17',
      total: undefined,
      file: 'issues/2021/017.md',
    })
    expect(plan([entry(16, undefined, '2021-01-01')], { uses: 'number' }, '2022-02-23')).toMatchObject({
      number: '1-1',
    })
  })
  it('count a void issue and one whose file name alone is known', () => {
    const last = entry(undefined, 941, '2021-02-01', { status: 'void' })
    expect(plan([...SERIES, last], {}, '2021-02-23')).toMatchObject({ total: '942-942' })
  })
  it('pass over issues that are lost for good, in both sequences', () => {
    expect(plan(SERIES, { missing: [941, 942] }, '2021-02-23')).toMatchObject({
      number: '4-4',
      total: '943-943',
    })
  })
  it('give a 增刊 a sequence of its own each year', () => {
    expect(plan(SERIES, {}, '2021-02-23', { kind: 'supplement' })).toEqual({
      number: '1-1',
      total: undefined,
      file: 'issues/2021/z01.md',
    })
    const supplement = entry(1, undefined, '2021-02-23', { kind: 'supplement' })
    expect(plan([...SERIES, supplement], {}, '2021-03-01', { kind: 'supplement' })).toMatchObject({
      file: 'issues/2021/z02.md',
    })
    expect(plan([...SERIES, supplement], {}, '2021-03-01')).toMatchObject({ number: '2-2', total: '941-941' })
    expect(plan([...SERIES, supplement], {}, '2022-03-01', { kind: 'supplement' })).toMatchObject({
      file: 'issues/2022/z01.md',
    })
  })
  it('let a 增刊 take the total, or both', () => {
    expect(plan(SERIES, { supplement: 'total' }, '2021-02-23', { kind: 'supplement' })).toEqual({
      number: '1-1',
      total: '941-941',
      file: 'issues/2021/0941.md',
    })
    expect(plan(SERIES, { supplement: 'both' }, '2021-02-23', { kind: 'supplement' })).toMatchObject({
      number: '2-2',
      total: '941-941',
    })
  })
  it('count a 专刊 as a regular issue', () => {
    expect(plan(SERIES, {}, '2021-02-23', { kind: 'special' })).toMatchObject({
      number: '2-2',
      total: '941-941',
    })
  })
  it('let a 合刊 cover a range, with one total or as many', () => {
    expect(plan(SERIES, {}, '2021-02-23', { covers: 2 })).toMatchObject({ number: '2-3', total: '941-941' })
    expect(plan(SERIES, { combined: 'range' }, '2021-02-23', { number: { first: 2, last: 3 } })).toEqual({
      number: '2-3',
      total: '941-942',
      file: 'issues/2021/0941-0942.md',
    })
  })
  it('go by 年度 where it differs from the date', () => {
    expect(plan(SERIES, {}, '2021-01-03', { year: 2020 })).toMatchObject({
      number: '20-20',
      file: 'issues/2020/0941.md',
    })
  })
  it('may be chosen', () => {
    expect(
      plan(SERIES, {}, '2021-02-23', { number: { first: 9, last: 9 }, total: { first: 1000, last: 1000 } }),
    ).toEqual({
      number: '9-9',
      total: '1000-1000',
      file: 'issues/2021/1000.md',
    })
  })
  it('are refused where they are taken, impossible or not in use', () => {
    const wished = (wish: Partial<Wish>, numbering: Partial<Numbering> = {}) =>
      refusal(() => plan(SERIES, numbering, '2021-02-23', wish))
    expect(wished({ total: { first: 939, last: 939 } })).toBe('numbering/total-taken')
    expect(wished({ number: { first: 1, last: 1 } })).toBe('numbering/number-taken')
    expect(wished({ number: { first: 18, last: 18 } })).toBe('none')
    expect(wished({ number: { first: 0, last: 0 } })).toBe('numbering/out-of-range')
    expect(wished({ total: { first: 1e9, last: 1e9 } })).toBe('numbering/out-of-range')
    expect(wished({ number: { first: 3, last: 3 } }, { uses: 'total' })).toBe('numbering/no-number')
    expect(wished({ kind: 'supplement', total: { first: 950, last: 950 } })).toBe('numbering/no-total')
  })
})
