import { BulletinError } from '../base/errors.ts'
import type { Lang } from '../base/words.ts'
import type { ColourFlag } from './style.ts'
import type { Terminal } from './terminal.ts'

/** The options that every command takes, wherever they stand on the line. */
export interface Globals {
  readonly lang: Lang
  readonly colour: ColourFlag
  readonly debug: boolean
}

/** Takes the global options out of the arguments, so that they work before and after the command's name. */
export function readGlobals(
  args: readonly string[],
  env: Terminal['env'],
): { readonly globals: Globals; readonly rest: string[]; readonly refusal: BulletinError | undefined } {
  const rest: string[] = []
  let lang: string | undefined
  let colour: ColourFlag
  let debug = false
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') {
      rest.push(...args.slice(i))
      break
    }
    if (arg === '--debug') debug = true
    else if (arg === '--color') colour = true
    else if (arg === '--no-color') colour = false
    else if (arg === '--lang') lang = args[++i] ?? ''
    else if (arg.startsWith('--lang=')) lang = arg.slice('--lang='.length)
    else rest.push(arg)
  }
  const known = lang === undefined || lang === 'zh' || lang === 'en'
  // A wrong value of the variable is somebody else's setting and no reason to stop; a wrong flag was typed just now.
  const chosen: Lang = lang === 'en' || (lang === undefined && env.BULLETIN_LANG === 'en') ? 'en' : 'zh'
  const refusal = known
    ? undefined
    : new BulletinError('usage/invalid-value', { option: '--lang', value: lang ?? '', allowed: 'zh、en' })
  return { globals: { lang: chosen, colour, debug }, rest, refusal }
}
