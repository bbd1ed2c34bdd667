import type { Candidate } from './face.ts'
import { type FontRole, nameKey, rareCharacterFaces, roleFaces } from './roles.ts'

/** How well a candidate serves a role; lower is better. */
export interface Match {
  readonly candidate: Candidate
  /** Place in the role's list of names; a project's face of another name comes after them all. */
  readonly rank: number
  /** Whether it is the official face or an equal of it. */
  readonly equal: boolean
}

/** Words by which a face in the project's own folder shows its role, tested in this order (仿宋 before 宋). */
const kinds: readonly (readonly [FontRole, RegExp])[] = [
  ['title', /标宋|标题宋|中宋|biaosong|zhongsong|^标题|^title/],
  ['body', /仿宋|fangsong|^fang|fang$|^正文|^body/],
  ['kai', /楷|kai/],
  ['hei', /黑|hei|sanssc|sanscjk/],
  ['song', /宋|song|serifsc|serifcjk/],
  ['latin', /timesnewroman|liberationserif|termes|nimbusroman|^西文|^latin/],
]

function nameKeys({ names, postScriptName }: Candidate): readonly string[] {
  return [...names, ...(postScriptName ? [postScriptName] : [])].map(nameKey)
}

/** The role that a face of the project's folder shows by its file name or, failing that, its own names. */
export function roleByKind(candidate: Candidate): FontRole | undefined {
  const file = nameKey(candidate.path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''))
  for (const words of [[file], nameKeys(candidate)]) {
    const found = kinds.find(([, pattern]) => words.some((word) => pattern.test(word)))
    if (found) return found[0]
  }
  return undefined
}

const ranks = new Map<FontRole, ReadonlyMap<string, number>>()

function ranksOf(role: FontRole): ReadonlyMap<string, number> {
  let known = ranks.get(role)
  if (!known) {
    const { official, equals } = roleFaces[role]
    known = new Map([official, ...equals].map((name, rank) => [nameKey(name), rank]))
    ranks.set(role, known)
  }
  return known
}

/** The best place of a candidate's names in the role's list of official and equal faces; undefined when in none. */
export function equalRank(role: FontRole, candidate: Candidate): number | undefined {
  const known = ranksOf(role)
  let best: number | undefined
  for (const key of nameKeys(candidate)) {
    const rank = known.get(key)
    if (rank !== undefined && (best === undefined || rank < best)) best = rank
  }
  return best
}

/** The candidates of one source that may be a role's first face, best first. */
export function matches(role: FontRole, candidates: readonly Candidate[]): readonly Match[] {
  const found: Match[] = []
  for (const candidate of candidates) {
    if (candidate.source === 'shipped') continue
    const rank = equalRank(role, candidate)
    // The office put it there to be used, so a name we do not know is no reason to pass it by.
    const stated = candidate.source === 'project' && roleByKind(candidate) === role
    if (rank !== undefined) found.push({ candidate, rank, equal: true })
    else if (stated) found.push({ candidate, rank: Number.MAX_SAFE_INTEGER, equal: false })
  }
  const { weight } = roleFaces[role]
  // An italic bears its family's name and weight.
  const distance = ({ candidate }: Match): number =>
    Math.abs(candidate.weight - weight) + (isSlanted(candidate) ? 1000 : 0)
  // Equal names in several files (a system folder and its copy): the path decides, so that runs agree.
  return found.sort(
    (a, b) => a.rank - b.rank || distance(a) - distance(b) || compare(a.candidate, b.candidate),
  )
}

function isSlanted(candidate: Candidate): boolean {
  return nameKeys(candidate).some((key) => /italic|oblique/.test(key))
}

/** The weight in which a single character stands out least in the black of a role; 400 elsewhere. */
const WEIGHTS_BESIDE: Readonly<Partial<Record<FontRole, number>>> = { title: 800, hei: 600 }

/** Faces for characters that nothing else has, in the order of `rareCharacterFaces`, each family in the weight that suits the role. */
export function rareFaces(role: FontRole, candidates: readonly Candidate[]): readonly Candidate[] {
  const wanted = WEIGHTS_BESIDE[role] ?? 400
  const off = ({ weight }: Candidate): number => Math.abs(weight - wanted)
  const order = rareCharacterFaces.map(nameKey)
  const rank = (candidate: Candidate): number => {
    const places = nameKeys(candidate)
      .map((key) => order.indexOf(key))
      .filter((place) => place >= 0)
    return Math.min(order.length, ...places)
  }
  return candidates
    .filter((candidate) => candidate.source !== 'shipped' && rank(candidate) < order.length)
    .sort((a, b) => rank(a) - rank(b) || off(a) - off(b) || compare(a, b))
}

function compare(a: Candidate, b: Candidate): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.index - b.index
}
