import { withoutSpaces } from '../../base/chars.ts'
import { composeImprint } from '../../layout/compose-imprint.ts'
import type { Bulletin } from '../../model/bulletin.ts'
import type { Serial } from '../../model/serial.ts'
import type { ImprintLayout } from '../../theme/template.ts'

/** Reads an issue whose imprint is the given lines. */
export type ResolveWith = (imprint: string) => Bulletin

/**
 * The lines of the imprint that the issue must have written to print these: what `bulletin.yaml` says by itself is left out, a
 * label of it that is not printed stands alone, and receivers added behind its 发 are 增发. Where that would print anything else,
 * all lines are written as they are printed.
 */
export function imprintText(
  printed: readonly string[],
  serial: Serial,
  layout: ImprintLayout,
  resolveWith: ResolveWith,
): string {
  const lines = printed.map((text) => text.trim()).filter((text) => text !== '')
  const prints = (imprint: string): boolean => {
    const made = composeImprint(resolveWith(imprint).imprint.lines, layout).map(
      ({ label, text }) => label + text,
    )
    return (
      made.length === lines.length &&
      made.every((text, i) => withoutSpaces(text) === withoutSpaces(lines[i] ?? ''))
    )
  }
  const own = ownLines(lines, serial).join('\n')
  return prints(own) ? own : lines.map(sourceLine).join('\n')
}

function ownLines(lines: readonly string[], serial: Serial): readonly string[] {
  const out: string[] = []
  const used = new Set<string>()
  for (const line of lines) {
    const own = serial.imprint.lines.find(({ label, value }) => isLine(line, label, value))
    if (own !== undefined) {
      used.add(own.label)
      continue
    }
    const sends = serial.imprint.lines.find(({ label }) => label === '发')
    const base = sends === undefined ? undefined : `发：${sends.value.replace(/。$/, '')}、`
    if (base !== undefined && line.startsWith(base)) {
      used.add('发')
      out.push(`增发：${line.slice(base.length)}`)
    } else {
      const label = /^([^：:]+)[：:]/.exec(line)?.[1]
      if (label !== undefined) used.add(label)
      if (/^（?共印/.test(line)) used.add('共印')
      out.push(sourceLine(line))
    }
  }
  const missing = serial.imprint.lines.filter(({ label, value }) => value !== '' && !used.has(label))
  return [...missing.map(({ label }) => `${label}：`), ...out]
}

function isLine(line: string, label: string, value: string): boolean {
  const bare = withoutSpaces(line)
  return [`${label}：${value}`, `（${label}${value}）`, `${label}${value}`].some(
    (form) => bare === withoutSpaces(form),
  )
}

/** What stands two 字 apart on a printed line was written one apart. */
function sourceLine(line: string): string {
  return line.replace(/\u3000{2,}/g, '　')
}
