import { join } from 'node:path'
import { CONFIG_FILE, type Project, readConfig } from '../config.ts'
import type { World } from '../world.ts'

/**
 * Adds numbers to `numbering.missing` of `bulletin.yaml` and changes nothing else there. False, and nothing done, where the file is
 * written in a form that cannot be added to safely.
 */
export function recordMissing(
  world: World,
  { folder, config, serial, placeOf }: Project,
  lost: readonly number[],
): boolean {
  const all = [...new Set([...serial.numbering.missing, ...lost])].sort((a, b) => a - b)
  const list = `[${ranges(all).join(', ')}]`
  const { text } = config
  const written = placeOf(['numbering', 'missing'])
  const head = /^numbering[ \t]*:[ \t]*(?:#[^\n]*)?\r?$/mu.exec(text)
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n'
  let next: string
  if (written !== undefined) {
    const value = text.slice(written.span.start, written.span.end)
    if (!value.trimStart().startsWith('[')) return false
    next = text.slice(0, written.span.start) + list + text.slice(written.span.end)
  } else if (head !== null) {
    const at = head.index + head[0].length
    const indent = /^[ \t]+(?=\S)/u.exec(text.slice(at).replace(/^\r?\n/u, ''))?.[0] ?? '  '
    next = `${text.slice(0, at).replace(/\r$/u, '')}${lineBreak}${indent}missing: ${list}${text.slice(at).startsWith('\r') ? text.slice(at + 1) : text.slice(at)}`
  } else if (/^numbering\s*:/mu.test(text)) return false
  else
    next = `${text.trimEnd()}${lineBreak}${lineBreak}# 旧稿里没有的各期，见 import-report.md；找到以后从这里删去${lineBreak}numbering:${lineBreak}  missing: ${list}${lineBreak}`
  try {
    const read = readConfig(next).serial.numbering.missing
    if (all.some((n) => !read.includes(n))) return false
  } catch {
    return false
  }
  world.replace(join(folder, CONFIG_FILE), next)
  return true
}

/** 3, "5-8": numbers that follow one another as a range. */
function ranges(numbers: readonly number[]): readonly string[] {
  const out: [number, number][] = []
  for (const n of numbers) {
    const last = out.at(-1)
    if (last !== undefined && last[1] === n - 1) last[1] = n
    else out.push([n, n])
  }
  return out.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
}
