// Writes the committed generated files; with --check only says which are stale, and fails. One generator a file in scripts/generate/.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { configSchema } from './generate/config-schema.mjs'
import { ruleDocs } from './generate/rule-docs.mjs'
import { ruleList } from './generate/rule-list.mjs'

/** In this order: a later generator may read what an earlier one wrote. Each gives `[path, text]` pairs. */
const GENERATORS = [ruleList, ruleDocs, configSchema]

const check = process.argv.includes('--check')
let stale = 0
for (const generator of GENERATORS) {
  for (const [path, text] of await generator()) {
    if (read(path) === text) continue
    stale++
    if (check) console.error(`stale: ${path} (run: npm run generate)`)
    else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
      console.log(`wrote ${path}`)
    }
  }
}
if (check && stale > 0) process.exitCode = 1

function read(path) {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}
