import { titleLikeness } from '../../model/likeness.ts'
import { alignEqual, type Pair } from './align.ts'
import { comparable, type Passage, type PassageKind } from './passage.ts'
import { unbrokenText } from './to-source.ts'
import { paragraphsOf, type WordDocument, type WordParagraph } from './word-document.ts'

/** One thing that a colleague changed. */
export type Change =
  | {
      readonly type: 'changed'
      readonly passage: Passage
      readonly text: string
      readonly opensNote: boolean
    }
  | { readonly type: 'removed'; readonly passage: Passage }
  | {
      readonly type: 'added'
      readonly kind: PassageKind
      readonly text: string
      readonly opensNote: boolean
      /** The passages of the old document that it stands between. */
      readonly after: Passage | undefined
      readonly before: Passage | undefined
    }

/** A paragraph of the document, or a part of one that is a passage of its own. */
interface Spoken {
  readonly kind: PassageKind | undefined
  readonly text: string
  readonly opensNote: boolean
}

/** Passages that belong together though their words differ: this much alike, or of one kind where few words say little. */
const ALIKE = 0.4
const SHORT: ReadonlySet<PassageKind> = new Set([
  'tableCell',
  'tableHead',
  'caption',
  'number',
  'issuer',
  'name',
  'organisation',
  'classification',
  'copy',
  'label',
  'signer',
  'imprint',
  'title',
  'contentsEntry',
])

/** A gap is compared pair by pair up to this size; a larger one is paired in order. */
const MOST_PAIRS = 2_500

/** What differs between the passages of a document as it was written and as it is now, in the order of the document. */
export function compareDocument(passages: readonly Passage[], document: WordDocument): readonly Change[] {
  const before = passages.map(({ kind, text }) => comparable(kind, text))
  const known = new Set(before)
  const spoken = paragraphsOf(document.blocks)
    .flatMap(spokenOf)
    .flatMap((one) => apart(one, known))
  // Titles are broken and spread: compared without spaces, whatever style they bear now.
  const spread = new Set(
    passages.flatMap(({ kind, text }) => (kind === 'title' ? [comparable(kind, text)] : [])),
  )
  const after = spoken.map(({ kind, text }) => {
    const tight = comparable('title', text)
    return kind === undefined && spread.has(tight) ? tight : comparable(kind, text)
  })
  const changes: Change[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...alignEqual(before, after), [passages.length, spoken.length] as const]) {
    changes.push(...gapChanges(passages, spoken, [i, x], [j, y]))
    ;[i, j] = [x + 1, y + 1]
  }
  return changes
}

/** Where styles were deleted, issuer and date are told by being two passages that are known. */
function apart(one: Spoken, known: ReadonlySet<string>): readonly Spoken[] {
  const parts = one.text.split('\t')
  if (one.kind !== undefined || parts.length < 2 || known.has(comparable(undefined, one.text))) return [one]
  if (!parts.every((part) => known.has(comparable('issuer', part)))) return [one]
  return parts.map((text) => ({ ...one, text }))
}

function spokenOf(paragraph: WordParagraph): readonly Spoken[] {
  const { style, pictures, opensNote } = paragraph
  if (style === 'rule' || style === 'anchor' || style === 'pageNumber' || style === 'draftMark') return []
  const text = unbrokenText(paragraph)
  const parts = style === 'issuer' || style === 'classification' ? text.split('\t') : [text]
  return [
    ...pictures.map((name): Spoken => ({ kind: 'picture', text: name, opensNote: false })),
    ...parts.map((part): Spoken => ({ kind: style, text: part.replace(/\s+$/u, ''), opensNote })),
  ].filter(({ text }) => text.trim() !== '')
}

function gapChanges(
  passages: readonly Passage[],
  spoken: readonly Spoken[],
  [aFrom, aTo]: Pair,
  [bFrom, bTo]: Pair,
): readonly Change[] {
  const old = passages.slice(aFrom, aTo)
  const fresh = spoken.slice(bFrom, bTo)
  const pairs = pairUp(old, fresh)
  const changes: Change[] = []
  let [i, j] = [0, 0]
  for (const [x, y] of [...pairs, [old.length, fresh.length] as const]) {
    for (const passage of old.slice(i, x)) changes.push({ type: 'removed', passage })
    const after = passages.slice(0, aFrom + i).findLast(({ span }) => span !== undefined)
    const before = passages.slice(aFrom + x).find(({ span }) => span !== undefined)
    for (const { kind = 'body', ...one } of fresh.slice(j, y))
      changes.push({ type: 'added', kind, ...one, after, before })
    const [passage, now] = [old[x], fresh[y]]
    if (passage !== undefined && now !== undefined)
      changes.push({ type: 'changed', passage, text: now.text, opensNote: now.opensNote })
    ;[i, j] = [x + 1, y + 1]
  }
  return changes
}

/** Which old passages live on in which new ones: the pairing in order that has most in common. */
function pairUp(old: readonly Passage[], fresh: readonly Spoken[]): readonly Pair[] {
  if (old.length * fresh.length > MOST_PAIRS) return inOrder(old, fresh)
  const worth = old.map((passage) => fresh.map((one) => likeness(passage, one, old.length === fresh.length)))
  const best = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--) {
      const row = best[i]
      const one = worth[i]?.[j] ?? 0
      if (row !== undefined)
        row[j] = Math.max(at(i + 1, j), at(i, j + 1), one > 0 ? at(i + 1, j + 1) + one : 0)
    }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < fresh.length) {
    const one = worth[i]?.[j] ?? 0
    if (one > 0 && at(i, j) === at(i + 1, j + 1) + one) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

function inOrder(old: readonly Passage[], fresh: readonly Spoken[]): readonly Pair[] {
  const pairs: Pair[] = []
  let j = 0
  for (const [i, passage] of old.entries()) {
    const found = fresh.slice(j, j + 20).findIndex((one) => likeness(passage, one, false) > 0)
    if (found < 0) continue
    pairs.push([i, j + found])
    j += found + 1
  }
  return pairs
}

/** How much speaks for a passage living on in a paragraph; 0 when they have nothing to do with each other. */
function likeness({ kind, text }: Passage, now: Spoken, sameCount: boolean): number {
  if ((kind === 'picture') !== (now.kind === 'picture')) return 0
  const sameKind = now.kind === undefined || now.kind === kind
  const alike = titleLikeness(text, now.text)
  const short = sameKind && SHORT.has(kind) && (sameCount || alike > 0.2)
  return alike > ALIKE || short ? alike + (sameKind ? 0.3 : 0.05) : 0
}
