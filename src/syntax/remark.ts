import type { Remark, Suppression } from '../model/issue.ts'
import type { Reader } from './reader.ts'
import { type Line, trimmed } from './source-lines.ts'

const SUPPRESSION = /^(全篇|本篇|全文)?[ \u3000]*不查/
const RULES =
  /^[\s：:]*([a-z][\w-]*(?:\/[\w-]+)?(?:[\s,，、]+[a-z][\w-]*(?:\/[\w-]+)?)*)\s*(?:[：:]\s*(.*))?$/i

/** Reads `// …`: a remark, the scaffold's 提示：…, or 不查 RULE：理由. Its span is that of the words behind `//`. */
export function readRemark(reader: Reader, line: Line): Remark {
  reader.at++
  const span = trimmed(reader.text, line.start + 2, line.end)
  const text = reader.text.slice(span.start, span.end)
  if (/^提示[ \u3000]*[：:]/.test(text))
    return { type: 'remark', span, text, kind: 'hint', suppression: undefined }
  const suppression = suppressionOf(text)
  if (suppression === undefined && SUPPRESSION.test(text))
    reader.report('source/suppression-names-rule', 'form', span)
  return { type: 'remark', span, text, kind: suppression ? 'suppression' : 'remark', suppression }
}

function suppressionOf(text: string): Suppression | undefined {
  const head = SUPPRESSION.exec(text)
  const tail = head === null ? null : RULES.exec(text.slice(head[0].length))
  if (head === null || tail === null) return undefined
  const rules = (tail[1] ?? '').split(/[\s,，、]+/)
  return { rules, reason: tail[2] ?? '', scope: head[1] === undefined ? 'next-line' : 'file' }
}
