import type { Diagnostic } from '../base/diagnostic.ts'
import type { Span } from '../base/span.ts'
import type { Data } from '../base/words.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { Pages } from '../model/page.ts'
import { type PageRule, type PageSpot, WRITTEN_HERE } from './page-rule.ts'

/** Runs one page rule. A finding stands at its printed row and leads to the words in the issue, by which remarks silence it. */
export function checkPages(
  rule: PageRule,
  bulletin: Bulletin,
  pages: Pages,
  told: readonly Diagnostic[],
): readonly Diagnostic[] {
  const { file } = bulletin.source
  const found: Diagnostic[] = []
  const add = (messageId: string, data: Data, where: Pick<Diagnostic, 'place' | 'related'>): void => {
    const severity = rule.milder?.[messageId] ?? rule.severity
    found.push({ ruleId: rule.id, messageId, data, severity, ...where })
  }
  rule.check({
    bulletin,
    pages,
    told,
    report(messageId, at, data = {}) {
      add(messageId, data, 'start' in at ? { place: { file, span: at } } : placed(at))
    },
  })
  return found

  function placed({ page, row, span }: PageSpot): Pick<Diagnostic, 'place' | 'related'> {
    const place = { page, row }
    return span === undefined ? { place } : { place, related: [writtenAt(span)] }
  }

  function writtenAt(span: Span) {
    return { place: { file, span }, messageId: WRITTEN_HERE, data: {} }
  }
}
