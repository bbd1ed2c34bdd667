import { type CivilDate, chineseDate, isoDate } from '../base/civil-date.ts'
import type { Kind } from '../model/issue.ts'
import { rangeText } from '../model/number-text.ts'
import type { NumberPlan, Wish } from '../project/numbering.ts'
import { readDay, readRange } from './answers.ts'
import type { Asker } from './asker.ts'
import type { Context } from './context.ts'
import { objection } from './objection.ts'

/** What is known of a new issue before anybody is asked, or after. */
export interface NewAnswers {
  readonly kind?: Kind | undefined
  readonly date?: CivilDate | undefined
  readonly number?: Wish['number'] | undefined
  readonly total?: Wish['total'] | undefined
  readonly titles?: readonly string[] | undefined
}

/** Computes the numbers that a wish would get; throws when it cannot be had. */
export type Plan = (wish: Wish) => NumberPlan

/** The wish that answers amount to. */
export function wishOf({ kind, date, number, total }: NewAnswers, today: CivilDate): Wish {
  return {
    kind: kind ?? 'regular',
    date: date ?? today,
    ...(number === undefined ? {} : { number }),
    ...(total === undefined ? {} : { total }),
  }
}

/**
 * Asks for what is not known yet: kind, date, numbers, titles. The computed numbers are the defaults; a default that is taken
 * stays unset, so that the number is computed again when the file is written and two editors at once do not collide.
 */
export async function askNew(
  context: Context,
  asker: Asker,
  given: NewAnswers,
  today: CivilDate,
  plan: Plan,
): Promise<NewAnswers> {
  const { say, lang } = context
  let answers = given
  if (answers.kind === undefined) {
    const kinds: readonly Kind[] = ['regular', 'special', 'supplement']
    const choices = kinds.map((kind) => ({ name: say(`kind.${kind}`), value: kind }))
    answers = { ...answers, kind: await asker.choice(say('ask.kind'), choices) }
  }
  if (answers.date === undefined) {
    const text = await asker.line({
      message: say('ask.date'),
      default: isoDate(today),
      check: (value) => objection(lang, () => readDay(value, say('field.date'))),
    })
    answers = { ...answers, date: readDay(text, say('field.date')) }
  }
  answers = await askNumber('number', answers)
  answers = await askNumber('total', answers)
  if (answers.titles === undefined) answers = { ...answers, titles: await askTitles() }
  return answers

  async function askNumber(which: 'number' | 'total', known: NewAnswers): Promise<NewAnswers> {
    const computed = plan(wishOf(known, today))[which]
    if (known[which] !== undefined || computed === undefined) return known
    const field = say(`field.${which}`)
    const text = await asker.line({
      message: say(`ask.${which}`),
      default: rangeText(computed),
      check: (value) =>
        objection(lang, () => plan(wishOf({ ...known, [which]: readRange(value, field) }, today))),
    })
    return text === rangeText(computed) ? known : { ...known, [which]: readRange(text, field) }
  }

  async function askTitles(): Promise<readonly string[]> {
    const titles: string[] = []
    for (;;) {
      const title = await asker.line({ message: say('ask.title', { position: titles.length + 1 }) })
      if (title === '') return titles
      titles.push(title)
    }
  }
}

/** 2021年3月2日, or the date as ISO in English. */
export function dayText({ lang }: Context, date: CivilDate): string {
  return lang === 'zh' ? chineseDate(date) : isoDate(date)
}
