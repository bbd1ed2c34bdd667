import type { Context } from './context.ts'
import type { SeriesProblem } from './series-report.ts'

/** A problem of the series as people are told it; a gap without `remedy` where that is said elsewhere. */
export function problemText({ say, lang }: Context, problem: SeriesProblem, remedy = true): string {
  if (!('numbers' in problem)) return say(`problem.${problem.type}`, { ...problem })
  const year = problem.year === undefined ? '' : lang === 'zh' ? `${problem.year}年` : `${problem.year}: `
  const counter = say(`field.${problem.counter}`)
  const numbers = runs(problem.numbers)
  if (problem.type === 'gap') return say(remedy ? 'problem.gap' : 'archive.gap', { year, counter, numbers })
  return say('problem.repeat', {
    year,
    counter,
    numbers,
    files: problem.files.join(lang === 'zh' ? '、' : ', '),
  })
}

/** The gaps of one sequence as one problem, where its first one stands. */
export function withGapsTogether(problems: readonly SeriesProblem[]): readonly SeriesProblem[] {
  const key = (problem: SeriesProblem): string | undefined =>
    problem.type === 'gap' ? `${problem.year} ${problem.counter}` : undefined
  return problems.flatMap((problem, at) => {
    if (problem.type !== 'gap') return [problem]
    const alike = problems.filter((other) => key(other) === key(problem))
    if (problems.findIndex((other) => key(other) === key(problem)) < at) return []
    return [{ ...problem, numbers: alike.flatMap((other) => ('numbers' in other ? other.numbers : [])) }]
  })
}

/** 3、5-8: numbers that follow one another are told as a range. */
function runs(numbers: readonly number[]): string {
  const out: [number, number][] = []
  for (const n of numbers) {
    const last = out.at(-1)
    if (last !== undefined && last[1] === n - 1) last[1] = n
    else out.push([n, n])
  }
  return out.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join('、')
}
