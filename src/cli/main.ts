// The entry of the command. `--version` is answered before anything else is loaded: it is what installers and editors call.
import { VERSION } from './version.ts'

const args = process.argv.slice(2)
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) process.stdout.write(`${VERSION}\n`)
else {
  const { start } = await import('./start.ts')
  await start(args)
}
