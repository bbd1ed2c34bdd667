import inquirer from 'inquirer'
import { pick } from './command.ts'
import type { Context } from './context.ts'

/** A question with one line for an answer. `check` gives the objection to an answer, or undefined when it will do. */
export interface LineQuestion {
  readonly message: string
  readonly default?: string
  readonly check?: (answer: string) => string | undefined
}

/** Questions go to stderr, so that a result on stdout can be piped away while somebody answers. */
const prompt = inquirer.createPromptModule({ output: process.stderr })

/** One of several answers. */
export interface Choice<T> {
  readonly name: string
  readonly value: T
  readonly description?: string
}

/** Asks for a line of text. While an answer is being typed it is red for as long as it will not do. */
export async function askLine(context: Context, question: LineQuestion): Promise<string> {
  const { check } = question
  const { answer } = await prompt<{ answer: string }>([
    {
      type: 'input',
      name: 'answer',
      message: question.message,
      ...(question.default === undefined ? {} : { default: question.default }),
      transformer: (value: string, { isFinal }: { isFinal?: boolean }) => {
        if (isFinal === true) return context.noteStyle.info(value)
        return value === '' || check?.(value) === undefined ? value : context.noteStyle.error(value)
      },
      validate: (value: string) => check?.(value) ?? true,
      theme: theme(context),
    },
  ])
  return answer.trim()
}

/** Asks for one of several answers. */
export async function askChoice<T>(
  context: Context,
  message: string,
  choices: readonly Choice<T>[],
): Promise<T> {
  const numbered = choices.map(({ value: _, ...choice }, i) => ({ ...choice, value: i }))
  const { answer } = await prompt<{ answer: number }>([
    { type: 'select', name: 'answer', message, choices: numbered, theme: theme(context) },
  ])
  const chosen = choices[answer]
  if (chosen === undefined) throw new Error('a choice that was not offered')
  return chosen.value
}

/** Asks yes or no. */
export async function askYes(context: Context, message: string, byDefault = true): Promise<boolean> {
  const { answer } = await prompt<{ answer: boolean }>([
    { type: 'confirm', name: 'answer', message, default: byDefault, theme: theme(context) },
  ])
  return answer
}

/** inquirer's own words in the user's language. */
function theme({ lang, noteStyle }: Context): object {
  const t = (zh: string, en: string): string => pick(lang, zh, en)
  const keys: Readonly<Record<string, string>> = {
    navigate: t('选择', 'navigate'),
    select: t('确定', 'select'),
  }
  return {
    prefix: { idle: noteStyle.info('?'), done: noteStyle.good('✓') },
    keywords: {
      yes: t('是', 'Yes'),
      no: t('否', 'No'),
      error: () => t('请输入 y（是）或 n（否）', 'Please answer y or n'),
    },
    style: {
      answer: noteStyle.info,
      message: noteStyle.bold,
      error: (text: string) => noteStyle.error(`  ${text}`),
      defaultAnswer: (text: string) => noteStyle.faint(t(`（${text}）`, `(${text})`)),
      highlight: noteStyle.info,
      keysHelpTip: (tips: readonly (readonly [string, string])[]) =>
        noteStyle.faint(tips.map(([key, action]) => `${key} ${keys[action] ?? action}`).join(' · ')),
    },
  }
}
