import type { Context } from './context.ts'

/** What comes in on standard input. Someone who is to type or paste it is told so, and how to end. */
export async function readStandardInput({ terminal, note, say }: Context): Promise<Uint8Array> {
  if (terminal.stdin.isTerminal) note(say('stdin.paste'))
  return await terminal.stdin.read()
}
