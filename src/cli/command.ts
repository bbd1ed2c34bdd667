import { Command, type Help } from 'commander'
import type { Lang } from '../base/words.ts'
import { translateCommanderError } from './commander-errors.ts'
import type { Context } from './context.ts'
import { displayWidth } from './width.ts'

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '要写的：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
}

/** A command that speaks the user's language and throws a BulletinError where commander would end the process. */
export class SpokenCommand extends Command {
  private readonly context: Context

  constructor(context: Context, name?: string) {
    super(name)
    this.context = context
    this.exitOverride()
    this.helpOption('-h, --help', pick(context.lang, '看这份说明', 'show this help'))
    this.configureOutput({
      // commander sets a space after the title, which a full-width colon does not need.
      writeOut: (text) => context.terminal.stdout.write(text.replace('用法： ', '用法：')),
      writeErr: (text) => context.terminal.stderr.write(text),
      getOutHelpWidth: () => helpWidth(context),
      getErrHelpWidth: () => helpWidth(context),
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    })
    this.configureHelp(spokenHelp(context))
  }

  override createCommand(name?: string): Command {
    return new SpokenCommand(this.context, name)
  }

  override error(message: string, options: { code?: string } = {}): never {
    const parent = this.parent?.name()
    const command = parent === undefined ? this.name() : `${parent} ${this.name()}`
    const lacking = this.registeredArguments.find((one) => message.includes(`'${one.name()}'`))
    throw translateCommanderError(options.code ?? '', message, command, lacking?.description)
  }
}

/** The words of one language. */
export function pick(lang: Lang, zh: string, en: string): string {
  return lang === 'en' ? en : zh
}

function helpWidth({ terminal }: Context): number {
  return Math.min(terminal.stdout.columns ?? 100, 100)
}

function spokenHelp({ lang, style }: Context): Partial<Help> {
  const title = (text: string): string => style.bold(lang === 'en' ? text : (TITLES[text] ?? text))
  return {
    displayWidth,
    styleTitle: title,
    showGlobalOptions: true,
    // Chinese has few spaces to break at: a description goes onto as many lines as it needs, cut between characters.
    boxWrap: wrapColumns,
    optionDescription: (option) => {
      const choices = option.argChoices?.join(lang === 'en' ? ', ' : '、')
      if (choices === undefined) return option.description
      return `${option.description}${lang === 'en' ? ` (${choices})` : `（${choices}）`}`
    },
    subcommandTerm: (command) => {
      const args = command.registeredArguments.map((argument) =>
        argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
      )
      return [command.name(), ...args].join(' ')
    },
    commandUsage: (command) => {
      const parent = command.parent
      const usage = command.usage()
      const words =
        lang === 'en' ? usage : usage.replace('[options]', '[选项]').replace('[command]', '<命令>')
      return `${parent === null ? '' : `${parent.name()} `}${command.name()} ${words}`
    },
  }
}

/** A run of ASCII or one other character, with the marks around it that may not end or begin a line; or white space. */
const PIECE = /\s+|[“‘（《【]*(?:[!-~]+|[^\s!-~])[，。、；：？！”’）》】]*/gu

/** Breaks a text into lines of a width in columns, at a space where one is near, else before any 汉字. */
function wrapColumns(text: string, width: number): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const piece of paragraph.match(PIECE) ?? []) {
      if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
        lines.push(line.trimEnd())
        line = piece.trimStart()
      } else line += piece
    }
    lines.push(line.trimEnd())
  }
  return lines.join('\n')
}
