import { describe, expect, it } from 'vitest'
import { readYaml, type YamlNode, yamlAt, yamlValue } from '../../src/base/yaml.ts'

const read = (text: string): YamlNode => {
  const { node, error } = readYaml(text)
  if (node === undefined) throw new Error(error?.reason ?? 'empty')
  return node
}

describe('readYaml', () => {
  const text =
    'name: 简报 # 刊名\norganisations:\n  - 甲会\n  - "乙会"\nnumbering: { uses: both, start: { number: 017 } }\nempty:\n'

  it('gives the value of every node', () => {
    expect(yamlValue(read(text))).toEqual({
      name: '简报',
      organisations: ['甲会', '乙会'],
      numbering: { uses: 'both', start: { number: 17 } },
      empty: null,
    })
  })

  it.each([
    ['a: []\nb: 1\n', '[]'],
    ['a: [ 1, 2-3, ] # x\nb: 1\n', '[ 1, 2-3, ]'],
    ['a: [1, # ]\n  2\n  ]\nb: 1\n', '[1, # ]\n  2\n  ]'],
    ['a: {}\n', '{}'],
    ["a: ['x]']\n", "['x]']"],
  ])('in %j points at the whole of a value in brackets', (yaml, raw) => {
    const { span } = yamlAt(read(yaml), ['a'])
    expect(yaml.slice(span.start, span.end)).toBe(raw)
  })

  it.each([
    [['name'], '简报'],
    [['organisations', 0], '甲会'],
    [['organisations', 1], '乙会'],
    [['numbering', 'start', 'number'], '017'],
    [['numbering', 'start'], '{ number: 017 }'],
    [['numbering'], '{ uses: both, start: { number: 017 } }'],
    [['organisations'], '- 甲会\n  - "乙会"'],
  ] as const)('points at %j exactly', (path, raw) => {
    const { span } = yamlAt(read(text), path)
    expect(text.slice(span.start, span.end)).toBe(raw)
  })

  it.each([
    ['a: [1\nb: 2', 6],
    ['a: 1\na: 2', 5],
    ['a: &x 1\nb: *x', 12],
    ['"a', 2],
  ])('says where %j goes wrong', (bad, offset) => {
    expect(readYaml(bad).error?.span.start).toBe(offset)
  })

  it('takes an empty text for neither a value nor an error', () =>
    expect(readYaml('# 只有注释\n')).toEqual({}))
})
