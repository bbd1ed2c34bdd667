import { ERRORS } from '../base/errors.ts'
import { fill } from '../base/words.ts'
import type { Adopted } from './archive-report.ts'
import type { Context } from './context.ts'
import { errorText } from './objection.ts'

/** Why a file could not be read, or an issue not written; undefined for others. */
export function failureText({ lang }: Context, { path, staged, failure }: Adopted): string | undefined {
  if (failure !== undefined) return `${path}: ${errorText(failure, lang)}`
  if (staged.error === undefined) return undefined
  const { code, data } = staged.error
  const words = ERRORS[code][lang]
  return fill(`${words.message}。${words.help}`.replace('。', lang === 'zh' ? '。' : '. '), {
    ...data,
    file: path,
  })
}

/** Why a file that was read is no issue now; undefined for others. */
export function reasonText({ say }: Context, { path, outcome }: Adopted): string | undefined {
  switch (outcome.type) {
    case 'copy':
      return say('archive.copy', { path, of: outcome.of })
    case 'repeat':
      return say('archive.repeat', { path, of: outcome.of, file: outcome.file })
    case 'taken':
      return say('archive.taken', { path, file: outcome.file })
    case 'no-number':
    case 'no-bulletin':
      return say(`archive.${outcome.type}`, { path })
    default:
      return undefined
  }
}

/** The files that could not be read, put together by their cause, so that what to do is said once for each. */
export function unreadableLines(context: Context, adopted: readonly Adopted[]): readonly string[] {
  const { say, lang } = context
  const groups = new Map<string, { readonly help: string; readonly rows: string[] }>()
  for (const { path, staged, failure } of adopted) {
    const { code, data } = failure ?? staged.error ?? {}
    if (code === undefined) continue
    const { message, help = '' } = ERRORS[code][lang]
    const cause = fill(message, blank(message)).replace(/^…\s*/u, '')
    const group = groups.get(cause) ?? { help: fill(help, data ?? {}), rows: [] }
    // Where the message tells more than the file, each file has its own.
    const own = /\{(?!file\})\w+\}/u.test(message) ? fill(message, { ...data, file: path }) : path
    group.rows.push(own)
    groups.set(cause, group)
  }
  return [...groups].flatMap(([cause, { help, rows }]) => [
    `### ${say('archive.group', { name: cause, count: rows.length })}`,
    '',
    ...(help === '' ? [] : [help, '']),
    ...rows.map((row) => `- ${row}`),
    '',
  ])
}

/** The files that are no issues now, put together by the reason. */
export function leftOutLines(context: Context, adopted: readonly Adopted[]): readonly string[] {
  const { say } = context
  const lines: string[] = []
  for (const type of ['repeat', 'taken', 'no-number', 'no-bulletin', 'copy'] as const) {
    const files = adopted.filter(({ outcome }) => outcome.type === type)
    if (files.length === 0) continue
    lines.push(`### ${say('archive.group', { name: say(`archive.name-${type}`), count: files.length })}`, '')
    // What is the same for all is said once.
    const alike = type === 'no-number' || type === 'no-bulletin'
    if (alike) lines.push(say(`archive.${type}`, { path: '' }).trim(), '')
    for (const one of files) lines.push(`- ${alike ? one.path : reasonText(context, one)}`)
    lines.push('')
  }
  return lines
}

/** … for every gap of a template. */
export function blank(template: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...template.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => [name, '…']))
}
