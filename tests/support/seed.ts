/** Options for fast-check: one seed for everybody unless BULLETIN_SEED gives another; BULLETIN_RUNS makes it run longer. */
export function propertyOptions(runs: number): { readonly seed: number; readonly numRuns: number } {
  return {
    seed: Number(process.env.BULLETIN_SEED ?? 20210223),
    numRuns: Number(process.env.BULLETIN_RUNS ?? runs),
  }
}
