import type { Context } from './context.ts'
import { padEnd, shorten } from './width.ts'

/** Tells on stderr how far a long piece of work is: one line that is written over on a terminal, plain lines elsewhere. */
export interface Progress {
  /** One more piece is done. */
  step(label: string): void
  /** Removes the line, so that what follows starts clean. */
  end(): void
}

/** Starts telling of `total` pieces; says nothing when `quiet`. */
export function startProgress(context: Context, total: number, quiet: boolean): Progress {
  if (quiet) return { step: () => {}, end: () => {} }
  const { stderr } = context.terminal
  const width = (stderr.columns ?? 80) - 1
  let done = 0
  return {
    step(label) {
      done += 1
      const line = `[${done}/${total}] ${label}`
      if (stderr.isTerminal) stderr.write(`\r${padEnd(shorten(line, width), width)}`)
      else stderr.write(`${line}\n`)
    },
    end() {
      if (stderr.isTerminal && done > 0) stderr.write(`\r${' '.repeat(width)}\r`)
    },
  }
}
