import { type Command, Option } from 'commander'
import { PRESETS } from '../lint/presets.ts'
import { pick } from './command.ts'
import type { Context } from './context.ts'
import type { Finish } from './program.ts'
import { spokenChoice } from './spoken-choice.ts'

/** Collects an option that may be given several times. */
function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

/** Declares `new`, `add`, `import` and `lint`. */
export function declareWriting(program: Command, context: Context, finish: Finish): void {
  const t = (zh: string, en: string): string => pick(context.lang, zh, en)
  program.commandsGroup(t('写和查：', 'Write and check:'))

  program
    .command('new')
    .description(t('新建一期：自动算好期号，写好骨架', 'start an issue, numbered by itself'))
    .option(
      '--date <date>',
      t('日期，如 2021-03-02（默认今天）', 'date, such as 2021-03-02 (today by default)'),
    )
    .option('--title <title>', t('一篇文章的题目，可写多次', 'title of an article, may be repeated'), collect)
    .addOption(
      spokenChoice('--kind <kind>', t('种类：正刊、专刊、增刊', 'kind of issue'), {
        正刊: 'regular',
        专刊: 'special',
        增刊: 'supplement',
      }),
    )
    .option('--number <n>', t('期号（默认接着上一期）', 'number (the next one by default)'))
    .option('--total <n>', t('总期号（默认接着上一期）', 'total number (the next one by default)'))
    .option('--yes', t('不提问，没写的都用默认', 'ask nothing, take the defaults'))
    .option('-n, --dry-run', t('只说会做什么，不写文件', 'say what would be done, write nothing'))
    .option('--json', t('用 JSON 输出结果', 'print the result as JSON'))
    .action(async (options) => finish(await (await import('./command-set.ts')).newIssue(context, options)))

  program
    .command('add')
    .argument('<files...>', t('来稿文件，或 -（从管道读）', 'pasted articles, or - for standard input'))
    .description(t('把来稿洗干净，加进一期', 'clean pasted articles and put them into an issue'))
    .option(
      '--issue <issue>',
      t(
        '加进哪一期：文件、期号或总期号（默认唯一的草稿）',
        'file, number or total number (the draft by default)',
      ),
    )
    .addOption(
      spokenChoice('--as <form>', t('作为文章还是简讯', 'as an article or an item'), {
        文章: 'article',
        简讯: 'item',
      }),
    )
    .option('--at <n>', t('放在第几篇（则），默认最后', 'which place among its like (the last by default)'))
    .option('--section <label>', t('放进哪个栏目，如 简讯', 'section to put it in'))
    .option('--later', t('先存进 stock，留给以后的一期', 'keep it in stock/ for a coming issue'))
    .option('-n, --dry-run', t('只显示会得到什么，不写文件', 'show the result, write nothing'))
    .option('--json', t('用 JSON 输出结果', 'print the result as JSON'))
    .action(async (files, options) =>
      finish(await (await import('./commands/add.ts')).addArticles(context, files, options)),
    )

  program
    .command('import')
    .argument(
      '[files...]',
      t(
        '旧稿文件（Word、WPS、PDF、网页、文本），或由本工具出的 Word 稿',
        'old issues (Word, WPS, PDF, web page, text), or Word documents made here',
      ),
    )
    .description(t('把旧稿变成可编辑的一期', 'turn old issues into source text'))
    .addOption(
      new Option('--from <format>', t('旧稿的格式', 'format of the files')).choices([
        'txt',
        'md',
        'html',
        'mht',
        'docx',
        'doc',
        'rtf',
        'pdf',
      ]),
    )
    .option(
      '--archive <folder>',
      t(
        '收入整个文件夹的旧稿：按号归位，记作已发；可中断，可重来',
        'adopt a folder of old issues; can be stopped and run again',
      ),
    )
    .option(
      '--keep-gaps',
      t('与 --archive 同用：缺号不写进 bulletin.yaml', 'with --archive: leave gaps out of bulletin.yaml'),
    )
    .option('-q, --quiet', t('不显示进度', 'no progress'))
    .option('-n, --dry-run', t('只显示会得到什么，不写文件', 'show the result, write nothing'))
    .option('--json', t('用 JSON 输出结果', 'print the result as JSON'))
    .action(async (files, options) =>
      finish(await (await import('./commands/import.ts')).importFiles(context, files, options)),
    )

  program
    .command('diff')
    .argument('<file>', t('别人改过的 Word 稿（.docx）', 'the Word document that was edited'))
    .description(
      t('看同事在 Word 里改了什么，--accept 写回原文', 'see what was changed in Word, and take it over'),
    )
    .option(
      '--issue <file>',
      t('对应的一期（默认由 Word 稿自己说明）', 'the issue, where the document does not say'),
    )
    .option('--accept', t('把改动写入原文', 'write the changes to the source'))
    .option('--json', t('用 JSON 输出结果', 'print the result as JSON'))
    .action(async (file, options) =>
      finish(await (await import('./commands/diff.ts')).diffWord(context, file, options)),
    )

  program
    .command('lint')
    .argument('[paths...]', t('文件、通配符，或 -（从管道读）', 'files, patterns, or - for standard input'))
    .description(t('检查格式、编号、目录和文字', 'check masthead, numbers, contents and text'))
    .option('--all', t('检查全部各期', 'check every issue'))
    .option('--pages', t('排出版面再检查', 'lay the issue out and check the pages too'))
    .option('--fix', t('自动改掉可自动改的问题', 'make the safe fixes'))
    .option('--unsafe', t('连同需复核的改动一起改（与 --fix 同用）', 'with --fix: make the unsafe fixes too'))
    .option(
      '-n, --dry-run',
      t('与 --fix 同用：只显示会改什么', 'with --fix: show the changes, write nothing'),
    )
    .addOption(
      new Option('--format <form>', t('输出形式', 'form of the output')).choices([
        'pretty',
        'short',
        'json',
        'sarif',
        'github',
      ]),
    )
    .option('--json', t('同 --format json', 'the same as --format json'))
    .option('--max-warnings <n>', t('“建议改”超过这个数也算不通过', 'fail on more warnings than this'))
    .addOption(new Option('--preset <name>', t('用哪一套规则', 'set of rules')).choices(PRESETS))
    .option(
      '--rule <id=severity>',
      t(
        '改一条规则的级别：off、info、warning、error，可写多次',
        'set the severity of a rule, may be repeated',
      ),
      collect,
    )
    .option('--fragment', t('当作普通文稿，只查文字', 'plain text: check the words only'))
    .option('--typos', t('也查错别字（只给建议，要多花些时间）', 'look for wrong characters too'))
    .option(
      '--stdin-filename <path>',
      t('从管道读时，当作这个文件来查', 'check standard input as if it were this file'),
    )
    .option('--baseline', t('只报基线以外的新问题', 'report only what the baseline does not know'))
    .option('--update-baseline', t('把现有的问题记成基线', 'record the present findings as the baseline'))
    .option('--no-cache', t('不用上次查得的结果，全部重查', 'check everything anew'))
    .option('--timing', t('列出各条规则用的时间', 'show how long each rule takes'))
    .option('-q, --quiet', t('只列出必改的问题', 'errors only'))
    .action(async (paths, options) =>
      finish(await (await import('./command-set.ts')).lintIssues(context, paths, options)),
    )
}
