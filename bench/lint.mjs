// How much computing time `bulletin lint` takes for 400 files of pasted text, as a multiple of what two other proofreaders of
// Chinese text take for the same files: medians of interleaved rounds. Time is that of the whole process, user and system, all
// threads. `node bench/lint.mjs [ROUNDS]`, after `npm install --prefix bench`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const rounds = Number(process.argv[2] ?? 7)
const root = fileURLToPath(new URL('..', import.meta.url))
const packages = join(root, 'bench/node_modules')
const seeds = join(root, '../shared/seeds')
const FILES = 400

if (!existsSync(packages)) {
  console.log('lint: nothing to compare with; `npm install --prefix bench` installs autocorrect and zhlint')
  process.exit()
}
if (!existsSync(seeds)) {
  console.log(`lint: no texts to measure with; they are expected in ${seeds}`)
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'bulletin-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (let i = 0; i < FILES; i++) writeFileSync(join(folder, fileName(i)), textOf(i))
const names = readdirSync(folder)
const out = mkdtempSync(join(tmpdir(), 'bulletin-cache-'))
process.on('exit', () => rmSync(out, { recursive: true, force: true }))

const bulletin = [join(root, 'bin/bulletin.js'), 'lint', '--fragment', ...names]
const cases = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'autocorrect --lint', args: [join(packages, 'autocorrect-node/cli.js'), '--lint', ...names] },
  // It takes one pattern; further arguments are not read.
  { name: 'zhlint', args: [join(packages, 'zhlint/bin/index.js'), '*.txt'] },
  { name: 'bulletin lint', args: [...bulletin, '--no-cache'] },
  { name: 'bulletin lint, cached', args: bulletin, env: { XDG_CACHE_HOME: out } },
]
const times = new Map(cases.map(({ name }) => [name, []]))
for (let round = -1; round < rounds; round++)
  // Back and forth, so that none always comes behind the one that heats the processor most.
  for (const { name, args, env } of round % 2 === 0 ? cases : [...cases].reverse()) {
    const time = computingTime(args, env)
    // The first round warms up the disk and fills the cache.
    if (round >= 0) times.get(name).push(time)
  }

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const ratio = (name, base) => median(times.get(name).map((time, round) => time / times.get(base)[round]))
console.log(`Node ${process.version}, ${FILES} files, ${rounds} rounds, medians of computing time`)
for (const { name } of cases)
  console.log(`${name.padEnd(28)}${median(times.get(name)).toFixed(2).padStart(6)} s`)
show('bulletin lint', 'autocorrect --lint', 1)
show('bulletin lint', 'zhlint', 0.3)
show('bulletin lint, cached', 'node -e 0', 4)

function show(name, base, limit) {
  const found = ratio(name, base)
  console.log(
    `${`${name} / ${base}`.padEnd(40)}${found.toFixed(2).padStart(6)} ×  ${found <= limit ? 'within' : 'OVER'} ${limit}`,
  )
}

function fileName(i) {
  return `${String(i).padStart(3, '0')}.txt`
}

/** One of the seeds, its lines turned round by some, so that no two files are alike. */
function textOf(i) {
  const all = readdirSync(seeds).sort()
  const lines = readFileSync(join(seeds, all[i % all.length]), 'utf8').split('\n')
  const by = Math.floor(i / all.length) % lines.length
  return `第${i + 1}份\n${[...lines.slice(by), ...lines.slice(0, by)].join('\n')}`
}

/** Seconds of all processors that a Node program takes from its start to its end. */
function computingTime(args, env = {}) {
  const { stderr, error } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null', 'bash', process.execPath, ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } },
  )
  if (error !== undefined) throw error
  const [user = NaN, system = NaN] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return user + system
}
