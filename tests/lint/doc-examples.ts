import { readFileSync } from 'node:fs'
import { readYaml, yamlValue } from '../../src/base/yaml.ts'
import { type HouseWords, NO_WORDS } from '../../src/model/house-words.ts'
import type { Serial } from '../../src/model/serial.ts'
import { readWordsText } from '../../src/project/words-files.ts'
import { SERIAL } from './serial.ts'

/** One example of a rule's page, with what stands before it on the page. */
export interface DocExample {
  readonly kind: '错误' | '正确'
  /** The whole issue. */
  readonly text: string
  /** Message ids that are expected, in order; empty when the page does not say which. */
  readonly messages: readonly string[]
  /** The text after fixing, where the page shows it. */
  fixed: string | undefined
  readonly earlier: readonly string[]
  readonly serial: Serial
  readonly words: HouseWords
  readonly line: number
}

const HEAD = '---\n期号: 17\n总期号: 940\n日期: 2031-02-23\n---\n\n'
const FENCE = /^```(\S+)(?: (.*))?\n([\s\S]*?)^```$/gm

/** The examples of `docs/rules/<id>.md`; the conventions stand in `docs/rules/README.md`. */
export function docExamples(id: string): readonly DocExample[] {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8').replaceAll('\r\n', '\n')
  const examples: DocExample[] = []
  const earlier: string[] = []
  let serial = SERIAL
  let words: HouseWords = NO_WORDS
  for (const match of page.matchAll(FENCE)) {
    const [, language = '', info = '', body = ''] = match
    const line = page.slice(0, match.index).split('\n').length
    const [kind, ...messages] = info.split(' ')
    const text = body.startsWith('---\n') ? body : `${HEAD}${body}`
    if (language === 'yaml' && kind === '用词') words = readWordsText(body, 'words/test.yaml')
    else if (language === 'yaml') serial = withSettings(body)
    else if (language !== 'bulletin') throw new Error(`${id}:${line}: unknown fence ${language}`)
    else if (kind === '往期') earlier.push(text)
    else if (kind === '修复后') {
      const last = examples.at(-1)
      if (last?.kind !== '错误') throw new Error(`${id}:${line}: 修复后 without 错误 before it`)
      last.fixed = text
    } else if (kind === '错误' || kind === '正确') {
      examples.push({ kind, text, messages, fixed: undefined, earlier: [...earlier], serial, words, line })
    } else throw new Error(`${id}:${line}: unknown fence ${info}`)
  }
  return examples
}

/** The test serial with what a page's `bulletin.yaml` says. */
function withSettings(yaml: string): Serial {
  const { node } = readYaml(yaml)
  const data = (node === undefined ? {} : yamlValue(node)) as {
    numbering?: Partial<Serial['numbering']>
    imprint?: Readonly<Record<string, string>>
    organisations?: readonly string[]
    issuer?: string
  }
  const lines = Object.entries(data.imprint ?? {}).map(([label, value]) => ({ label, value }))
  return {
    ...SERIAL,
    organisations: data.organisations ?? SERIAL.organisations,
    issuer: data.issuer ?? SERIAL.issuer,
    numbering: { ...SERIAL.numbering, ...data.numbering },
    imprint: { ...SERIAL.imprint, lines },
  }
}
