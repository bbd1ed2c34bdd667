import { type Command, Option } from 'commander'
import { PDFA_LEVELS } from '../base/pdfa-level.ts'
import { pick } from './command.ts'
import type { Context } from './context.ts'
import type { Finish } from './program.ts'

/** Declares `render` and `export`. */
export function declareOutput(program: Command, context: Context, finish: Finish): void {
  const t = (zh: string, en: string): string => pick(context.lang, zh, en)
  const pdfa = (): Option =>
    new Option(
      '--pdfa <level>',
      t('出存档用的 PDF/A：1b（GB/T 23286.1）或 2b', 'make PDF/A for archives'),
    ).choices(PDFA_LEVELS)
  const measure = (): Option =>
    new Option(
      '--measure <measure>',
      t('PDF 的排法：word 与 Word 逐行一致，typeset 挤压标点、匀齐字距', 'how lines of the PDF are made'),
    ).choices(['word', 'typeset'])
  program.commandsGroup(t('出稿：', 'Print:'))

  program
    .command('render')
    .argument('[paths...]', t('要出稿的文件', 'the issues'))
    .description(t('出 PDF 和 Word 稿', 'make PDF and Word files'))
    .option('--pdf', t('出 PDF', 'make a PDF'))
    .addOption(pdfa())
    .option('--docx', t('出 Word 文件', 'make a Word file'))
    .option(
      '--review',
      t('与 --docx 同用：把检查结果写成 Word 批注', 'with --docx: write the findings as comments'),
    )
    .option('--text', t('出纯文字', 'make plain text'))
    .option('--dump', t('列出版面上每一行的位置', 'list where every line stands'))
    .addOption(measure())
    .option(
      '-o, --output <path>',
      t(
        '写到这个文件或文件夹；- 为标准输出（只出纯文字时的默认）',
        'file or folder; - for standard output, the default for text alone',
      ),
    )
    .option('--draft', t('草稿右上角和文件名标“送审稿”', 'mark a draft 送审稿 on page one and in its name'))
    .option('--strict', t('有必改的问题就不出稿', 'stop when there are errors'))
    .option('--force', t('覆盖别人改过的旧稿', 'replace an output that somebody edited'))
    .option('-q, --quiet', t('不显示进度', 'no progress'))
    .option('--json', t('用 JSON 输出结果', 'print the result as JSON'))
    .action(async (paths, options) =>
      finish(await (await import('./command-set.ts')).renderIssues(context, paths, options)),
    )

  program
    .command('export')
    .argument('[paths...]', t('文件或通配符', 'files or patterns'))
    .description(t('成批出稿，附清单和校验码', 'make the files of many issues, with a manifest'))
    .option('--all', t('全部各期', 'every issue'))
    .option('--year <year>', t('某一年的各期', 'the issues of a year'))
    .option('--since <date>', t('某天（或某月，如 2021-03）以来的各期', 'issues since a day or month'))
    .option(
      '--to <formats>',
      t('格式，用逗号隔开：pdf,docx,text', 'formats, separated by commas: pdf,docx,text'),
    )
    .addOption(pdfa())
    .addOption(measure())
    .option('--out <folder>', t('放到哪个文件夹（默认 dist）', 'folder to write to (dist by default)'))
    .option('--strict', t('有必改问题的不出稿', 'skip issues with errors'))
    .option('--force', t('覆盖别人改过的旧稿', 'replace outputs that somebody edited'))
    .option('-n, --dry-run', t('只列出会写哪些文件', 'list the files, write nothing'))
    .option('-q, --quiet', t('不显示进度', 'no progress'))
    .option('--json', t('用 JSON 输出结果', 'print the result as JSON'))
    .action(async (paths, options) =>
      finish(await (await import('./command-set.ts')).exportIssues(context, paths, options)),
    )
}
