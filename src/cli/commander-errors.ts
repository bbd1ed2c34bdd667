import { BulletinError } from '../base/errors.ts'

/** Commands of the plan that this version does not have. */
const PLANNED_COMMANDS = new Set('finalize undo doctor completion preview stats index bind'.split(' '))

/** Options of the plan that this version does not have, by command. */
const PLANNED_OPTIONS: Readonly<Record<string, string>> = {
  lint: '--watch',
  render: '--watch',
  export: '--jobs --shard',
}

/**
 * Says in our words what commander objects to. It gives a code and an English sentence; the names are taken out of the
 * sentence. `command` is the full name, such as `bulletin lint`; `lacking` tells what the argument is that was not given.
 */
export function translateCommanderError(
  code: string,
  message: string,
  command: string,
  lacking?: string,
): BulletinError {
  const names = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
  const first = names[0] ?? ''
  const second = names[1] ?? ''
  const similar = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]
  switch (code) {
    case 'commander.unknownCommand':
      if (PLANNED_COMMANDS.has(first)) return new BulletinError('usage/not-yet', { what: first })
      return similar === undefined
        ? new BulletinError('usage/unknown-command', { command: first })
        : new BulletinError('usage/unknown-command-similar', { command: first, similar })
    case 'commander.unknownOption':
      if (isPlanned(command, first)) return new BulletinError('usage/not-yet', { what: first })
      return similar === undefined
        ? new BulletinError('usage/unknown-option', { command, option: first })
        : new BulletinError('usage/unknown-option-similar', { command, option: first, similar })
    case 'commander.missingArgument':
      return new BulletinError('usage/missing-argument', { command, argument: lacking ?? first })
    case 'commander.optionMissingArgument':
      return new BulletinError('usage/missing-value', { option: plainFlag(first) })
    case 'commander.missingMandatoryOptionValue':
      return new BulletinError('usage/missing-option', { option: plainFlag(first) })
    case 'commander.conflictingOption':
      return new BulletinError('usage/conflict', { first: plainFlag(first), second: plainFlag(second) })
    case 'commander.excessArguments': {
      const [expected = '0', given = '0'] = [...message.matchAll(/\d+/g)].map((match) => match[0])
      return new BulletinError('usage/too-many-arguments', { command, expected, given })
    }
    case 'commander.invalidArgument': {
      const allowed = /choices are (.+?)\.$/.exec(message)?.[1] ?? ''
      return new BulletinError('usage/invalid-value', {
        option: plainFlag(second === '' ? command : first),
        value: second === '' ? first : second,
        allowed: allowed.split(', ').join('、'),
      })
    }
    default:
      throw new Error(`commander: ${code}: ${message}`)
  }
}

function isPlanned(command: string, option: string): boolean {
  const name = command.split(' ')[1] ?? ''
  const flag = option.split('=')[0] ?? option
  return (PLANNED_OPTIONS[name] ?? '').split(' ').includes(flag)
}

/** `--format` of `--format <form>`. */
function plainFlag(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags
}
