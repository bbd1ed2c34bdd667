import { run } from './run.ts'
import type { Output, Terminal } from './terminal.ts'

/** Runs the command in this process and leaves its exit code; output already under way is still written. */
export async function start(args: readonly string[]): Promise<void> {
  process.once('SIGINT', () => {
    // Progress may be standing on the line.
    if (process.stderr.isTTY) process.stderr.write('\n')
    process.exit(130)
  })
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader has gone (`bulletin rules | head`): there is nobody left to tell.
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  process.exitCode = await run(args, processTerminal())
}

function processTerminal(): Terminal {
  return {
    folder: process.cwd(),
    env: process.env,
    // Made when it is asked for: most commands never look at it.
    stdin: {
      get isTerminal() {
        return process.stdin.isTTY === true
      },
      read: readStdin,
    },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    now: () => new Date(),
    fontFolders: undefined,
  }
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (chunk) => void stream.write(chunk),
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
