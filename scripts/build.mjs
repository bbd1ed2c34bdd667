// Builds dist/lib (the library, as tsc writes it) and dist/cli (the command, bundled: many small rule files load slowly one by one).
import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
/** Small pure-JavaScript packages that go into the bundle; the rest are loaded only by the commands that need them. */
const bundled = ['commander', 'chalk', 'js-yaml', 'valibot']

/** Built aside and put in place at the end, so that a command that runs meanwhile finds all of its parts. */
const fresh = `.cache/dist-${process.pid}`
const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', `${fresh}/lib`]

process.on('exit', () => rmSync(fresh, { recursive: true, force: true }))
execFileSync(process.execPath, tsc, { stdio: 'inherit' })
await build({
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: `${fresh}/cli`,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(dependencies).filter((name) => !bundled.includes(name)),
  define: { __BULLETIN_VERSION__: JSON.stringify(version) },
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  chunkNames: 'chunks/[name]-[hash]',
  // A third less to read and parse; names stay, so that a stack trace can still be read.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
})
rmSync('dist', { recursive: true, force: true })
renameSync(fresh, 'dist')
