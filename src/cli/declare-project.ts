import type { Command } from 'commander'
import { pick } from './command.ts'
import type { Context } from './context.ts'
import type { Finish } from './program.ts'

/** Declares `init`, `status`, `renumber`, `rules`, `explain` and `schema`. */
export function declareProject(program: Command, context: Context, finish: Finish): void {
  const t = (zh: string, en: string): string => pick(context.lang, zh, en)
  const json = t('用 JSON 输出结果', 'print the result as JSON')
  program.commandsGroup(t('项目：', 'Project:'))

  program
    .command('init')
    .argument('[folder]', t('放在哪个文件夹（默认当前文件夹）', 'folder (the working directory by default)'))
    .description(t('新建一个简报项目', 'start a bulletin project'))
    .option('--name <name>', t('刊名，如 简报', 'name of the serial'))
    .option('--org <org...>', t('机关名称，几家联合就写几个', 'organisations in the masthead'))
    .option('--issuer <text>', t('编印单位，如 某某协会秘书处编印', 'who issues it, as printed'))
    .option(
      '--template <name>',
      t('版式：association 协会、official 机关、plain 素版', 'template: association, official, plain'),
    )
    .option('--from-number <n>', t('第一期从第几期数起（接着旧刊时写）', 'number of the first issue here'))
    .option('--from-total <n>', t('第一期从总第几期数起', 'total number of the first issue here'))
    .option('--yes', t('不提问，没写的都用默认', 'ask nothing, take the defaults'))
    .option('-n, --dry-run', t('只说会做什么，不写文件', 'say what would be done, write nothing'))
    .option('--json', json)
    .action(async (folder, options) =>
      finish(await (await import('./command-set.ts')).initProject(context, folder, options)),
    )

  program
    .command('status')
    .description(t('看各期的编号：上一期、草稿、下一期、有无缺漏', 'show the series and its next numbers'))
    .option('--json', json)
    .action(async (options) => finish(await (await import('./command-set.ts')).showStatus(context, options)))

  program
    .command('renumber')
    .argument('<file>', t('要改号的一期', 'the issue'))
    .description(
      t('改一期的编号，文件、图片和链接一起改', 'change the numbers of an issue, files and links with it'),
    )
    .option('--number <n>', t('新的期号', 'the new number'))
    .option('--total <n>', t('新的总期号', 'the new total number'))
    .option('--date <date>', t('新的日期', 'the new date'))
    .option('-n, --dry-run', t('只说会改什么，不动文件', 'say what would change, touch nothing'))
    .option('--json', json)
    .action(async (file, options) =>
      finish(await (await import('./command-set.ts')).renumberIssue(context, file, options)),
    )

  program
    .command('learn')
    .description(
      t(
        '从已发的各期学用词，查错别字时少误报；学到的只留在本机',
        'learn words from the issues that went out; they stay on this machine',
      ),
    )
    .option('--forget', t('忘掉学到的', 'forget what was learned'))
    .option('--json', json)
    .action(async (options) =>
      finish(await (await import('./command-set.ts')).learnArchive(context, options)),
    )

  program
    .command('rules')
    .description(t('列出全部检查规则', 'list the rules'))
    .option('--json', json)
    .action(async (options) => finish(await (await import('./command-set.ts')).listRules(context, options)))

  program
    .command('explain')
    .argument('<rule>', t('规则的名字，如 contents/matches-titles', 'id of a rule'))
    .description(t('讲一条规则：查什么、为什么、怎么改', 'explain a rule'))
    .option('--json', json)
    .action(async (rule, options) =>
      finish(await (await import('./command-set.ts')).explainRule(context, rule, options)),
    )

  program
    .command('schema')
    .argument('[name]', t('config（默认）或某个命令名', 'config (default) or the name of a command'))
    .description(
      t(
        '输出 bulletin.yaml 或某个命令 JSON 输出的格式说明',
        'print the JSON Schema of bulletin.yaml or of a command',
      ),
    )
    .action(async (name) => finish(await (await import('./command-set.ts')).printSchema(context, name)))
}
