import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type ArchiveFile, writeArchive } from './write-archive.ts'

const BULLETIN = resolve('bin/bulletin.js')
const CONFIG =
  'format: 1\nname: 简报\norganisations: [云岭市志愿服务联合会]\nissuer: 云岭市志愿服务联合会编印\n'

/** Adopts an archive whole, and again killed in the middle; prints what came in, how long it took and the most memory that it needed. */
async function run(): Promise<void> {
  const option = (name: string, standard: number): number => {
    const at = process.argv.indexOf(`--${name}`)
    return at < 0 ? standard : Number(process.argv[at + 1])
  }
  const count = option('count', 1000)
  const damaged = option('damaged', Math.round(count * 0.03))
  const root = mkdtempSync(join(tmpdir(), 'bulletin-archive-'))
  try {
    const archive = join(root, '旧稿')
    mkdirSync(archive)
    const truth = writeArchive(archive, option('seed', 1), count, damaged)
    const whole = project(root, 'whole')
    const first = await adopt(whole, archive)
    console.log(
      `${count} files, ${damaged} of them damaged: ${first.seconds.toFixed(1)} s, at most ${first.megabytes} MB, exit ${first.code}`,
    )
    const wrong = compare(truth, JSON.parse(first.stdout).results)
    console.log(
      `wrong: ${wrong.length === 0 ? 'none' : `${wrong.length}\n  ${wrong.slice(0, 10).join('\n  ')}`}`,
    )
    const status = await bulletin(whole, ['status'])
    console.log(`status:\n  ${status.stdout.trim().split('\n').slice(-2).join('\n  ')}`)
    const before = tree(whole)
    const again = await adopt(whole, archive)
    console.log(`run again: ${again.seconds.toFixed(1)} s, ${same(before, tree(whole))}`)
    const stopped = project(root, 'stopped')
    const killed = await adopt(stopped, archive, first.seconds * 0.4)
    const after = await adopt(stopped, archive)
    console.log(
      `killed (${killed.code}) after ${killed.seconds.toFixed(1)} s, run again: ${after.seconds.toFixed(1)} s, ${same(before, tree(stopped))}`,
    )
    if (wrong.length > 0 || same(before, tree(stopped)) !== 'the same') process.exitCode = 1
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function project(root: string, name: string): string {
  const folder = join(root, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'bulletin.yaml'), CONFIG)
  return folder
}

interface Ran {
  readonly stdout: string
  readonly code: number | string
  readonly seconds: number
  readonly megabytes: number
}

function adopt(folder: string, archive: string, killAfter?: number): Promise<Ran> {
  return bulletin(folder, ['import', '--archive', archive, '-q', '--json'], killAfter)
}

function bulletin(folder: string, args: readonly string[], killAfter?: number): Promise<Ran> {
  const start = performance.now()
  const child = spawn(process.execPath, [BULLETIN, ...args], { cwd: folder })
  let stdout = ''
  let megabytes = 0
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8')
  })
  child.stderr.pipe(process.stderr)
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child))
  }, 200)
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter * 1000)
  return new Promise((done) => {
    child.on('close', (code, signal) => {
      clearInterval(watch)
      clearTimeout(timer)
      done({ stdout, code: code ?? signal ?? '', seconds: (performance.now() - start) / 1000, megabytes })
    })
  })
}

/** The resident memory of a process in MB; 0 where the system does not tell. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s*(\d+)/u.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

interface Result {
  readonly input: string
  readonly outcome: string
  readonly lost: string
  readonly fields?: {
    readonly number?: { first: number }
    readonly total?: { first: number }
    readonly date?: string
  }
}

function compare(truth: readonly ArchiveFile[], results: readonly Result[]): readonly string[] {
  const found = new Map(results.map((result) => [result.input, result]))
  return truth.flatMap(({ path, number, total, date, damage }) => {
    const result = found.get(path)
    const right =
      damage === undefined
        ? result?.outcome === 'adopt' &&
          result.lost === '' &&
          result.fields?.number?.first === number &&
          result.fields.total?.first === total &&
          result.fields.date === date
        : result?.outcome === 'unreadable'
    return right ? [] : [`${path} (${damage ?? 'sound'}): ${JSON.stringify(result)}`]
  })
}

function tree(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (path) =>
        `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    )
    .join('\n')
}

function same(before: string, after: string): string {
  if (before === after) return 'the same'
  const [left, right] = [new Set(before.split('\n')), new Set(after.split('\n'))]
  const odd = [...left]
    .filter((line) => !right.has(line))
    .concat([...right].filter((line) => !left.has(line)))
    .slice(0, 6)
  return `NOT the same:\n  ${odd.join('\n  ')}`
}

await run()
