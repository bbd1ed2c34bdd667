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

/** `src/lint/rules/index.ts`: every rule file imported into one list. */
export function ruleList() {
  const ids = ruleIds()
  const lines = [
    '// Written by scripts/generate.mjs from the files of this folder.',
    "import type { Rule } from '../rule.ts'",
    ...ids.map((id) => `import { ${exportName(id)} } from './${id}.ts'`),
    '',
    '/** Every rule, by id. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${exportName(id)},`),
    ']',
    '',
  ]
  return [[`${FOLDER}/index.ts`, lines.join('\n')]]
}
