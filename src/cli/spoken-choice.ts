import { Option } from 'commander'

/** An option with a few values, each of which may also be written by its Chinese name: 增刊 for supplement. */
export function spokenChoice(
  flags: string,
  description: string,
  names: Readonly<Record<string, string>>,
): Option {
  const option = new Option(flags, description).choices(Object.values(names))
  const check = option.parseArg
  return option.argParser((value: string, before: unknown) => {
    const name = names[value] ?? value
    return check === undefined ? name : check(name, before)
  })
}
