import type { Lang } from '../base/words.ts'
import { type Data, fill } from '../base/words.ts'
import type { Asker } from './asker.ts'
import type { Globals } from './globals.ts'
import { MESSAGES, type MessageId } from './messages.ts'
import { makeStyle, type Style, wantsColour } from './style.ts'
import type { Terminal } from './terminal.ts'

/** What every command is given: the terminal, the language, and ways to speak. */
export interface Context {
  readonly terminal: Terminal
  readonly lang: Lang
  readonly debug: boolean
  /** Colours for stdout. */
  readonly style: Style
  /** Colours for stderr. */
  readonly noteStyle: Style
  /** True when a person can be asked: a terminal on both sides, and not in CI. */
  readonly canAsk: boolean
  /** Whoever answers questions; inquirer is loaded only here. */
  asker(): Promise<Asker>
  /** The words of a message in the user's language. */
  say(id: MessageId, data?: Data): string
  /** Writes one result line to stdout. */
  print(line: string): void
  /** Writes one line to stderr: notes, progress, everything that is not the result. */
  note(line: string): void
}

/** Makes the context of one run. */
export function makeContext(terminal: Terminal, globals: Globals): Context {
  const { lang, colour, debug } = globals
  const say = (id: MessageId, data: Data = {}): string => fill(MESSAGES[id][lang], data)
  const context: Context = {
    terminal,
    lang,
    debug,
    style: makeStyle(wantsColour(terminal.stdout, terminal.env, colour)),
    noteStyle: makeStyle(wantsColour(terminal.stderr, terminal.env, colour)),
    canAsk: terminal.stderr.isTerminal && (terminal.env.CI ?? '') === '' && terminal.stdin.isTerminal,
    asker: async () => terminal.asker ?? (await import('./ask.ts')).terminalAsker(context),
    say,
    print: (line) => terminal.stdout.write(`${line}\n`),
    note: (line) => terminal.stderr.write(`${line}\n`),
  }
  return context
}
