// Runs the linter over labelled lines and published text beside the repository and prints how it does, family by family.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadTypescript } from './load-typescript.mjs'

const SHARED = process.env.BULLETIN_SHARED ?? join(import.meta.dirname, '../../shared')
const VERBOSE = process.argv.includes('--verbose')
const TEXT = process.argv.includes('--text')
const only = process.argv.find((arg) => arg.startsWith('--family='))?.slice(9)
const cases = process.argv.find((arg) => arg.endsWith('.jsonl')) ?? join(SHARED, 'cases/lint-dev.jsonl')

/** Families whose faults are matters of width, space and mark: these a program can mend without knowing what is meant. */
const MECHANICAL =
  /digit-space|latin-space|halfwidth|around-punct|inside-pair|ellipsis|fullwidth|straight|double-punct|before-unit|space-before|interpunct|corner|bracket|trailing-punct|control|invisible|dash|tilde|dunhao|nested|ordinal|percent|unit-case|currency|article-space|no-/

if (!existsSync(cases)) {
  console.log(`${cases} is missing: nothing to run (BULLETIN_SHARED names another folder)`)
  process.exit(0)
}
const { lintFragment, fixFragment } = await loadTypescript('scripts/lint-fragment.ts')

const grave = (text) => lintFragment(text).filter(({ severity }) => severity !== 'info')
const names = (found) => [...new Set(found.map(({ ruleId }) => ruleId))].join(' ')
/** What is right but for the spaces at the ends of a line, which are not printed. */
const same = (a, b) => a.trim() === b.trim()

const families = new Map()
for (const line of readFileSync(cases, 'utf8').trim().split('\n')) {
  const row = JSON.parse(line)
  if (only !== undefined && row.rule !== only) continue
  const family = families.get(row.rule) ?? {
    pairs: 0,
    safe: 0,
    unsafe: 0,
    all: 0,
    found: 0,
    clean: 0,
    changed: 0,
    reported: 0,
  }
  families.set(row.rule, family)
  judge(row, family)
}

function judge({ rule, bad, good }, family) {
  const found = lintFragment(bad)
  const serious = found.filter(({ severity }) => severity !== 'info')
  if (bad === good) {
    family.clean++
    const changed = !same(fixFragment(bad, 'unsafe'), bad)
    if (changed) family.changed++
    if (serious.length > 0) family.reported++
    if (VERBOSE && (changed || serious.length > 0))
      console.log(`CLEAN  ${rule}: ${bad}\n       ${names(serious)} → ${fixFragment(bad, 'unsafe')}`)
    return
  }
  family.pairs++
  if (found.length > 0) family.found++
  if (good === null) {
    if (found.length > 0) for (const key of ['safe', 'unsafe', 'all']) family[key]++
    else if (VERBOSE) console.log(`MISSED ${rule}: ${bad}`)
    return
  }
  const exact = { safe: 'safe', unsafe: 'unsafe', all: 'suggestion' }
  for (const [key, boldest] of Object.entries(exact)) if (same(fixFragment(bad, boldest), good)) family[key]++
  if (VERBOSE && !same(fixFragment(bad, 'suggestion'), good)) {
    console.log(
      `${found.length > 0 ? 'OTHER ' : 'MISSED'} ${rule}: ${bad}\n       want ${good}\n       have ${fixFragment(bad, 'suggestion')}`,
    )
  }
}

const share = (part, whole) =>
  whole === 0 ? '–' : `${part}/${whole} (${Math.round((100 * part) / whole)} %)`
const total = { pairs: 0, safe: 0, unsafe: 0, all: 0, found: 0, clean: 0, changed: 0, reported: 0 }
const mechanical = { pairs: 0, safe: 0, unsafe: 0 }
console.log('family: exact with --fix, with --unsafe, with suggestions; found; clean lines changed, reported')
for (const [name, family] of [...families].sort()) {
  for (const key of Object.keys(total)) total[key] += family[key]
  if (MECHANICAL.test(name)) for (const key of Object.keys(mechanical)) mechanical[key] += family[key]
  console.log(row(name, family))
}
console.log(row('all', total))
console.log(
  `mechanical pairs: exact with --fix ${share(mechanical.safe, mechanical.pairs)}, with --unsafe ${share(mechanical.unsafe, mechanical.pairs)}`,
)

function row(name, { pairs, safe, unsafe, all, found, clean, changed, reported }) {
  return [
    name.padEnd(24),
    share(safe, pairs).padEnd(16),
    share(unsafe, pairs).padEnd(16),
    share(all, pairs).padEnd(16),
    share(found, pairs).padEnd(16),
    clean === 0 ? '–' : `${changed}, ${reported} of ${clean}`,
  ].join(' ')
}

const pairs = join(SHARED, 'cases/official-pairs.tsv')
if (only === undefined && existsSync(pairs)) report('published lines (right-hand sides)', rightSides(pairs))
const laws = join(SHARED, 'data/official-text.txt.gz')
if (TEXT && existsSync(laws))
  report('statutes', gunzipSync(readFileSync(laws)).toString().split('\n').filter(Boolean))

function rightSides(path) {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[1] ?? '')
}

/** Lines reported at warning or above, and lines that fixing changes; which of them are false only a reader can tell. */
function report(title, lines) {
  const counts = new Map()
  let reported = 0
  let changed = 0
  for (const line of lines) {
    const serious = grave(line)
    if (serious.length > 0) reported++
    const fixed = fixFragment(line, 'unsafe')
    if (!same(fixed, line)) changed++
    for (const { ruleId, messageId } of serious) {
      const key = `${ruleId} ${messageId}`
      counts.set(key, [...(counts.get(key) ?? []), line])
    }
    if (VERBOSE && !TEXT && (serious.length > 0 || !same(fixed, line)))
      console.log(`${names(serious)}: ${line}${same(fixed, line) ? '' : `\n  → ${fixed}`}`)
  }
  console.log(
    `\n${title}: ${share(reported, lines.length)} reported at warning or above, ${changed} changed by --fix --unsafe`,
  )
  for (const [key, found] of [...counts].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`  ${key}: ${found.length}`)
    if (VERBOSE && TEXT) for (const line of found.slice(0, 6)) console.log(`      ${line.slice(0, 160)}`)
  }
}
