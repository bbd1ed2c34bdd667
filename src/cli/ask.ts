import type { Asker } from './asker.ts'
import { pick } from './command.ts'
import type { Context } from './context.ts'

/** Asks the person at the terminal, through inquirer. */
export async function terminalAsker(context: Context): Promise<Asker> {
  const { default: inquirer } = await import('inquirer')
  // Questions go to stderr, so that a result on stdout can be piped away while somebody answers.
  const prompt = inquirer.createPromptModule({ output: process.stderr })
  const { info, error } = context.noteStyle
  const theme = wording(context)
  return {
    async line({ message, default: byDefault, check }) {
      const { answer } = await prompt<{ answer: string }>([
        {
          type: 'input',
          name: 'answer',
          message,
          ...(byDefault === undefined ? {} : { default: byDefault }),
          // An answer that will not do is red while it is being typed; the reason comes with Enter.
          transformer: (value: string, { isFinal }: { isFinal?: boolean }) => {
            if (isFinal === true) return info(value)
            return value === '' || check?.(value) === undefined ? value : error(value)
          },
          validate: (value: string) => check?.(value) ?? true,
          theme,
        },
      ])
      return answer.trim()
    },
    async choice(message, choices) {
      const numbered = choices.map(({ name }, i) => ({ name, value: i }))
      const { answer } = await prompt<{ answer: number }>([
        { type: 'select', name: 'answer', message, choices: numbered, theme },
      ])
      const chosen = choices[answer]
      if (chosen === undefined) throw new Error('a choice that was not offered')
      return chosen.value
    },
    async yes(message) {
      const { answer } = await prompt<{ answer: boolean }>([
        { type: 'confirm', name: 'answer', message, default: true, theme },
      ])
      return answer
    },
  }
}

/** inquirer's own words and colours, in the user's language. */
function wording({ lang, noteStyle }: Context): object {
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
