import type { Severity } from '../base/diagnostic.ts'
import type { Lang, WordTable } from '../base/words.ts'
import { namesRule } from '../lint/find-rule.ts'
import { pageRules, rules } from '../lint/rules/index.ts'
import { PICTURE_WORDS } from '../project/picture-words.ts'
import { SYNTAX_SEVERITY, SYNTAX_WORDS } from '../syntax/words.ts'

/** One rule as `rules` lists it, whoever checks it: lint, the parser, or the reader of pictures. */
export interface CatalogueEntry {
  readonly id: string
  readonly title: Readonly<Record<Lang, string>>
  readonly severity: Severity
  readonly fix: 'safe' | 'unsafe' | 'suggestion' | 'none'
  readonly basis: string
  readonly since: string
  readonly messages: WordTable
  /** Set for a rule that no run checks unless the preset or the user asks for it. */
  readonly on?: 'strict' | 'asked'
  /** True when `docs/rules/<id>.md` explains it. */
  readonly page: boolean
}

const severities: Readonly<Record<string, Severity>> = {
  ...SYNTAX_SEVERITY,
  'pictures/printable': 'error',
}

let catalogue: readonly CatalogueEntry[] | undefined

/** Every rule, by id. */
export function ruleCatalogue(): readonly CatalogueEntry[] {
  catalogue ??= collectRules()
  return catalogue
}

function collectRules(): readonly CatalogueEntry[] {
  const linted = [...rules, ...pageRules].map((rule): CatalogueEntry => ({ ...rule, page: true }))
  const others = Object.entries({ ...SYNTAX_WORDS, ...PICTURE_WORDS }).map(([id, messages]) =>
    byWords(id, messages, severities[id] ?? 'warning'),
  )
  return [...linted, ...others].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The rules that answer to a name: the one of this id, or all whose last part it is. */
export function entriesNamed(name: string): readonly CatalogueEntry[] {
  const meant = ruleCatalogue().filter(({ id }) => namesRule(name, id))
  const exact = meant.find(({ id }) => id === name)
  return exact === undefined ? meant : [exact]
}

let titles: ReadonlyMap<string, CatalogueEntry['title']> | undefined

/** What a rule is called; its id where there is no such rule. */
export function ruleTitle(id: string, lang: Lang): string {
  titles ??= new Map(ruleCatalogue().map((entry) => [entry.id, entry.title]))
  return titles.get(id)?.[lang] ?? id
}

/** A rule that has messages and no page: its first message has to do for a title. */
function byWords(id: string, messages: WordTable, severity: Severity): CatalogueEntry {
  const [first] = Object.values(messages)
  const title = (lang: Lang): string => (first?.[lang].message ?? id).replace(/\{\w+\}/g, '…')
  return {
    id,
    title: { zh: title('zh'), en: title('en') },
    severity,
    fix: 'none',
    basis: 'convention',
    since: '0.1.0',
    messages,
    page: false,
  }
}
