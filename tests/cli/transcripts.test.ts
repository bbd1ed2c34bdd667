import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from './fake-terminal.ts'

/**
 * Every file of tests/commands is a conversation in an empty folder. A ```console block holds commands and what they
 * answer: stdout as it is, lines of stderr after `! `, the exit code as `[1]` when it is not 0. A ```file PATH block writes a
 * file; `$ cat PATH` and `$ ls [FOLDER]` look. `今天：` sets the day. `UPDATE=1 npx vitest run tests/cli` writes the answers anew.
 */
const FOLDER = resolve('tests/commands')
const UPDATE = process.env.UPDATE === '1'
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('transcripts', () => {
  for (const name of readdirSync(FOLDER).filter((one) => one.endsWith('.md'))) {
    it(name, async () => {
      const written = readFileSync(join(FOLDER, name), 'utf8')
      const played = await play(written)
      if (UPDATE) writeFileSync(join(FOLDER, name), played)
      else expect(played).toBe(written)
    })
  }
})

async function play(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
  folders.push(folder)
  const now = `${/^今天：(\S+)/m.exec(text)?.[1] ?? '2021-03-01'}T10:00:00+08:00`
  const out: string[] = []
  let fence: { info: string; lines: string[] } | undefined
  for (const line of text.split('\n')) {
    if (fence === undefined) {
      out.push(line)
      const info = /^```(console|file \S+)$/.exec(line)?.[1]
      if (info !== undefined) fence = { info, lines: [] }
    } else if (line === '```') {
      out.push(...(await playBlock(fence.info, fence.lines, folder, now)), line)
      fence = undefined
    } else fence.lines.push(line)
  }
  return out.join('\n')
}

async function playBlock(info: string, lines: string[], folder: string, now: string): Promise<string[]> {
  if (info.startsWith('file ')) {
    const path = join(folder, info.slice('file '.length))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${lines.join('\n')}\n`)
    return lines
  }
  const out: string[] = []
  for (const command of lines.filter((line) => line.startsWith('$ '))) {
    out.push(command, ...(await answer(words(command.slice(2)), folder, now)))
  }
  return out
}

async function answer([program = '', ...args]: string[], folder: string, now: string): Promise<string[]> {
  if (program === 'cat') return textLines(readFileSync(join(folder, args[0] ?? ''), 'utf8'))
  if (program === 'ls')
    return readdirSync(join(folder, args[0] ?? ''), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
  if (program !== 'bulletin') throw new Error(`a transcript cannot run ${program}`)
  const { code, both } = await runCli(args, { folder, now, columns: 80 })
  return [...textLines(both.replaceAll(folder, '<here>')), ...(code === 0 ? [] : [`[${code}]`])]
}

function textLines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** Splits a command at spaces outside quotes. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  )
}
