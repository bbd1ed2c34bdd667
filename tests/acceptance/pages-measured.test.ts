import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { measurePages, samplesOf } from '../support/measure-samples.ts'

const WORK = mkdtempSync(join(tmpdir(), 'bulletin-pages-'))
afterAll(() => rmSync(WORK, { recursive: true, force: true }))

const has = (command: string, flag: string): boolean => spawnSync(command, [flag]).error === undefined
const hasTools = has('mutool', '-v') && has('pdftotext', '-v') && has('pdftoppm', '-v')

/** How many written issues; `npm run measure:pages` takes 200. */
const COUNT = Number(process.env.BULLETIN_COUNT ?? 10)

describe.skipIf(!hasTools)('pages read back from the PDF (needs mutool and poppler)', () => {
  test.each(['word', 'typeset'] as const)('keep every rule of the page in measure %s', async (measure) => {
    const { lines, faults } = await measurePages(samplesOf(7001, COUNT), measure, WORK)
    console.log(lines.join('\n'))
    expect(faults).toEqual([])
    for (const line of lines.filter((one) => / off |outside/.test(one))) expect(line).toMatch(/: 0$|: 0;/)
  })
})
