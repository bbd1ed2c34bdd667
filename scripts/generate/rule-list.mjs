import { readdirSync } from 'node:fs'

const FOLDER = 'src/lint/rules'

/** The ids of all rules, `group/name`, in alphabetical order: one file each. */
function ruleIds() {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((group) => group.isDirectory())
    .flatMap((group) =>
      readdirSync(`${FOLDER}/${group.name}`)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.table.ts'))
        .map((name) => `${group.name}/${name.slice(0, -3)}`),
    )
    .sort()
}

/** The name under which a rule's file exports it: `contents/matches-titles` → contentsMatchesTitles. */
function exportName(id) {
  return id.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase())
}

/** `src/lint/rules/index.ts`: every rule file imported into one of two lists, those about the text and those about pages. */
export function ruleList() {
  const ids = ruleIds()
  const isPage = (id) => id.startsWith('page/')
  const lines = [
    '// Written by scripts/generate.mjs from the files of this folder.',
    "import type { PageRule } from '../page-rule.ts'",
    "import type { Rule } from '../rule.ts'",
    ...ids.map((id) => `import { ${exportName(id)} } from './${id}.ts'`),
    '',
    '/** Every rule about the issue as written, by id. */',
    'export const rules: readonly Rule[] = [',
    ...ids.filter((id) => !isPage(id)).map((id) => `  ${exportName(id)},`),
    ']',
    '',
    '/** Every rule about the printed pages, by id. */',
    'export const pageRules: readonly PageRule[] = [',
    ...ids.filter(isPage).map((id) => `  ${exportName(id)},`),
    ']',
    '',
  ]
  return [[`${FOLDER}/index.ts`, lines.join('\n')]]
}
