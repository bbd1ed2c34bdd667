/**
 * True when a path (with `/`) is one that a pattern means: `*` and `?` stay inside a folder, `**` stands for any folders,
 * `{a,b}` for either word. A pattern without `/` is looked for in every folder, a folder means all that is in it, and `\` is
 * read as `/`, as people on Windows type it. Takes time in proportion to pattern times path.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const names = path.split('/')
  return alternatives(pattern.replaceAll('\\', '/').replace(/\/$/, '')).some((one) => {
    const steps = (one.includes('/') ? one.replace(/^\.?\//, '') : `**/${one}`).split('/')
    return matchSteps(names, /[*?]/.test(steps.at(-1) ?? '') ? steps : [...steps, '**'])
  })
}

/** More words in braces than this are not told apart: nobody writes them, and they would multiply. */
const MOST = 64

function alternatives(pattern: string): readonly string[] {
  let all = [pattern]
  for (;;) {
    const next = all.flatMap((one) => {
      const match = /\{([^{}]*)\}/.exec(one)
      if (match === null) return [one]
      return (match[1] ?? '')
        .split(',')
        .map((word) => one.slice(0, match.index) + word + one.slice(match.index + match[0].length))
    })
    if (next.length === all.length || next.length > MOST) return all
    all = next
  }
}

function matchSteps(names: readonly string[], steps: readonly string[]): boolean {
  return match(names, steps, '**', (name, step) => match([...name], [...step], '*', sameChar))
}

function sameChar(char: string, wanted: string): boolean {
  return wanted === '?' || char === wanted
}

/** Matches a row against a pattern in which `wild` stands for any run; goes back to the last `wild` only, which is enough. */
function match(
  row: readonly string[],
  pattern: readonly string[],
  wild: string,
  same: (one: string, wanted: string) => boolean,
): boolean {
  let at = 0
  let want = 0
  let back = -1
  let from = 0
  while (at < row.length) {
    const wanted = pattern[want]
    if (wanted === wild) {
      back = want++
      from = at
    } else if (wanted !== undefined && same(row[at] ?? '', wanted)) {
      at++
      want++
    } else if (back >= 0) {
      want = back + 1
      at = ++from
    } else return false
  }
  while (pattern[want] === wild) want++
  return want === pattern.length
}
