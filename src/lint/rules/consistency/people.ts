import type { Span } from '../../../base/span.ts'
import { type Mention, mentionsOf, type Office, ONE_HOLDER, soundAlike } from '../../mentions.ts'
import { defineRule } from '../../rule.ts'

const SPOKEN: ReadonlySet<string> = new Set(['prose', 'heading', 'title', 'caption'])
/** A correction names the wrong form on purpose. */
const CORRECTS = /应为|应是“|误为|误作|误写|更正|勘误/

export const consistencyPeople = defineRule({
  id: 'consistency/people',
  title: { zh: '同一个人姓名、职务前后一致', en: 'One person has one name and one title' },
  severity: 'warning',
  milder: { earlier: 'info' },
  fix: 'none',
  scope: 'series',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    title: {
      zh: {
        message: '“{name}”这里是“{found}”，前面是“{before}”',
        reason: '同一期里一个人的正副职前后不同，必有一处写错。',
        help: '核对职务；职务有变动的，写明“时任”或“原”。',
      },
      en: {
        message: '“{name}” is “{found}” here and “{before}” above',
        reason: 'Within an issue a person is either head or deputy; one of them is wrong.',
        help: 'Check the title, or write 时任 or 原 if it has changed.',
      },
    },
    name: {
      zh: {
        message: '“{office}”这里是“{found}”，前面是“{before}”',
        reason: '同一个职务，姓名只差一个字，多半是同一个人写错了名字。',
        help: '核对姓名，改成一致；确是两个人的，用 // 不查 放过。',
      },
      en: {
        message: 'The {office} is “{found}” here and “{before}” above',
        reason: 'One office, two names of one character’s difference: mostly one of them is misspelt.',
        help: 'Check the name, or silence the rule for two people.',
      },
    },
    earlier: {
      zh: {
        message: '“{office}”这里是“{found}”，{issue}是“{before}”',
        reason: '同一个职务，姓名与往期只差一个字，不是换了人，就是写错了名字。',
        help: '核对姓名。',
      },
      en: {
        message: 'The {office} is “{found}” here and was “{before}” in {issue}',
        reason: 'The name differs from an earlier issue by one character.',
        help: 'Check the name.',
      },
    },
    before: { zh: { message: '前面在这里' }, en: { message: 'It stands here' } },
  },
  check({ texts, bulletin, earlier, report }) {
    const found = texts.flatMap(({ role, masked, start }) =>
      SPOKEN.has(role) && !CORRECTS.test(masked)
        ? mentionsOf(masked).map((one) => ({ ...one, at: start + one.at }))
        : [],
    )
    if (found.length === 0) return
    const { file } = bulletin.source
    for (const [i, now] of found.entries()) {
      const before = found.slice(0, i)
      const span = spanOf(now)
      const rival = before.find((one) => one.name === now.name && isOtherRank(one, now))
      if (rival !== undefined) {
        const related = [{ place: { file, span: spanOf(rival) }, messageId: 'before' as const, data: {} }]
        const data = { name: now.name, found: titleOf(now), before: titleOf(rival) }
        report('title', span, { data, related })
        continue
      }
      const other = before.find((one) => isOtherSpelling(one, now))
      if (other === undefined || before.some(({ name }) => name === now.name)) continue
      const related = [{ place: { file, span: spanOf(other) }, messageId: 'before' as const, data: {} }]
      report('name', span, { data: { office: officeOf(now), found: now.name, before: other.name }, related })
    }
    const names = new Set(found.map(({ name }) => name))
    const told = new Set<string>()
    for (const { text, issue } of earlier()) {
      for (const old of mentionsOf(text)) {
        if (names.has(old.name)) continue
        const now = found.find((one) => isOtherSpelling(old, one))
        if (now === undefined || told.has(now.name)) continue
        told.add(now.name)
        const data = { office: officeOf(now), found: now.name, before: old.name, issue }
        report('earlier', spanOf(now), { data })
      }
    }
  },
})

function spanOf({ at, name }: Mention): Span {
  return { start: at, end: at + name.length }
}

function titleOf({ rank, title }: Office): string {
  return rank + title
}

function officeOf({ unit, rank, title }: Office): string {
  return unit + rank + title
}

/** 会长 and 副会长 of what may be one unit. */
function isOtherRank(a: Mention, b: Mention): boolean {
  return (
    a.title === b.title &&
    (a.rank === '') !== (b.rank === '') &&
    (a.unit === '' || b.unit === '' || a.unit === b.unit)
  )
}

/** Two names for what must be one person: names of like sound under one title, or one apart in an office that has one holder. */
function isOtherSpelling(a: Mention, b: Mention): boolean {
  if (a.title !== b.title || a.rank !== b.rank) return false
  if (soundAlike(a.name, b.name)) return a.unit === '' || b.unit === '' || a.unit === b.unit
  if (a.name.length !== 3 || b.name.length !== 3 || a.name[0] !== b.name[0] || a.name === b.name) return false
  if ((a.name[1] === b.name[1]) === (a.name[2] === b.name[2])) return false
  return a.rank === '' && ONE_HOLDER.test(a.title) && a.unit !== '' && a.unit === b.unit
}
