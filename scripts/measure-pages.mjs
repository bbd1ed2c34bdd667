// Prints issues, reads the PDFs back and says what was measured: npm run measure:pages -- --seed N --count 200
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    measure: { type: 'string', default: 'word,typeset' },
    keep: { type: 'boolean', default: false },
  },
})
mkdirSync('.cache/measure', { recursive: true })
const outfile = '.cache/measure/measure-pages.mjs'
await build({
  entryPoints: ['tests/support/measure-samples.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile,
})
const { samplesOf, measurePages } = await import(pathToFileURL(outfile).href)
const folder = mkdtempSync(join(tmpdir(), 'bulletin-pages-'))
const samples = samplesOf(Number(values.seed), Number(values.count))
let faults = 0
for (const measure of values.measure.split(',')) {
  const found = await measurePages(samples, measure, folder)
  console.log(found.lines.join('\n'))
  for (const fault of found.faults) console.log(`  ${fault}`)
  faults += found.faults.length
}
if (values.keep) console.log(folder)
else rmSync(folder, { recursive: true, force: true })
process.exitCode = faults === 0 ? 0 : 1
