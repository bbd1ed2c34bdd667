import type { Command } from 'commander'
import { pick, SpokenCommand } from './command.ts'
import type { Context } from './context.ts'
import { declareOutput } from './declare-output.ts'
import { declareProject } from './declare-project.ts'
import { declareWriting } from './declare-writing.ts'
import type { ExitCode } from './terminal.ts'
import { VERSION } from './version.ts'

/** Says how a command ended; every action calls it with the code that its command returns. */
export type Finish = (code: ExitCode) => void

/** Builds the whole command line. The commands themselves are loaded only when one is run. */
export function makeProgram(context: Context, finish: Finish): Command {
  const { lang } = context
  const t = (zh: string, en: string): string => pick(lang, zh, en)
  const program = new SpokenCommand(context, 'bulletin')
    .description(t('写简报、查简报、印简报。', 'Write, check and print a bulletin.'))
    .version(VERSION, '-V, --version', t('看版本号', 'show the version'))
    .option('--lang <lang>', t('界面语言：zh 或 en', 'language: zh or en'))
    .option('--no-color', t('不用颜色', 'no colours'))
    .option('--debug', t('出错时显示详细的内部信息', 'show internal details of a failure'))
    .addHelpText(
      'after',
      t(
        '\n每个命令的详细说明：bulletin <命令> --help\n退出码：0 没有必改的问题；1 有必改的问题；2 命令、设置或文件有误',
        '\nHelp of one command: bulletin <command> --help\nExit codes: 0 clean, 1 errors found, 2 usage, configuration or file error',
      ),
    )
  declareWriting(program, context, finish)
  declareOutput(program, context, finish)
  declareProject(program, context, finish)
  program.helpCommand(t('help [命令]', 'help [command]'), t('看某个命令的说明', 'show the help of a command'))
  return program
}
