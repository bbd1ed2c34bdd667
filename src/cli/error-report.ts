import { BulletinError } from '../base/errors.ts'
import type { Place } from '../base/place.ts'
import type { Context } from './context.ts'
import { type FindSource, whereOf } from './finding.ts'
import { errorWords } from './objection.ts'
import { VERSION } from './version.ts'

/**
 * Says a BulletinError on stderr: what is wrong and where, then what to do. The other errors that were found in the same go
 * follow, so that a file is mended once and not line by line.
 */
export function reportError(context: Context, error: BulletinError, sources: FindSource): void {
  for (const one of [error, ...error.others]) {
    const { message, help } = errorWords(one, context.lang)
    const place = one.place === undefined ? '' : placeText(context, one.place, sources)
    context.note(`${context.noteStyle.error(context.say('error.prefix'))}${place}${message}`)
    if (help !== '') context.note(help)
  }
  if (context.debug) context.note(String(error.stack ?? error))
}

/** The same for a program, as `schema/output/error.json` describes it. */
export function printErrorJson(context: Context, command: string, error: unknown, sources: FindSource): void {
  const errors =
    error instanceof BulletinError
      ? [error, ...error.others].map((one) => ({
          code: one.code,
          data: one.data,
          ...errorWords(one, context.lang),
          ...(one.place !== undefined && 'file' in one.place ? whereOf(one.place, sources) : {}),
        }))
      : [
          {
            code: 'bug',
            data: {},
            message: context.say('error.bug', { version: VERSION }),
            help: context.say('error.bug-help'),
          },
        ]
  context.print(JSON.stringify({ version: 1, command, ok: false, results: [], errors }, undefined, 2))
}

/** True where JSON is asked for, also on a line that is not understood otherwise. */
export function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const options = end < 0 ? args : args.slice(0, end)
  return options.some(
    (arg, i) =>
      arg === '--json' || arg === '--format=json' || (arg === '--format' && options[i + 1] === 'json'),
  )
}

/** Says anything else that was thrown: a fault of ours. */
export function reportBug(context: Context, error: unknown): void {
  context.note(context.noteStyle.error(context.say('error.bug', { version: VERSION })))
  if (context.debug) context.note(error instanceof Error ? String(error.stack ?? error) : String(error))
  else context.note(context.say('error.bug-help'))
}

function placeText(context: Context, place: Place, sources: FindSource): string {
  const where = whereOf(place, sources)
  if ('file' in where) return `${where.file}:${where.line}:${where.column}  `
  if ('page' in where) return `${context.say('where.page', where)}  `
  return `${where.input}:${where.paragraph}  `
}
