import { BulletinError } from '../base/errors.ts'
import { sourceFile } from '../model/source.ts'
import { makeContext } from './context.ts'
import { asksForJson, printErrorJson, reportBug, reportError } from './error-report.ts'
import type { FindSource } from './finding.ts'
import { readGlobals } from './globals.ts'
import { readForError } from './read-for-error.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/**
 * Runs one command line and gives its exit code. Never throws: what the user can mend is said in one sentence with its
 * place and what to do, anything else with an apology.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { globals, rest, refusal } = readGlobals(args, terminal.env)
  const context = makeContext(terminal, globals)
  const sources: FindSource = (file) => {
    const text = readForError(terminal.folder, file)
    return text === undefined ? undefined : sourceFile(file, text)
  }
  let code: ExitCode = 0
  try {
    if (refusal !== undefined) throw refusal
    if (rest.length === 0) {
      context.print(context.say('greet'))
      return 0
    }
    const { makeProgram } = await import('./program.ts')
    const program = makeProgram(context, (result) => {
      code = result
    })
    await program.parseAsync(rest, { from: 'user' })
    return code
  } catch (error) {
    if (isQuietEnd(error)) return 0
    if (isInterrupt(error)) {
      context.note(context.say('cancelled'))
      return 130
    }
    if (asksForJson(rest))
      printErrorJson(context, rest.find((arg) => !arg.startsWith('-')) ?? '', error, sources)
    if (error instanceof BulletinError) reportError(context, error, sources)
    else reportBug(context, error)
    return 2
  }
}

/** What commander throws after it has printed help or the version. */
function isQuietEnd(error: unknown): boolean {
  return error instanceof Error && 'exitCode' in error && error.exitCode === 0
}

/** Ctrl-C at a question. */
function isInterrupt(error: unknown): boolean {
  return error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')
}
