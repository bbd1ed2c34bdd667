// One issue in a process of its own: `node bench/one-issue.mjs layout|pdf|pdfa`. Prints its greatest memory in KiB.
import { ISSUES, openPress } from './press.mjs'

const [, , what] = process.argv
const press = await openPress()
const laid = await press.layOut(ISSUES.at(-1))
if (what !== 'layout') await press.paint(laid, what === 'pdfa' ? '1b' : undefined)
console.log(process.resourceUsage().maxRSS)
