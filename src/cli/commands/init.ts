import { join } from 'node:path'
import { BulletinError } from '../../base/errors.ts'
import { shellWord } from '../../base/shell-word.ts'
import { CONFIG_FILE } from '../../project/config.ts'
import type { NewProject } from '../../project/config-text.ts'
import { initFiles, initProject as writeProject } from '../../project/init.ts'
import { projectPath } from '../../project/open-issue.ts'
import { BUILT_IN_TEMPLATES } from '../../theme/built-in.ts'
import { readCount, readText } from '../answers.ts'
import type { Asker } from '../asker.ts'
import type { Context } from '../context.ts'
import { objection } from '../objection.ts'
import { jsonText } from '../reporters/json.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/** The flags of `init`. */
export interface InitOptions {
  readonly name?: string
  readonly org?: readonly string[]
  readonly issuer?: string
  readonly template?: string
  readonly fromNumber?: string
  readonly fromTotal?: string
  readonly yes?: true
  readonly dryRun?: true
  readonly json?: true
}

/** Makes a folder a bulletin project. On a terminal it asks for what no flag says. */
export async function initProject(
  context: Context,
  folder: string | undefined,
  options: InitOptions,
): Promise<ExitCode> {
  const world = openWorld(context)
  const at = folder ?? '.'
  const config = join(world.absolute(at), CONFIG_FILE)
  // Said before anybody has answered six questions for nothing.
  if (world.stat(config) !== undefined)
    throw new BulletinError('file/exists', { file: projectPath(world.folder, config) })
  const given = {
    ...options,
    ...(options.name === undefined ? {} : { name: readText(options.name, '--name') }),
    ...(options.org === undefined ? {} : { org: options.org.map((one) => readText(one, '--org')) }),
  }
  const asking = context.canAsk && options.yes !== true
  if (!asking && options.yes !== true && options.name === undefined)
    throw new BulletinError('usage/answer-needed', { what: context.say('field.name'), option: '--name' })
  const project = asking ? await ask(context, await context.asker(), given) : fromFlags(context, given)
  const dry = options.dryRun === true
  const files = dry ? initFiles(world, project).map(({ path }) => path) : writeProject(world, at, project)
  if (options.json === true)
    context.print(
      jsonText(
        'init',
        true,
        files.map((file) => ({ file, written: !dry })),
        { folder: world.absolute(at), created: dry ? 0 : files.length },
      ),
    )
  else {
    for (const file of files) context.print(projectPath(world.folder, join(world.absolute(at), file)))
    context.note(context.say(dry ? 'dry-run' : 'init.created', { name: project.name }))
    if (!dry)
      context.note(
        context.say('init.next-steps', {
          cd: join(world.absolute(at)) === join(world.folder) ? '' : `cd ${shellWord(at)}  →  `,
        }),
      )
  }
  return 0
}

function fromFlags({ say }: Context, options: InitOptions): NewProject {
  const { name = say('default.name'), org = [], template = 'association' } = options
  const issuer = options.issuer ?? usualIssuer(org, say) ?? ''
  return { name, organisations: org, issuer, template, ...startOf(options) }
}

/** The first organisation issues the bulletin, if nobody says otherwise. */
function usualIssuer([first]: readonly string[], say: Context['say']): string | undefined {
  return first === undefined ? undefined : say('default.issuer', { first })
}

function startOf({ fromNumber, fromTotal }: InitOptions): Pick<NewProject, 'fromNumber' | 'fromTotal'> {
  return {
    ...(fromNumber === undefined ? {} : { fromNumber: readCount(fromNumber, '--from-number', 1) }),
    ...(fromTotal === undefined ? {} : { fromTotal: readCount(fromTotal, '--from-total', 1) }),
  }
}

async function ask(context: Context, asker: Asker, options: InitOptions): Promise<NewProject> {
  const { say, lang } = context
  const start = startOf(options)
  const name =
    options.name ??
    (await asker.line({
      message: say('ask.name'),
      default: say('default.name'),
      check: (value) => objection(lang, () => readText(value, say('field.name'))),
    }))
  const organisations = options.org ?? (await askOrganisations())
  const usual = usualIssuer(organisations, say)
  const issuer =
    options.issuer ??
    (await asker.line({
      message: say('ask.issuer'),
      ...(usual === undefined ? {} : { default: usual }),
    }))
  const template =
    options.template ??
    (await asker.choice(
      say('ask.template'),
      BUILT_IN_TEMPLATES.map(({ name: value }) => ({ name: say(`template.${value}`), value })),
    ))
  const fromNumber = start.fromNumber ?? (await askStart('number'))
  const fromTotal = start.fromTotal ?? (await askStart('total'))
  return { name, organisations, issuer, template, fromNumber, fromTotal }

  async function askOrganisations(): Promise<readonly string[]> {
    const found: string[] = []
    for (;;) {
      const next = await asker.line({ message: say('ask.organisation', { position: found.length + 1 }) })
      if (next === '') return found
      found.push(next)
    }
  }

  async function askStart(which: 'number' | 'total'): Promise<number> {
    const field = say(`field.${which}`)
    const answer = await asker.line({
      message: say(`ask.start-${which}`),
      default: '1',
      check: (value) => objection(lang, () => readCount(value, field, 1)),
    })
    return readCount(answer, field, 1)
  }
}
