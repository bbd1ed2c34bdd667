import { defineRule } from '../../rule.ts'
import type { PrintedText } from '../../whole-text.ts'

export const textNoMidSentenceBreak = defineRule({
  id: 'text/no-mid-sentence-break',
  title: { zh: '句子不被分成两段', en: 'No paragraph breaks off inside a sentence' },
  severity: 'error',
  fix: 'unsafe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    broken: {
      zh: {
        message: '一句话分成了两段：“…{left}”“{right}…”',
        reason: '从 PDF 或网页复制的文字，常在换页处被截断。',
        help: '把两段连成一段（bulletin lint --fix --unsafe 会连上，连好后请看一遍）。',
      },
      en: {
        message: 'One sentence stands in two paragraphs: “…{left}” “{right}…”',
        reason: 'Text copied from PDF or web pages is often cut at page breaks.',
        help: 'Join the paragraphs (bulletin lint --fix --unsafe does; look it over afterwards).',
      },
    },
  },
  check({ whole, report }) {
    for (const [text, next] of whole.joined.flatMap(({ texts }) => seams(texts))) {
      const end = text.start + text.text.trimEnd().length
      report(
        'broken',
        { start: Math.max(text.start, end - 4), end },
        {
          data: { left: text.text.trimEnd().slice(-6), right: next.text.slice(0, 6) },
          ...joined(text, next, end),
        },
      )
    }
  },
})

/** Every text with the one that goes on with its sentence. */
function seams(texts: readonly PrintedText[]): readonly (readonly [PrintedText, PrintedText])[] {
  return texts.slice(1).flatMap((next, i) => {
    const text = texts[i]
    return text === undefined ? [] : [[text, next] as const]
  })
}

/** The edit that joins two paragraphs; none where digits would meet, since that might make another number of them. */
function joined(text: PrintedText, next: PrintedText, end: number) {
  const left = text.text.trimEnd().at(-1) ?? ''
  const right = next.text.at(0) ?? ''
  if (/\p{N}/u.test(left) && /\p{N}/u.test(right)) return {}
  const latin = /[A-Za-z]/.test(left) && /[A-Za-z]/.test(right)
  const edit = { span: { start: end, end: next.start }, text: latin ? ' ' : '' }
  return { fix: { safety: 'unsafe' as const, edits: [edit] } }
}
