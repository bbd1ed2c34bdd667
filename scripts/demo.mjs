// Copies examples/ to ./demo, checks and renders every issue with the shipped fonts alone, and says where the files are.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'demo')
const command = join(root, 'bin/bulletin.js')

rmSync(folder, { recursive: true, force: true })
cpSync(join(root, 'examples'), folder, { recursive: true })
const config = join(folder, 'bulletin.yaml')
const settings = readFileSync(config, 'utf8')
// What this machine has installed must not change what the demo looks like.
if (/^fonts:/m.test(settings)) throw new Error('examples/bulletin.yaml names fonts; the demo wants to')
writeFileSync(config, `${settings.trimEnd()}\n\nfonts:\n  sources: [shipped]\n`)

/** Runs the command in ./demo, showing what it says; ends the demo when it fails. */
function bulletin(...args) {
  console.log(`\n$ bulletin ${args.join(' ')}`)
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: folder, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 2)
}

bulletin('lint', '--all')
bulletin('export', '--all', '--to', 'pdf,docx', '--out', 'dist')

const made = readdirSync(join(folder, 'dist'), { recursive: true })
  .map((name) => join(folder, 'dist', name))
  .filter((path) => /\.(pdf|docx)$/.test(path))
  .sort()
if (made.length === 0 || !existsSync(folder)) process.exit(2)
console.log('\n稿子在这里：')
for (const path of made) console.log(`  ${resolve(path)}（${Math.round(statSync(path).size / 1024)} KB）`)
