import { expect, test } from 'vitest'
import { makeDetector } from '../../src/lint/typos/detect.ts'
import { learn } from '../../src/lint/typos/learn.ts'
import { loadDictionary } from '../../src/project/dictionary.ts'
import { forgetLearned, readLearned, writeLearned } from '../../src/project/learned-file.ts'
import { nodeWorld } from '../../src/project/node-world.ts'
import { memoryWorld } from './memory-world.ts'

const dictionary = loadDictionary(nodeWorld())
const size = dictionary.words.length
const ARCHIVE = Array.from({ length: 40 }, () => '云岭枫桥商会提质增效，助企纾困，走访会员企业。')

test('what was learned is read back as it was written, and can be forgotten', () => {
  const world = memoryWorld({})
  const learned = learn(ARCHIVE, dictionary)
  expect(writeLearned(world, '/project', size, learned)).toMatch(/^\/cache\//)
  const { known, ...numbers } = readLearned(world, '/project', size) ?? learn([], dictionary)
  expect(numbers).toEqual({ counts: learned.counts, pairs: learned.pairs, total: learned.total })
  expect(Buffer.compare(known, learned.known)).toBe(0)
  expect(readLearned(world, '/elsewhere', size)).toBeUndefined()
  expect(readLearned(world, '/project', size + 1)).toBeUndefined()
  expect(forgetLearned(world, '/project')).toBe(true)
  expect(readLearned(world, '/project', size)).toBeUndefined()
})

test('a damaged file counts as none', () => {
  const world = memoryWorld({})
  const file = writeLearned(world, '/project', size, learn(ARCHIVE, dictionary))
  world.replace(file, world.read(file).slice(0, -5))
  expect(readLearned(world, '/project', size)).toBeUndefined()
})

test('the detector says where, and what should stand there', () => {
  const text = '会议要求落实安全生惨主体责任。'
  expect(makeDetector(dictionary, undefined)(text)).toMatchObject([
    { span: { start: 9, end: 10 }, found: '惨', right: '产' },
  ])
})

test('numerals and what stands more than once are left alone', () => {
  const detect = makeDetector(dictionary, undefined)
  expect(detect('落实安全生惨主体责任，安全生惨主体责任')).toEqual([])
  expect(detect('三心二意、四分五裂、二十一三名')).toEqual([])
})
