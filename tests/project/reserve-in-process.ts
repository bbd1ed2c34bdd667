// Run as a process of its own, one of many: says that it is ready, waits for the file `go`, creates one issue of the date given.
import { existsSync, writeSync } from 'node:fs'
import { parseDate } from '../../src/base/civil-date.ts'
import { openProject } from '../../src/project/config.ts'
import { nodeWorld } from '../../src/project/node-world.ts'
import { reserveIssue } from '../../src/project/reserve.ts'
import { issue } from './issue-text.ts'

const [folder = '', day = ''] = process.argv.slice(2)
const world = nodeWorld({ folder })
const date = parseDate(day)
if (date === undefined) throw new Error(`not a date: ${day}`)
writeSync(1, '\n')
while (!existsSync(`${folder}/go`)) {
  // A test that was given up takes its folder along.
  if (!existsSync(folder)) process.exit(1)
  world.pause(5)
}
const plan = reserveIssue(world, openProject(world), { kind: 'regular', date }, ({ number, total }) =>
  issue({ 期号: number?.first ?? '', 总期号: total?.first ?? '', 日期: day }),
)
process.stdout.write(
  JSON.stringify({ number: plan.number?.first, total: plan.total?.first, file: plan.file }),
)
