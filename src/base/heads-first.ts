/**
 * The same pattern, written so that it is found sooner. A pattern that begins with a look behind, such as `(?<=[0-9])~`, makes
 * the engine look behind every character of a text; `~(?<=[0-9][^])` lets it skip to the few places where the head stands, and
 * look behind from there. What is matched, and every group, stays the same. A pattern of another form is given back as it is.
 */
export function headsFirst(pattern: RegExp): RegExp {
  if (!/\(\?<[=!]/.test(pattern.source)) return pattern
  const source = alternatives(pattern.source).map(headFirst).join('|')
  return source === pattern.source ? pattern : new RegExp(source, pattern.flags)
}

/** `(?<=…)` and `(?<!…)`. */
const LOOK = /^\(\?<([=!])/
/** A group that may begin with a head of its own. */
const GROUP = /^\((?:\?:|(?!\?))/
const QUANTIFIER = /^(?:[*+?]|\{([0-9]+)(,?)([0-9]*)\})\??/

/** One alternative with the looks behind that it begins with put behind its first character. */
function headFirst(alternative: string): string {
  const looks: string[] = []
  let at = 0
  while (LOOK.test(alternative.slice(at))) {
    const look = atomAt(alternative, at)
    looks.push(look)
    at += look.length
  }
  // A group inside of a look would be numbered differently.
  if (looks.length === 0 || looks.some(hasGroup)) return alternative
  return placed(looks, alternative.slice(at)) ?? alternative
}

/** True where a part of a pattern has a group that is counted, or speaks of one. */
function hasGroup(part: string): boolean {
  return /(?<!\\)\((?!\?)|\\[1-9]/.test(part.replace(/\[(?:\\.|[^\]\\])*\]/g, ''))
}

/** What follows with the looks behind its first character; undefined where that is not one that always stands there. */
function placed(looks: readonly string[], rest: string): string | undefined {
  const atom = atomAt(rest, 0)
  const [quantifier = '', least, comma, most] = QUANTIFIER.exec(rest.slice(atom.length)) ?? []
  const behind = rest.slice(atom.length + quantifier.length)
  if (GROUP.test(atom)) {
    const [open = ''] = GROUP.exec(atom) ?? []
    const inner = alternatives(atom.slice(open.length, -1)).map((one) => placed(looks, one))
    if (quantifier !== '' || inner.includes(undefined)) return undefined
    return `${open}${inner.join('|')})${behind}`
  }
  if (atom === '' || /^(?:[\^$*+?(]|\\[bBk1-9])/.test(atom)) return undefined
  const found = looks.map((look) => `${look.slice(0, 4)}(?:${look.slice(4, -1)})[^])`).join('')
  const others = more(quantifier, least, comma, most)
  return others === undefined ? undefined : `${atom}${found}${others === '' ? '' : atom + others}${behind}`
}

/** The quantifier of the characters behind the first; empty where there are none, undefined where there need not be a first. */
function more(quantifier: string, least?: string, comma?: string, most?: string): string | undefined {
  if (quantifier === '') return ''
  if (quantifier.startsWith('+')) return `*${quantifier.slice(1)}`
  if (least === undefined || least === '0') return undefined
  const lazy = quantifier.endsWith('?') ? '?' : ''
  const from = Number(least) - 1
  if (comma !== ',') return from === 0 ? '' : `{${from}}`
  return `{${from},${most === '' ? '' : Number(most) - 1}}${lazy}`
}

/** The alternatives of a pattern or group, `|` inside of groups and classes left alone. */
function alternatives(source: string): readonly string[] {
  const out: string[] = []
  let start = 0
  for (let at = 0; at < source.length; ) {
    if (source[at] === '|') {
      out.push(source.slice(start, at))
      start = ++at
    } else at += atomAt(source, at).length
  }
  return [...out, source.slice(start)]
}

/** What stands at an offset: a group, a class, an escape or one character. */
function atomAt(source: string, at: number): string {
  const escaped = /^\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|[0-9]+|.)/is.exec(
    source.slice(at, at + 60),
  )
  if (escaped !== null) return escaped[0]
  const open = source[at]
  if (open !== '(' && open !== '[') {
    const wide = (source.codePointAt(at) ?? 0) > 0xffff
    return source.slice(at, at + (wide ? 2 : 1))
  }
  const close = open === '(' ? ')' : ']'
  let end = at + 1
  while (end < source.length && source[end] !== close) {
    const char = source[end]
    if (char === '\\') end += 2
    else end += open === '(' && (char === '(' || char === '[') ? atomAt(source, end).length : 1
  }
  return source.slice(at, end + 1)
}
