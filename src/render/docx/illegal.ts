import type { Diagnostic } from '../../base/diagnostic.ts'
import type { SourceFile } from '../../model/source.ts'
import { illegalCharacters, isDropped } from './xml.ts'

/** Tells of each character of a source, once, that a Word document cannot hold. */
export function reportIllegal({ file, text }: SourceFile): readonly Diagnostic[] {
  return illegalCharacters(text).map((char): Diagnostic => {
    const start = text.indexOf(char)
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return {
      ruleId: 'docx/every-character-written',
      messageId: isDropped(char) ? 'dropped' : 'replaced',
      data: { code: `U+${code}` },
      severity: 'warning',
      place: { file, span: { start, end: start + char.length } },
    }
  })
}
