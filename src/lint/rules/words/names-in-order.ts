import { findWords, inOffice } from '../../../model/house-words.ts'
import { issueDay } from '../../issue-day.ts'
import { defineRule } from '../../rule.ts'

/** What stands between two names of one list: a mark and, perhaps, a title. */
const BETWEEN = /^[^。；！？\n]{0,12}、[^。；！？\n]{0,12}$|^(?:同志)?[和与及]$/u
/** Lists that say themselves by what they are ordered. */
const OTHERWISE =
  /按?姓氏(?:笔画|笔划|音序|拼音)|排名不分先后|按(?:发言|签到|报到|到会)[^。]{0,6}(?:先后|顺序|次序)/u

export const wordsNamesInOrder = defineRule({
  id: 'words/names-in-order',
  title: { zh: '人名按次序排列', en: 'Names stand in their order' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    order: {
      zh: {
        message: '“{later}”排在“{earlier}”前面，按名单应在其后',
        reason: '并列的人名按排名先后写。',
        help: '调换次序；按姓氏笔画或发言先后排的，在名单旁边写明。',
      },
      en: {
        message: '“{later}” stands before “{earlier}”, who ranks higher',
        reason: 'Names in a list follow their ranks.',
        help: 'Change the order, or say beside the list what it goes by.',
      },
    },
  },
  check({ bulletin, words, texts, report }) {
    const day = issueDay(bulletin)
    const ranks = new Map<string, number>()
    for (const person of words.people)
      if (person.rank !== undefined && inOffice(person, day)) ranks.set(person.name, person.rank)
    if (ranks.size < 2) return
    const find = findWords([...ranks.keys()])
    for (const { text, start } of texts) {
      if (OTHERWISE.test(text)) continue
      const found = find(text)
      found.forEach((span, i) => {
        const next = found[i + 1]
        if (next === undefined || !BETWEEN.test(text.slice(span.end, next.start))) return
        const later = text.slice(span.start, span.end)
        const earlier = text.slice(next.start, next.end)
        if ((ranks.get(later) ?? 0) <= (ranks.get(earlier) ?? 0)) return
        report('order', { start: start + span.start, end: start + next.end }, { data: { later, earlier } })
      })
    }
  },
})
