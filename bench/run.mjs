// How long the command takes, as a multiple of `node -e 0` measured in between: medians of interleaved rounds, so that a
// busy machine slows both alike. `node bench/run.mjs [ROUNDS]`.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const rounds = Number(process.argv[2] ?? 13)
const root = fileURLToPath(new URL('..', import.meta.url))
const bulletin = join(root, 'bin/bulletin.js')
const folder = mkdtempSync(join(tmpdir(), 'bulletin-bench-'))
cpSync(join(root, 'examples'), folder, { recursive: true })

/** What is run, and the multiple of `node -e 0` that it may take; no limit for what is only watched. */
const cases = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'bulletin --version', args: [bulletin, '--version'], limit: 1.3 },
  { name: 'bulletin --help', args: [bulletin, '--help'] },
  { name: 'bulletin lint (one issue)', args: [bulletin, 'lint', 'issues/2026/0130.md'], limit: 2.5 },
  { name: 'bulletin lint --all', args: [bulletin, 'lint', '--all'] },
  { name: 'bulletin status', args: [bulletin, 'status'] },
  { name: 'bulletin render --pdf', args: [bulletin, 'render', '--pdf', '-o', 'out', 'issues/2026/0130.md'] },
  {
    name: 'bulletin render --docx',
    args: [bulletin, 'render', '--docx', '-o', 'out', 'issues/2026/0130.md'],
  },
]
const times = new Map(cases.map(({ name }) => [name, []]))

for (let round = 0; round < rounds; round++)
  for (const { name, args } of cases) {
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder })
    times.get(name).push(Number(process.hrtime.bigint() - start) / 1e6)
    if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr}`)
  }
rmSync(folder, { recursive: true, force: true })

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const base = median(times.get('node -e 0'))
console.log(`Node ${process.version}, ${rounds} rounds, medians`)
for (const { name, limit } of cases) {
  const time = median(times.get(name))
  const ratio = time / base
  const verdict = limit === undefined ? '' : ratio <= limit ? `  within ${limit}` : `  OVER ${limit}`
  console.log(
    `${name.padEnd(28)}${time.toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(7)} ×${verdict}`,
  )
}
