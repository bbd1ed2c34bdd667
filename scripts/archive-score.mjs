// Adopts a generated archive with the built command, killed once on the way and run again, and holds the result against the truth:
// `npm run archive:score -- [--seed N] [--count N] [--damaged N]`.
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outfile = `.cache/archive-score-${process.pid}.mjs`
process.on('exit', () => rmSync(outfile, { force: true }))
await build({
  entryPoints: ['tests/support/archive-writer/archive-run.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
})
await import(pathToFileURL(outfile).href)
