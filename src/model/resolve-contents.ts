import { withoutSpaces } from '../base/chars.ts'
import type { BulletinContents, BulletinContentsEntry, Part } from './bulletin.ts'
import { contentsTargets, type GroupedTarget } from './contents-targets.ts'
import type { Contents, ContentsEntry } from './issue.ts'
import { LIKELY_SAME, titleLikeness } from './likeness.ts'
import type { Serial } from './serial.ts'
import type { Structure } from './structure.ts'

/** An automatic 目录 is printed from this many entries on (DESIGN: `contents: auto`). */
const AUTO_FROM = 3

/** The contents as printed: the written ones matched with titles, or, where none are written, those made from the titles. */
export function resolveContents(
  file: string,
  written: Contents | undefined,
  parts: readonly Part[],
  structure: Structure,
  mode: Serial['contents'],
): BulletinContents | undefined {
  const targets = contentsTargets(file, parts, structure)
  if (written !== undefined) return matchWritten(file, written, targets)
  if (mode === 'none' || targets.length === 0 || (mode === 'auto' && targets.length < AUTO_FROM))
    return undefined
  const entries = targets.map((target): BulletinContentsEntry => {
    const { title, group } = target
    return { ordinal: undefined, title, group, target, likeness: 'same', place: undefined }
  })
  return { label: structure.contentsLabels[0] ?? '目录', entries, generated: true, missing: [] }
}

interface Written {
  readonly entry: ContentsEntry
  readonly group: string | undefined
}

function matchWritten(file: string, contents: Contents, targets: readonly GroupedTarget[]): BulletinContents {
  const written: Written[] = []
  let group: string | undefined
  for (const child of contents.children) {
    if (child.type === 'contents-group') group = child.label.text
    if (child.type === 'contents-entry') written.push({ entry: child, group })
  }
  const found = pairUp(written, targets)
  const entries = written.map(({ entry, group }): BulletinContentsEntry => {
    const target = found.get(entry)
    return {
      ordinal: entry.ordinal?.text,
      title: entry.title.text,
      group,
      target,
      likeness: target === undefined ? 'none' : likenessTo(entry.title.text, target),
      place: { file, span: entry.title.span },
    }
  })
  const taken = new Set(found.values())
  return {
    label: contents.label.text,
    entries,
    generated: false,
    missing: targets.filter((target) => !taken.has(target)),
  }
}

/** Pairs entries with targets, each at most once: equal words first, then the most alike. */
function pairUp(
  written: readonly Written[],
  targets: readonly GroupedTarget[],
): ReadonlyMap<ContentsEntry, GroupedTarget> {
  const pairs = new Map<ContentsEntry, GroupedTarget>()
  const free = new Set(targets)
  const pair = (entry: ContentsEntry, target: GroupedTarget): void => {
    pairs.set(entry, target)
    free.delete(target)
  }
  for (const { entry, group } of written) {
    const same = [...free].filter((target) => namesTarget(entry.title.text, target))
    const target = same.find((one) => one.group === group) ?? same[0]
    if (target !== undefined) pair(entry, target)
  }
  const scored = written
    .filter(({ entry }) => !pairs.has(entry))
    .flatMap(({ entry }) =>
      [...free]
        .filter((target) => target.kind === 'article')
        .map((target) => ({ entry, target, score: titleLikeness(entry.title.text, target.title) })),
    )
    .filter(({ score }) => score >= LIKELY_SAME)
    .sort((a, b) => b.score - a.score)
  for (const { entry, target } of scored) if (!pairs.has(entry) && free.has(target)) pair(entry, target)
  return pairs
}

/** `简讯四则`, `简讯（5则）`, `简讯`: the label, then nothing or a count. */
const COUNT = /^[（(]?[0-9０-９零〇一二两三四五六七八九十百]*\s*[则条篇项件]?[）)]?$/u

function namesTarget(entry: string, target: GroupedTarget): boolean {
  const words = withoutSpaces(entry)
  if (target.kind === 'article') return words === withoutSpaces(target.title)
  const label = withoutSpaces(target.label)
  return words.startsWith(label) && COUNT.test(words.slice(label.length))
}

function likenessTo(entry: string, target: GroupedTarget): 'same' | 'spacing' | 'different' {
  if (target.kind === 'items' || entry === target.title) return 'same'
  if (withoutSpaces(entry) !== withoutSpaces(target.title)) return 'different'
  return target.broken ? 'same' : 'spacing'
}
