import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** What one run of the built command gave, and the most memory that its process held at any time. */
export interface PeakRun {
  readonly code: number | null
  readonly stderr: string
  /** `process.resourceUsage().maxRSS` of that process, in millions of bytes. */
  readonly megabytes: number
}

const TELL = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS))",
)}`
// A process begins with the memory of the one that started it, as the system counts: so a small one starts it.
const STARTER =
  "const { status } = require('node:child_process').spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit' }); process.exitCode = status"

/** Runs the built command in a process of its own. */
export function runForPeak(folder: string, args: readonly string[]): PeakRun {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['-e', STARTER, '--', '--import', TELL, resolve('bin/bulletin.js'), ...args],
    { cwd: folder, encoding: 'utf8' },
  )
  const [, kilobytes] = /\npeak (\d+)$/u.exec(stderr) ?? []
  return {
    code: status,
    stderr: stderr.replace(/\npeak \d+$/u, ''),
    megabytes: Math.round((Number(kilobytes) * 1024) / 1e6),
  }
}
