import type { FrontMatter, FrontMatterEntry, FrontMatterKey } from '../model/issue.ts'

const KEYS: Readonly<Record<string, FrontMatterKey>> = {
  期号: 'number',
  总期号: 'total',
  日期: 'date',
  年度: 'year',
  种类: 'kind',
  状态: 'status',
}

/** Reads what the ledger needs of an issue's front matter without parsing the issue. Undefined where there is none. */
export function readHead(text: string): FrontMatter | undefined {
  const block = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/.exec(text)
  if (block === null) return undefined
  const body = block[1] ?? ''
  const offset = text.indexOf(body, block[0].indexOf('---') + 3)
  const entries: FrontMatterEntry[] = []
  for (const line of body.matchAll(/^[ \t]*([^:：\r\n#]+?)[ \t]*[:：][ \t]*(.*?)[ \t]*$/gm)) {
    const name = line[1] ?? ''
    const raw = (line[2] ?? '').replace(/^(["'])(.*)\1$/, '$2')
    const at = offset + line.index
    const key = KEYS[name] ?? Object.values(KEYS).find((english) => english === name)
    const start = raw === '' ? at : text.indexOf(raw, at + name.length)
    entries.push({
      type: 'entry',
      span: { start: at, end: at + line[0].length },
      key,
      keyText: { type: 'text', span: { start: at, end: at + name.length }, text: name },
      values: raw === '' ? [] : [{ type: 'text', span: { start, end: start + raw.length }, text: raw }],
    })
  }
  return { type: 'front-matter', span: { start: 0, end: block[0].length }, entries }
}
