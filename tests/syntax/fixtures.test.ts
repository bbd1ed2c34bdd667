import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { decode, encode } from '../../src/syntax/decode.ts'
import { parse } from '../../src/syntax/parse.ts'
import { print } from '../../src/syntax/print.ts'
import { problemsOf } from '../support/issue-checks.ts'
import { OPTIONS } from '../support/parse-options.ts'
import { treeDump } from '../support/tree-dump.ts'

const FOLDER = new URL('../fixtures/issues/', import.meta.url)
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))

function read(text: string) {
  const source = sourceFile('issue.md', text)
  const { issue, diagnostics } = parse(source, OPTIONS)
  return { issue, tree: treeDump(issue, diagnostics, source), printed: print(issue, source) }
}

function decoded(bytes: Uint8Array): string {
  const result = decode(bytes)
  if ('problem' in result) throw new Error(result.problem)
  return result.text
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8').replace(/\r\n/g, '\n')
  const { issue, tree, printed } = read(text)

  it('is read as its tree says', async () => {
    await expect(tree).toMatchFileSnapshot(new URL(name.replace('.md', '.tree.txt'), FOLDER).pathname)
    expect(problemsOf(issue, text)).toEqual([])
  })

  it('prints as its canonical text says, and that prints as itself', async () => {
    await expect(printed).toMatchFileSnapshot(new URL(name.replace('.md', '.printed.txt'), FOLDER).pathname)
    expect(read(printed).printed).toBe(printed)
  })

  it('means the same with CRLF, and keeps it', () => {
    const crlf = text.replaceAll('\n', '\r\n')
    expect(read(crlf).tree).toBe(tree)
    expect(read(crlf).printed).toBe(printed.replaceAll('\n', '\r\n'))
  })

  it.each([
    { encoding: 'utf-8', bom: true },
    { encoding: 'utf-16le', bom: true },
    { encoding: 'utf-16be', bom: false },
    { encoding: 'gb18030', bom: false },
  ] as const)('means the same in $encoding (mark: $bom)', ({ encoding, bom }) => {
    const bytes = encode(text, { encoding, bom, eol: '\n', uniform: true })
    expect(decode(bytes)).toMatchObject({ encoding, bom, eol: '\n' })
    expect(read(decoded(bytes)).tree).toBe(tree)
  })
})
