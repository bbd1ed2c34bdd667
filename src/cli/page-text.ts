import type { Style } from './style.ts'

/** What the fences of a rule's page show, in words for the reader. */
const SHOWN: Readonly<Record<string, string>> = {
  错误: '✗ 这样不对：',
  正确: '✓ 这样可以：',
  修复后: '→ 改好以后：',
  往期: '往期：',
  用词: 'words/*.yaml：',
}

/** A rule's page (Markdown of the few kinds that `docs/rules` has) as plain lines for a terminal. */
export function pageText(markdown: string, style: Style): string {
  const out: string[] = []
  const lines = markdown.replaceAll('\r\n', '\n').split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line.startsWith('```')) {
      const end = lines.indexOf('```', i + 1)
      const stop = end < 0 ? lines.length : end
      out.push(
        fenceTitle(line.slice(3), style),
        ...lines.slice(i + 1, stop).map((one) => `  │ ${one}`.trimEnd()),
      )
      i = stop
    } else if (line.startsWith('|')) {
      const rows = tableAt(lines, i)
      out.push(...tableText(rows))
      i += rows.length - 1
    } else if (/^#{1,6} /.test(line)) out.push(style.bold(inline(line.replace(/^#+ /, ''))))
    else out.push(inline(line).replace(/^(\s*)[-*] /, '$1· '))
  }
  return out.join('\n').trimEnd()
}

/** `bulletin 错误 mark mark`, `yaml 用词`, `yaml bulletin.yaml`. */
function fenceTitle(info: string, style: Style): string {
  const [, kind = ''] = info.split(' ')
  const title = SHOWN[kind] ?? `${kind}：`
  return kind === '错误' ? style.error(title) : style.bold(title)
}

function tableAt(lines: readonly string[], from: number): readonly string[] {
  let to = from
  while (lines[to]?.startsWith('|') === true) to++
  return lines.slice(from, to)
}

/** Each row as `head：cell` pairs on one line. */
function tableText([head = '', , ...rows]: readonly string[]): readonly string[] {
  const names = cells(head)
  return rows.map((row) =>
    cells(row)
      .map((cell, i) => `${names[i] ?? ''}：${cell}`)
      .join('  '),
  )
}

function cells(row: string): readonly string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => inline(cell.trim()))
}

/** Words without the marks of code, stress and links. */
function inline(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
}
