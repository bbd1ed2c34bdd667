// Measures how well the readers take in bulletins of every shape: `npm run import:score -- --seed N [--count N] [--show N]`.
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outfile = `.cache/import-score-${process.pid}.mjs`
process.on('exit', () => rmSync(outfile, { force: true }))
await build({
  entryPoints: ['tests/support/archive-writer/score-run.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
})
await import(pathToFileURL(outfile).href)
