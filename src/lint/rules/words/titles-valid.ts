import { findWords, type HouseWords, inOffice, type Person } from '../../../model/house-words.ts'
import { issueDay } from '../../issue-day.ts'
import { defineRule } from '../../rule.ts'

/** Words that say that the office is a former, acting or coming one. */
const NOT_NOW = /(?:时任|原任?|前任?|曾任|代理?|拟任|候任|当选|名誉|卸任)$/u

export const wordsTitlesValid = defineRule({
  id: 'words/titles-valid',
  title: { zh: '职务与任期相符', en: 'Titles are held on the day of the issue' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    other: {
      zh: {
        message: '“{name}”的职务写作“{found}”，名单上 {day} 是“{title}”',
        reason: '职务以印发当天为准，写错了要重印。',
        help: '改成“{title}”；写的是当时的职务时，加上“时任”。',
      },
      en: {
        message: '“{name}” is called “{found}”, but is “{title}” on {day}',
        reason: 'Titles are those of the day of the issue.',
        help: 'Write {title}, or 时任 for the title of that time.',
      },
    },
    ended: {
      zh: {
        message: '“{name}”在 {day} 不任“{found}”',
        reason: '职务以印发当天为准，写错了要重印。',
        help: '核对职务；写的是当时的职务时，加上“时任”。',
      },
      en: {
        message: '“{name}” is not “{found}” on {day}',
        reason: 'Titles are those of the day of the issue.',
        help: 'Check the title, or write 时任 for the title of that time.',
      },
    },
  },
  check({ bulletin, words, texts, report }) {
    const day = issueDay(bulletin)
    const titles = titlesOf(words)
    if (day === undefined || titles.length === 0) return
    const people = grouped(words.people)
    const shorts = shortsOfOthers(words.people, day)
    const find = findWords([...people.keys(), ...shorts.keys(), ...words.accept])
    for (const { text, start } of texts)
      for (const span of find(text)) {
        const name = text.slice(span.start, span.end)
        const short = shorts.get(name)
        const place = short === undefined ? titleBeside(text, span.start, span.end, titles) : span
        if (place === undefined || NOT_NOW.test(text.slice(Math.max(0, place.start - 4), place.start)))
          continue
        const found = text.slice(place.start, place.end)
        const at = { start: start + place.start, end: start + place.end }
        if (short !== undefined) {
          report('ended', at, { data: { name: short.name, found: short.title ?? found, day } })
          continue
        }
        const offices = (people.get(name) ?? []).filter(({ title }) => title !== undefined)
        const current = offices.filter((one) => inOffice(one, day))
        if (offices.length === 0 || current.some(({ title }) => title === found)) continue
        const data = { name, found, day, title: current.map(({ title }) => title).join('、') }
        report(current.length > 0 ? 'other' : 'ended', at, { data })
      }
  },
})

/** Short forms (林会长) that on a day belong to nobody in office, with whose they were. */
function shortsOfOthers(people: readonly Person[], day: string): ReadonlyMap<string, Person> {
  const theirs = new Map<string, Person>()
  for (const person of people)
    if (person.title !== undefined) for (const short of person.short) theirs.set(short, person)
  for (const person of people)
    if (inOffice(person, day)) for (const short of person.short) theirs.delete(short)
  return theirs
}

function titlesOf({ people }: HouseWords): readonly string[] {
  return [...new Set(people.flatMap(({ title }) => title ?? []))].sort((a, b) => b.length - a.length)
}

/** The listed title that stands right before or right behind a name. 副会长 is not 会长. */
function titleBeside(
  text: string,
  start: number,
  end: number,
  titles: readonly string[],
): { start: number; end: number } | undefined {
  const behind = titles.find((title) => text.startsWith(title, end))
  if (behind !== undefined) return { start: end, end: end + behind.length }
  const before = titles.find((title) => text.slice(0, start).endsWith(title))
  if (before === undefined) return undefined
  const at = start - before.length
  return /[副助代]/u.test(text.charAt(at - 1)) ? undefined : { start: at, end: start }
}

function grouped(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const all = new Map<string, Person[]>()
  for (const person of people) all.set(person.name, [...(all.get(person.name) ?? []), person])
  return all
}
