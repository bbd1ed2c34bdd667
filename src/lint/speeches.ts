import type { WholeText } from './whole-text.ts'

/** 同志们：, 各位领导、同志们：, 尊敬的各位代表： — what follows is a speech or a letter. */
const SALUTATION =
  /^(?:尊敬的|亲爱的|各位|同志们|朋友们|[^，。；]{0,20}(?:同志们|朋友们|代表们))[^，。；]{0,24}[：:！!]?$/

/** The numbers of the stories that open like a speech or a letter: they may speak as one speaks. */
export function speechesOf({ texts }: WholeText): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { role, text, story } of texts)
    if (role === 'prose' && text.length < 60 && SALUTATION.test(text)) found.add(story)
  return found
}
