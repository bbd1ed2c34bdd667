import { type Proof, prove } from './page-proof.ts'
import type { WrittenIssue } from './page-writer.ts'

/** One issue to be measured, by a name to find it again. */
export interface Sample {
  readonly name: string
  readonly issue: WrittenIssue
}

/** Prints issues in a measure, reads the PDFs back, and says one figure a line; faults follow, named by sample and page. */
export async function measurePages(
  samples: readonly Sample[],
  measure: 'word' | 'typeset',
  folder: string,
): Promise<{ readonly lines: readonly string[]; readonly faults: readonly string[] }> {
  const proofs: { readonly name: string; readonly proof: Proof }[] = []
  for (const { name, issue } of samples)
    proofs.push({ name, proof: await prove(issue, measure, folder, `${name}-${measure}`) })
  const all = proofs.map(({ proof }) => proof)
  const sum = (of: (proof: Proof) => number): number => all.reduce((total, proof) => total + of(proof), 0)
  const count = (kind: string): number =>
    sum(({ faults }) => faults.filter((one) => one.kind === kind).length)
  const most = (of: (proof: Proof) => number): number => Math.max(0, ...all.map(of))
  const range = (values: readonly number[]): string =>
    values.length === 0 ? 'none' : `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)} mm`
  const rules = all.flatMap(({ redRule }) => redRule ?? [])
  const feet = all.flatMap(({ lastRule }) => lastRule ?? [])
  const dashes = all.flatMap((proof) => proof.dashes)
  const off = (values: readonly number[], wanted: number): number =>
    values.filter((value) => Math.abs(value - wanted) > 0.3).length
  const lines = [
    `issues ${all.length}, pages ${sum(({ pages }) => pages)}, lines ${sum((proof) => proof.lines)}`,
    `lines that begin or end with a forbidden mark: ${count('mark')}`,
    `split units: ${count('unit')}`,
    `gaps beyond 0.08 em that page/loose-line does not report: ${count('gap')}`,
    `lines that page/loose-line reports: ${sum(({ loose }) => loose)}; widest gap ${most(({ widest }) => widest).toFixed(3)} em`,
    `pages that break inside a paragraph: ${sum(({ full }) => full)}; without 22 rows: ${count('rows')}`,
    `baselines off the grid: ${count('grid')}; farthest ${most(({ offGrid }) => offGrid).toFixed(4)} pt`,
    `red rule ${range(rules)}; outside 90–125 mm and not reported: ${all.filter(({ mastheadUnsaid }) => mastheadUnsaid).length}`,
    `dashes of page numbers: ${dashes.length}, ${range(dashes)}; off 269.0 ± 0.3 mm: ${off(dashes, 269)}`,
    `last imprint rule: ${feet.length}, ${range(feet)}; off 262.0 ± 0.3 mm: ${off(feet, 262)}`,
    `issues whose words do not come back in order: ${all.filter(({ words }) => !words).length}`,
  ]
  const faults = proofs.flatMap(({ name, proof }) => [
    ...proof.faults.map(({ kind, page, detail }) => `${name} ${measure} page ${page} ${kind}: ${detail}`),
    ...(proof.words ? [] : [`${name} ${measure} words`]),
    ...(proof.dashes.length < proof.pages
      ? [`${name} ${measure} dashes: ${proof.dashes.length} of ${proof.pages}`]
      : []),
  ])
  return { lines: lines.map((line) => `${measure}: ${line}`), faults }
}
