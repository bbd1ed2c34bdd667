import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { FRONT_MATTER_KEYS } from '../../src/syntax/front-matter-keys.ts'
import { parse } from '../../src/syntax/parse.ts'
import { print } from '../../src/syntax/print.ts'
import { problemsOf } from '../support/issue-checks.ts'
import { OPTIONS } from '../support/parse-options.ts'
import { treeDump } from '../support/tree-dump.ts'

const PAGE = new URL('../../docs/format.md', import.meta.url)
const EXAMPLE = /^````bulletin\n([\s\S]*?)^````\n+````tree\n([\s\S]*?)^````$/gm
const page = readFileSync(PAGE, 'utf8')

/** Each example of the page with the heading above it. */
function examples() {
  return [...page.matchAll(EXAMPLE)].map((match) => {
    const [, text = '', tree = ''] = match
    const heading = /^#+ (.*)$/gm
    const title = [...page.slice(0, match.index).matchAll(heading)].at(-1)?.[1] ?? ''
    return { title, text, tree }
  })
}

function dump(text: string): string {
  const source = sourceFile('issue.md', text)
  const { issue, diagnostics } = parse(source, OPTIONS)
  return treeDump(issue, diagnostics, source)
}

// UPDATE=1 writes the trees anew; read the difference before you commit it.
if (process.env.UPDATE === '1')
  writeFileSync(
    PAGE,
    page.replace(
      EXAMPLE,
      (_, text: string) => `\`\`\`\`bulletin\n${text}\`\`\`\`\n\n\`\`\`\`tree\n${dump(text)}\`\`\`\``,
    ),
  )

describe('docs/format.md', () => {
  it('has an example for every construct', () => {
    const without = page
      .split(/^## /m)
      .slice(1)
      .filter((section) => !section.includes('````bulletin'))
      .map((section) => section.split('\n')[0])
    expect(without).toEqual(['一篇完整的例子怎么读', '树的读法'].filter((title) => without.includes(title)))
  })

  it('names every key of the front matter, with what it is called in the trade', () => {
    const rows = [...page.matchAll(/^\| (\S+) \| (\w+) \|/gm)].slice(0, 15)
    const english = Object.entries(FRONT_MATTER_KEYS).filter(([word]) => /^[a-z]/.test(word))
    expect(rows.map(([, , key]) => key)).toEqual(english.map(([word]) => word))
    for (const [, word = '', key] of rows) expect(FRONT_MATTER_KEYS[word]).toBe(key)
  })

  it('names every rule of the parser', async () => {
    const { SYNTAX_WORDS } = await import('../../src/syntax/words.ts')
    expect(Object.keys(SYNTAX_WORDS).filter((rule) => !page.includes(`\`${rule}\``))).toEqual([])
  })

  it.each(examples())('$title: $text', ({ text, tree }) => {
    const source = sourceFile('issue.md', text)
    const { issue } = parse(source, OPTIONS)
    expect(dump(text)).toBe(tree)
    expect(problemsOf(issue, text)).toEqual([])
    const printed = print(issue, source)
    expect(
      print(parse(sourceFile('issue.md', printed), OPTIONS).issue, sourceFile('issue.md', printed)),
    ).toBe(printed)
  })
})
