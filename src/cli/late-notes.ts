import type { Diagnostic } from '../base/diagnostic.ts'
import { fill } from '../base/words.ts'
import { DOCX_WORDS } from '../render/docx/messages.ts'
import type { Context } from './context.ts'

/** Says what was found only while an output was written: characters that a Word document cannot hold. */
export function noteLate(context: Context, file: string, found: readonly Diagnostic[]): void {
  const table = DOCX_WORDS['docx/every-character-written']
  for (const { messageId, data } of found) {
    const words = messageId === 'dropped' ? table.dropped : table.replaced
    const { message, help } = words[context.lang]
    context.note(context.noteStyle.warning(`${file}: ${fill(message, data)} ${help}`))
  }
}
