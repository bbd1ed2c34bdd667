// What pages cost, in time and memory. Cold: one issue in a process of its own, as a multiple of `node -e 0` measured in
// between. Warm: many in one process, as a multiple of the layout measured in between. `node bench/pages.mjs [ROUNDS]`.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ISSUES, openPress } from './press.mjs'

const rounds = Number(process.argv[2] ?? 9)
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const mib = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MiB`.padStart(9)

/** Prints a row per case: median, the median of its ratio to the floor of the same round, and memory. */
function report(title, rows) {
  const [floor] = rows
  console.log(title)
  for (const { name, times, memory } of rows) {
    const ratio = median(times.map((time, i) => time / floor.times[i]))
    console.log(
      `  ${name.padEnd(26)}${median(times).toFixed(1).padStart(8)} ms${ratio.toFixed(2).padStart(7)} ×${memory}`,
    )
  }
}

const one = fileURLToPath(new URL('one-issue.mjs', import.meta.url))
const cold = [
  { name: 'node -e 0', args: ['-p', 'process.resourceUsage().maxRSS'] },
  { name: 'layout', args: [one, 'layout'] },
  { name: 'layout and PDF', args: [one, 'pdf'] },
  { name: 'layout and PDF/A-1b', args: [one, 'pdfa'] },
].map((row) => ({ ...row, times: [], memories: [] }))
for (let round = 0; round < rounds; round++)
  for (const { name, args, times, memories } of cold) {
    const start = process.hrtime.bigint()
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
    memories.push(Number(stdout) * 1024)
  }
report(
  `Cold, one issue a process (${rounds} rounds)`,
  cold.map((row) => ({ ...row, memory: mib(median(row.memories)) })),
)

const press = await openPress()
const warm = ['layout', 'PDF', 'PDF/A-1b'].map((name) => ({ name, times: [] }))
for (let round = 0; round < rounds * ISSUES.length + 3; round++) {
  const name = ISSUES[round % ISSUES.length]
  const marks = [process.hrtime.bigint()]
  const laid = await press.layOut(name)
  marks.push(process.hrtime.bigint())
  await press.paint(laid)
  marks.push(process.hrtime.bigint())
  await press.paint(laid, '1b')
  marks.push(process.hrtime.bigint())
  // The first of each warms up.
  if (round < 3) continue
  for (const [i, { times }] of warm.entries()) times.push(Number(marks[i + 1] - marks[i]) / 1e6)
}
report(
  `Warm, an issue of many in one process (${warm[0].times.length} issues); memory of the whole process`,
  warm.map((row, i) => ({ ...row, memory: i === 0 ? mib(process.memoryUsage().rss) : '' })),
)
