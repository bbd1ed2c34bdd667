// Builds dist/lib (the library, as tsc writes it) and dist/cli (the command, bundled: many small rule files load slowly one by one).
import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
/** Small pure-JavaScript packages that go into the bundle; the rest are loaded only by the commands that need them. */
const bundled = ['commander', 'chalk', 'js-yaml', 'valibot']

/**
 * Node takes a millisecond or so for each file that it loads, and a bundle that is split by what its parts share has dozens.
 * Every part that a command loads when it needs it (layout, renderers, readers) is therefore said to need the set of
 * commands, which is loaded by then, so that all that they share stands in one file. Help does without.
 */
const oneCore = {
  name: 'one-core',
  setup(build) {
    const core = resolve('src/cli/command-set.ts')
    const light = ['src/cli/start.ts', 'src/cli/program.ts'].map((path) => resolve(path))
    const late = new Set()
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const found = resolve(resolveDir, path)
      if (kind === 'dynamic-import' && found !== core && !light.includes(found)) late.add(found)
    })
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
      late.has(path)
        ? { contents: `import ${JSON.stringify(core)}\n${readFileSync(path, 'utf8')}`, loader: 'ts' }
        : undefined,
    )
  },
}

/**
 * commander asks for `node:process`, which makes all of its streams, and for `node:child_process`, with which it runs commands
 * that are programs of their own; there are none here. Both take longer to load than all of commander.
 */
const lightCommander = {
  name: 'light-commander',
  setup(build) {
    build.onResolve({ filter: /^node:(?:process|child_process)$/ }, ({ path, importer }) =>
      importer.includes('/commander/') || importer.includes('\\commander\\')
        ? { path, namespace: 'light' }
        : undefined,
    )
    build.onLoad({ filter: /./, namespace: 'light' }, ({ path }) => ({
      contents: path === 'node:process' ? 'module.exports = process' : 'module.exports = {}',
    }))
  },
}

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
    // For commander, which is CommonJS and asks for modules of Node alone.
    js: 'const require = process.getBuiltinModule;',
  },
  plugins: [oneCore, lightCommander],
  chunkNames: 'chunks/[name]-[hash]',
  // A third less to read and parse; names stay, so that a stack trace can still be read.
  charset: 'utf8',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
})
rmSync('dist', { recursive: true, force: true })
renameSync(fresh, 'dist')
