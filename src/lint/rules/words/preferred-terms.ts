import { findWords, type HouseWords } from '../../../model/house-words.ts'
import { defineRule } from '../../rule.ts'

const HELP = { zh: '要不要改、改成什么，由 words 里的用词表说了算。', en: 'The lists under words/ decide.' }

export const wordsPreferredTerms = defineRule({
  id: 'words/preferred-terms',
  title: { zh: '用词合乎本单位的用词表', en: 'Words agree with the office’s list' },
  severity: 'warning',
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    prefer: {
      zh: { message: '“{found}”应作“{right}”', help: HELP.zh },
      en: { message: '“{found}” should be “{right}”', help: HELP.en },
    },
    organisation: {
      zh: { message: '单位名称“{found}”应作“{right}”', help: '用全称，或用 words 里列出的简称。' },
      en: {
        message: 'The unit “{found}” should be “{right}”',
        help: 'Use its name, or an alias listed under words/.',
      },
    },
    reject: {
      zh: { message: '“{found}”列为不用的词{why}', help: HELP.zh },
      en: { message: '“{found}” is listed as not to be used{why}', help: HELP.en },
    },
  },
  check({ words, texts, report }) {
    const wanted = entries(words)
    if (wanted.size === 0) return
    // Accepted words and right ones stand in the way of wrong ones inside them: 志愿者 for 志愿 is not mended twice.
    const find = findWords([
      ...wanted.keys(),
      ...words.accept,
      ...words.prefer.map(({ to }) => to),
      ...words.organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
    ])
    for (const { text, start } of texts)
      for (const span of find(text)) {
        const found = text.slice(span.start, span.end)
        const entry = wanted.get(found)
        if (entry === undefined) continue
        const at = { start: start + span.start, end: start + span.end }
        const { id, right, why } = entry
        if (right === undefined) report(id, at, { data: { found, why: why === undefined ? '' : `：${why}` } })
        else
          report(id, at, {
            data: { found, right },
            fix: { safety: 'unsafe', edits: [{ span: at, text: right }] },
          })
      }
  },
})

interface Entry {
  readonly id: 'prefer' | 'organisation' | 'reject'
  readonly right?: string
  readonly why?: string | undefined
}

function entries({ prefer, reject, organisations, accept }: HouseWords): ReadonlyMap<string, Entry> {
  const all = new Map<string, Entry>()
  for (const { word, why } of reject) all.set(word, { id: 'reject', why })
  for (const { name, wrong } of organisations)
    for (const one of wrong) all.set(one, { id: 'organisation', right: name })
  for (const { from, to } of prefer) all.set(from, { id: 'prefer', right: to })
  for (const word of accept) all.delete(word)
  return all
}
