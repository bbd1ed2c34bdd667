import { sourceFile } from '../model/source.ts'
import type { Structure } from '../model/structure.ts'
import { parse } from '../syntax/parse.ts'
import { print } from '../syntax/print.ts'

/** The source text as `print` writes it. Should that ever change its words, the text stays as it is. */
export function canonical(text: string, structure: Structure): string {
  const source = sourceFile('', text)
  const { issue } = parse(source, {
    sections: structure.sections.map(({ label }) => label),
    contentsLabels: structure.contentsLabels,
    imprintLabels: [],
  })
  const printed = print(issue, source)
  return words(printed) === words(text) ? printed : text
}

function words(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
