import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { decode } from '../../src/syntax/decode.ts'
import { parse } from '../../src/syntax/parse.ts'
import { print } from '../../src/syntax/print.ts'
import { problemsOf } from '../support/issue-checks.ts'
import { OPTIONS } from '../support/parse-options.ts'

const SHARED = process.env.BULLETIN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url))

function textsIn(folder: string, ending: string): readonly (readonly [string, Uint8Array])[] {
  const path = `${SHARED}/${folder}`
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith(ending) && name !== 'README.md')
    .map((name) => [name, readFileSync(`${path}/${name}`)])
}

const texts = [...textsIn('odd', '.md'), ...textsIn('seeds', '.txt')]
if (texts.length === 0) console.warn(`skipped: ${SHARED} is not there`)

/** The words and digits of a text, in order. */
function words(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('')
}

describe.skipIf(texts.length === 0)('issues as editors type them, and text as they paste it', () => {
  it.each(texts)('%s is read and printed with nothing lost', (_, bytes) => {
    const decoded = decode(bytes)
    if ('problem' in decoded) throw new Error(decoded.problem)
    const source = sourceFile('issue.md', decoded.text)
    const { issue } = parse(source, OPTIONS)
    expect(problemsOf(issue, source.text)).toEqual([])
    const printed = print(issue, source)
    expect(words(printed)).toBe(words(source.text))
    const again = sourceFile('issue.md', printed)
    expect(print(parse(again, OPTIONS).issue, again)).toBe(printed)
  })
})
