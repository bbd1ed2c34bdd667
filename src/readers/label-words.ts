import { bracketLabel } from './shapes.ts'

/** The words of a label without the drawing around them: ◆ 简讯 ◆, ≡工作动态≡. */
export function labelWords(text: string): string {
  const label = bracketLabel(text) ?? text.replace(/^[≡〓☆★◆■●—\-=~～·*\s]+|[≡〓☆★◆■●—\-=~～·*：:\s]+$/gu, '')
  const pieces = label.split(/\s+/u)
  return pieces.every((piece) => [...piece].length === 1) ? pieces.join('') : label
}
