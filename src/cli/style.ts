import { Chalk } from 'chalk'
import type { Output, Terminal } from './terminal.ts'

/** The few colours that the tool uses, by what they are for. */
export interface Style {
  readonly bold: (text: string) => string
  readonly faint: (text: string) => string
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly info: (text: string) => string
  readonly good: (text: string) => string
}

/** `--color` and `--no-color`; undefined when neither was given. */
export type ColourFlag = boolean | undefined

/**
 * Whether to colour what goes to one output: the flag, then FORCE_COLOR, NO_COLOR (when not empty), TERM=dumb, and last
 * whether a person is looking. Decided here because chalk does not honour NO_COLOR, and for each output apart.
 */
export function wantsColour(output: Output, env: Terminal['env'], flag: ColourFlag): boolean {
  if (flag !== undefined) return flag
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return false
  return output.isTerminal
}

/** The colours, or functions that change nothing. */
export function makeStyle(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  // chalk joins all its arguments, and callers such as inquirer pass more than the text.
  return {
    bold: (text) => chalk.bold(text),
    faint: (text) => chalk.gray(text),
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.cyan(text),
    good: (text) => chalk.green(text),
  }
}
