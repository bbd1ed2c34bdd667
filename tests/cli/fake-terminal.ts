import type { Asker } from '../../src/cli/asker.ts'
import { run } from '../../src/cli/run.ts'
import type { ExitCode, Output, Terminal } from '../../src/cli/terminal.ts'

/** What one run in this process left. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  /** Both in the order they were written, lines of stderr after `! `. */
  readonly both: string
  readonly code: ExitCode
}

/** What may differ from a plain script: no terminal, no variables, no input, 1 March 2021. */
export interface Given {
  readonly folder?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  readonly terminal?: boolean
  readonly asker?: Asker
  readonly columns?: number
  readonly now?: string
}

/** Runs the command line in this process, as a script would. */
export async function runCli(args: readonly string[], given: Given = {}): Promise<Outcome> {
  const stdout: string[] = []
  const stderr: string[] = []
  const both: string[] = []
  const code = await run(args, fakeTerminal(given, [stdout, both], [stderr, both]))
  return { stdout: stdout.join(''), stderr: stderr.join(''), both: both.join(''), code }
}

/** A terminal that writes nowhere. */
export function plainTerminal(given: Given = {}): Terminal {
  return fakeTerminal(given, [], [])
}

function fakeTerminal(given: Given, stdout: string[][], stderr: string[][]): Terminal {
  const output = ([own, both]: string[][], mark: string): Output => ({
    isTerminal: given.terminal === true,
    columns: given.columns,
    write(chunk) {
      const text = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
      own?.push(text)
      both?.push(text.replace(/^(?!$)/gm, mark))
    },
  })
  const input = given.stdin ?? ''
  return {
    ...(given.asker === undefined ? {} : { asker: given.asker }),
    folder: given.folder ?? process.cwd(),
    env: given.env ?? {},
    stdin: {
      isTerminal: given.terminal === true,
      read: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    },
    stdout: output(stdout, ''),
    stderr: output(stderr, '! '),
    now: () => new Date(given.now ?? '2021-03-01T10:00:00+08:00'),
    fontFolders: [],
  }
}
