/** The languages in which the tool speaks. */
export type Lang = 'zh' | 'en'

/** Values put into a message where it says `{name}`. */
export type Data = Readonly<Record<string, string | number>>

/** What is wrong (`message`), why it matters (`reason`) and what to do (`help`), as templates with `{name}` gaps. */
export interface Wording {
  readonly message: string
  readonly reason?: string
  readonly help?: string
}

/** One message in every language. */
export type Words = Readonly<Record<Lang, Wording>>

/** The messages of one rule or reader by message id. */
export type WordTable<Id extends string = string> = Readonly<Record<Id, Words>>

/**
 * Fills the `{name}` gaps of a template; a gap without a value stays as it is, so that a slip is seen. `{count:file|files}`
 * becomes the first word where the value is 1, else the second.
 */
export function fill(template: string, data: Data): string {
  if (!template.includes('{')) return template
  return template.replace(
    /\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/g,
    (gap, name: string, one?: string, many?: string) => {
      if (many === undefined) return String(data[name] ?? gap)
      return (Number(data[name]) === 1 ? one : many) ?? gap
    },
  )
}
