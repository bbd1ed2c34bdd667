import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { parse } from '../../src/syntax/parse.ts'
import { print } from '../../src/syntax/print.ts'
import { OPTIONS } from '../support/parse-options.ts'

const SIZE = 200_000
const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length))

/** Texts that would keep a parser busy for minutes if any of its steps looked back over all that came before. */
const TEXTS: Readonly<Record<string, string>> = {
  'one line of brackets': `# 题\n${fill('（')}`,
  'one line of closing brackets': `# 题\n字。${fill('）')}`,
  'one line of credits': `# 题\n字。${fill('（甲）')}`,
  'one line of pictures': fill('![a](b) '),
  'one line of half pictures': fill('![a'),
  'one line of cut pictures': fill('![)'),
  'one line of pipes': fill('|'),
  'one line of labels': fill('报： '),
  'one line of half labels': fill('共　印 '),
  'one line of spaces': fill('字　　　　'),
  'one line of marks': fill('。”'),
  'a heading without end': `一、${fill('字“')}`,
  'a leader without end': `【目录】\n${fill('…')}`,
  'lines of labels': fill('报：甲\n\n'),
  'lines that continue': fill('报：甲、\n乙、\n'),
  'lines of sections': fill('【简讯】\n'),
  'lines of unknown labels': fill('【某】\n\n\n'),
  'lines of contents': fill('【目录】\n1. 甲\n'),
  'lines of remarks': `【某】\n${fill('// 甲\n')}`,
  'lines of titles': fill('# 甲\n'),
  'lines of items': `【简讯】\n${fill('§ 甲。（乙）\n')}`,
  'lines of fences': fill('---\n'),
  'lines of keys': `---\n${fill('期号: 1\n')}`,
  'lines of keys in a closed head': `---\n${fill('甲: 1\n')}---\n`,
  'blank lines': fill('\n'),
  'lines of notes': `编者按：甲\n${fill('> 乙\n')}`,
  'lines of rows': fill('| 甲 | 乙 |\n'),
  'lines of subtitles': `# 题\n${fill('——甲\n')}`,
  'lines of remarks in a section': `【简讯】\n${fill('// 甲\n')}`,
  'lines of minor headings': `# 题\n${fill('【甲】\n（乙）\n')}`,
}

describe('two hundred thousand characters of', () => {
  it.each(Object.entries(TEXTS))('%s is read and printed', (_, text) => {
    const source = sourceFile('issue.md', text)
    const { issue } = parse(source, OPTIONS)
    expect(issue.span.end).toBe(text.length)
    expect(print(issue, source)).toBeTypeOf('string')
  })
})
