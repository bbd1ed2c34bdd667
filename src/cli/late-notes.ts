import type { Diagnostic } from '../base/diagnostic.ts'
import { lineIndex } from '../base/line-index.ts'
import { fill } from '../base/words.ts'
import type { SourceFile } from '../model/source.ts'
import { DOCX_WORDS } from '../render/docx/messages.ts'
import type { Context } from './context.ts'

/** Says, with the place, what was found only while an output was written: characters that a Word document cannot hold. */
export function noteLate(
  { lang, note, noteStyle }: Context,
  file: string,
  { text }: SourceFile,
  found: readonly Diagnostic[],
): void {
  const table = DOCX_WORDS['docx/every-character-written']
  const lines = lineIndex(text)
  for (const { messageId, data, place } of found) {
    const words = messageId === 'dropped' ? table.dropped : table.replaced
    const { message, help } = words[lang]
    const at = 'span' in place ? lines.position(place.span.start) : undefined
    const where = at === undefined ? file : `${file}:${at.line}:${at.column}`
    note(noteStyle.warning(`${where}  ${fill(message, data)}${lang === 'zh' ? '。' : '. '}${help}`))
  }
}
