import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/model/issue.ts'
import { openProject } from '../../src/project/config.ts'
import { reserveIssue } from '../../src/project/reserve.ts'
import { inboxFiles, readSeries } from '../../src/project/store.ts'
import type { World } from '../../src/project/world.ts'
import { issue } from './issue-text.ts'
import { memoryWorld } from './memory-world.ts'
import { config } from './support.ts'

/** The steps at which a process meets the file system, and others may come in between. */
const STEPS = ['list', 'readPart', 'stat', 'createExclusive', 'move', 'remove', 'removeEmptyFolder'] as const

/** The same world, with something happening before each step. */
function interrupted(world: World, before: () => void): World {
  const wrapped: Record<string, unknown> = {}
  for (const step of STEPS) {
    const act = world[step] as (...args: unknown[]) => unknown
    wrapped[step] = (...args: unknown[]) => {
      before()
      return act(...args)
    }
  }
  return { ...world, ...wrapped }
}

interface Call {
  readonly year: number
  readonly kind: Kind
}

function reserve(world: World, { year, kind }: Call): string {
  const wish = { kind, date: { year, month: 6, day: 1 } }
  return reserveIssue(world, openProject(world), wish, ({ number, total, date }) =>
    issue({
      期号: number?.first ?? '',
      ...(total === undefined ? {} : { 总期号: total.first }),
      日期: date,
      种类: kind,
    }),
  ).file
}

const call = fc.record({
  year: fc.constantFrom(2020, 2021),
  kind: fc.constantFrom<Kind>('regular', 'regular', 'special', 'supplement'),
})
const serial = fc.constantFrom(
  'numbering: { uses: both }\n',
  'numbering: { uses: both, supplement: total }\n',
  'numbering: { uses: both, supplement: both }\n',
  'numbering: { uses: total }\n',
  'numbering: { uses: number }\n',
  'numbering: { uses: number, reset: never }\n',
)

/** Each sequence of a ledger that is as it should be: 1, 2, 3 … */
function sequences(world: World): readonly (readonly number[])[] {
  const project = openProject(world)
  const { numbering } = project.serial
  const { entries } = readSeries(world, project)
  const apart = (kind: Kind): boolean =>
    kind === 'supplement' && (numbering.supplement !== 'both' || numbering.uses === 'total')
  const found = new Map<string, number[]>()
  const put = (key: string, value: number | undefined): void => {
    if (value !== undefined)
      found.set(
        key,
        [...(found.get(key) ?? []), value].sort((a, b) => a - b),
      )
  }
  for (const { kind, number, total, year } of entries) {
    put('total', total?.first)
    put(apart(kind) ? `增刊${year}` : numbering.reset === 'yearly' ? `第${year}` : '第', number?.first)
  }
  return [...found.values()]
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

describe('reserving numbers', () => {
  it('gives every sequence without gap or repeat, whoever comes in between at whatever step', () => {
    fc.assert(
      fc.property(
        serial,
        call,
        fc.array(fc.tuple(fc.nat(30), call), { maxLength: 5 }),
        (more, first, others) => {
          const world = memoryWorld({ 'bulletin.yaml': config(more) })
          let step = 0
          const files: string[] = []
          const busy = interrupted(world, () => {
            const now = step++
            for (const [at, other] of others) if (at === now) files.push(reserve(world, other))
          })
          files.push(reserve(busy, first))
          expect(new Set(files).size).toBe(files.length)
          for (const file of files) expect(world.stat(file)?.kind).toBe('file')
          expect(inboxFiles(world, openProject(world))).toEqual([])
          for (const numbers of sequences(world)) expect(numbers).toEqual(upTo(numbers.length))
        },
      ),
      { seed: 2021, numRuns: 150 },
    )
  }, 120_000)

  it('loses no number when a process dies at whatever step', () => {
    fc.assert(
      fc.property(
        serial,
        fc.array(fc.tuple(call, fc.nat(14)), { minLength: 1, maxLength: 4 }),
        (more, dying) => {
          const world = memoryWorld({ 'bulletin.yaml': config(more) })
          for (const [wish, last] of dying) {
            let step = 0
            const mortal = interrupted(world, () => {
              if (step++ === last) throw new Error('killed')
            })
            try {
              reserve(mortal, wish)
            } catch (error) {
              if (!(error instanceof Error) || error.message !== 'killed') throw error
            }
            for (const numbers of sequences(world)) expect(numbers).toEqual(upTo(numbers.length))
          }
          world.age()
          reserve(world, { year: 2021, kind: 'regular' })
          expect(inboxFiles(world, openProject(world))).toEqual([])
          for (const numbers of sequences(world)) expect(numbers).toEqual(upTo(numbers.length))
        },
      ),
      { seed: 2021, numRuns: 100 },
    )
  }, 120_000)
})
