import { findWords, inOffice, type Person } from '../../../model/house-words.ts'
import { issueDay } from '../../issue-day.ts'
import { defineRule } from '../../rule.ts'

export const wordsFullNames = defineRule({
  id: 'words/full-names',
  title: { zh: '人名写全，不用简称', en: 'Names are written in full' },
  severity: 'error',
  fix: 'suggestion',
  changesHan: true,
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    short: {
      zh: {
        message: '“{found}”是简称，应写“{full}”',
        reason: '正式文字里写全姓名和职务，简称不庄重，也可能指错人。',
        help: '改成“{full}”；直接引语里照原话的，用 // 不查 注明。',
      },
      en: {
        message: '“{found}” is a short form of “{full}”',
        reason: 'Official texts give name and title in full.',
        help: 'Write {full}, or silence the rule for a literal quotation.',
      },
    },
  },
  check({ bulletin, words, texts, report }) {
    const day = issueDay(bulletin)
    const people = new Map<string, Person>()
    for (const person of words.people) {
      if (!inOffice(person, day)) continue
      for (const short of person.short) if (!people.has(short)) people.set(short, person)
    }
    if (people.size === 0) return
    const find = findWords([...people.keys(), ...words.people.map(({ name }) => name), ...words.accept])
    for (const { text, start } of texts)
      for (const span of find(text)) {
        const found = text.slice(span.start, span.end)
        const person = people.get(found)
        if (person === undefined) continue
        const full = `${person.name}${person.title ?? ''}`
        const at = { start: start + span.start, end: start + span.end }
        report('short', at, {
          data: { found, full },
          fix: { safety: 'suggestion', edits: [{ span: at, text: full }] },
        })
      }
  },
})
