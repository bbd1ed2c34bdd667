import type { Candidate, Face, FontSource, Pick, RejectedFont, Substitution } from './face.ts'
import { type Font, openFont } from './font.ts'
import { FontError } from './font-error.ts'
import { equalRank, matches, rareFaces, roleByKind } from './match.ts'
import { type FontRole, fontRoles, nameKey, roleFaces } from './roles.ts'
import { shippedFonts } from './shipped.ts'

/** How to choose among candidates. */
export interface FontSetOptions {
  /** Which sources are used and in what order; default project, system, shipped. */
  readonly sources?: readonly FontSource[]
}

/** The faces of a document: for every role a chain that is walked character by character. */
export interface FontSet {
  /** The face and glyph of a code point; undefined when no face anywhere has it, which the caller reports. */
  pick(role: FontRole, codePoint: number): Pick | undefined
  /** The face that sets the role's text and gives its metrics; throws `FontError` when no face at all could be opened. */
  primary(role: FontRole): Face
  /** The roles asked for so far that are set in a stand-in. */
  readonly substitutions: readonly Substitution[]
  /** Font files that were chosen so far and could not be used. */
  readonly rejected: readonly RejectedFont[]
  /** The faces opened so far, in the order of opening. */
  faces(): readonly Face[]
}

/** A candidate with its fate: not opened yet, opened, or found unusable. */
interface Slot {
  readonly candidate: Candidate
  readonly role: FontRole
  readonly equal: boolean
  face?: Face
  failed?: boolean
}

const standardOrder: readonly FontSource[] = ['project', 'system', 'shipped']

/** Makes the chains; opens no file until a character asks for it. */
export function createFontSet(candidates: readonly Candidate[], options: FontSetOptions = {}): FontSet {
  const sources = options.sources ?? standardOrder
  const usable = candidates.filter((candidate) => sources.includes(candidate.source))
  const slots = new Map<Candidate, Slot>()
  const slotOf = (candidate: Candidate, role: FontRole): Slot => {
    const known = slots.get(candidate)
    if (known) return known
    const equal = candidate.source !== 'shipped' && equalRank(role, candidate) !== undefined
    const slot: Slot = { candidate, role, equal }
    slots.set(candidate, slot)
    return slot
  }

  const opened: Face[] = []
  const rejected: RejectedFont[] = []
  const chains = new Map<FontRole, readonly Slot[]>()
  const picks = new Map<FontRole, Map<number, Pick | undefined>>()
  const asked = new Set<FontRole>()

  const chainOf = (role: FontRole): readonly Slot[] => {
    const known = chains.get(role)
    if (known) return known
    const chain = new Set(chainCandidates(role, usable, sources))
    const made = [...chain].map((candidate) => slotOf(candidate, homeRole(candidate) ?? role))
    chains.set(role, made)
    return made
  }

  const open = (slot: Slot): Face | undefined => {
    if (slot.face || slot.failed) return slot.face
    const { candidate, role, equal } = slot
    const result = load(candidate, role)
    if (typeof result === 'string') {
      slot.failed = true
      rejected.push({ path: candidate.path, reason: result })
      return undefined
    }
    const id = uniqueId(candidate, result, opened)
    slot.face = { id, role, source: candidate.source, path: candidate.path, font: result, substitute: !equal }
    opened.push(slot.face)
    return slot.face
  }

  const find = (role: FontRole): Face | undefined => {
    asked.add(role)
    for (const slot of chainOf(role)) {
      const face = open(slot)
      if (face) return face
    }
    return undefined
  }

  const search = (role: FontRole, codePoint: number): Pick | undefined => {
    for (const slot of chainOf(role)) {
      const face = open(slot)
      const glyph = face?.font.glyph(codePoint) ?? 0
      if (face && glyph !== 0) return { face, glyph }
    }
    return undefined
  }

  return {
    pick(role, codePoint) {
      asked.add(role)
      let known = picks.get(role)
      if (!known) {
        known = new Map()
        picks.set(role, known)
      }
      if (known.has(codePoint)) return known.get(codePoint)
      const pick = search(role, codePoint)
      known.set(codePoint, pick)
      return pick
    },
    primary(role) {
      const face = find(role)
      if (!face) throw new FontError('no-such-face', role)
      return face
    },
    get substitutions() {
      return fontRoles.filter((role) => asked.has(role)).flatMap((role) => substitution(role, find(role)))
    },
    get rejected() {
      return rejected
    },
    faces: () => opened,
  }
}

/** The role's first faces by source, then the shipped ones that fill gaps, then other roles' faces, then the rare ones. */
function chainCandidates(
  role: FontRole,
  usable: readonly Candidate[],
  sources: readonly FontSource[],
): readonly Candidate[] {
  const from = (source: FontSource): readonly Candidate[] =>
    usable.filter((candidate) => candidate.source === source)
  const shipped = shippedChain(role, from('shipped'))
  const first = sources.flatMap((source) =>
    source === 'shipped' ? shipped.slice(0, 1) : matches(role, from(source)).map((match) => match.candidate),
  )
  const others = fontRoles
    .filter((other) => other !== role && other !== 'latin')
    .flatMap((other) => sources.flatMap((source) => matches(other, from(source))))
    .map((match) => match.candidate)
  return [...first, ...shipped, ...rareFaces(role, usable), ...others, ...from('shipped')]
}

function shippedChain(role: FontRole, shipped: readonly Candidate[]): readonly Candidate[] {
  return roleFaces[role].shipped.flatMap((id) => shipped.filter((candidate) => candidate.id === id))
}

/** The role a face is made for, whichever role asks for it first. */
function homeRole(candidate: Candidate): FontRole | undefined {
  if (candidate.source === 'shipped') return shippedFonts.find((font) => font.id === candidate.id)?.role
  const named = fontRoles.find((role) => equalRank(role, candidate) !== undefined)
  return named ?? (candidate.source === 'project' ? roleByKind(candidate) : undefined)
}

/** Opens a candidate, or says why it cannot be used. */
function load(candidate: Candidate, role: FontRole): Font | string {
  let bytes: Uint8Array
  try {
    bytes = candidate.load()
  } catch {
    return 'unreadable'
  }
  try {
    const font = openFont(bytes, candidate.index)
    return font.variable && !isUsableVariable(font, role) ? 'variable' : font
  } catch (error) {
    if (error instanceof FontError) return error.code
    throw error
  }
}

/** A variable face is set and embedded as its default instance, which must be near enough to the weight of the role. */
const WEIGHT_TOLERANCE = 150

function isUsableVariable({ format, weight }: Font, role: FontRole): boolean {
  return format === 'truetype' && Math.abs(weight - roleFaces[role].weight) <= WEIGHT_TOLERANCE
}

function uniqueId(candidate: Candidate, font: Font, opened: readonly Face[]): string {
  const file = candidate.path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const base = candidate.id ?? ([font.postScriptName, file].map(slug).find((text) => text !== '') || 'font')
  let id = base
  for (let n = 2; opened.some((face) => face.id === id); n++) id = `${base}-${n}`
  return id
}

function slug(text: string): string {
  return nameKey(text.replace(/[\s_-]+/g, '.'))
    .replace(/[^a-z0-9.]+/g, '')
    .replace(/\.+/g, '-')
    .replace(/^-|-$/g, '')
}

function substitution(role: FontRole, face: Face | undefined): readonly Substitution[] {
  if (!face || (face.role === role && !face.substitute)) return []
  return [{ role, wanted: roleFaces[role].official, used: face.font.family, path: face.path }]
}
