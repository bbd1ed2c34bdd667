import type { Diagnostic, Safety } from '../src/base/diagnostic.ts'
import { applyEdits, type TextEdit } from '../src/base/text-edit.ts'
import { fix } from '../src/lint/fix.ts'
import { lint } from '../src/lint/lint.ts'
import type { Bulletin } from '../src/model/bulletin.ts'
import { sourceFile } from '../src/model/source.ts'

const FILE = 'lines.txt'

/** What the text rules say of a bare text, without any project around it. */
export function lintFragment(text: string): readonly Diagnostic[] {
  return run(text).diagnostics
}

/** The text with all fixes made that are no bolder than the given level. */
export function fixFragment(text: string, boldest: Safety): string {
  if (boldest === 'suggestion') return followed(text)
  return fix(text, run, { unsafe: boldest === 'unsafe', file: FILE }).text
}

/** The text of someone who follows every suggestion: `fix` itself never touches a number. */
function followed(text: string): string {
  let now = text
  for (let round = 0; round < 10; round++) {
    const edits: TextEdit[] = []
    let end = 0
    const wanted = run(now).diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix.edits]))
    for (const some of wanted.sort((a, b) => (a[0]?.span.start ?? 0) - (b[0]?.span.start ?? 0))) {
      if (some.some(({ span }) => span.start < end)) continue
      edits.push(...some)
      end = Math.max(end, ...some.map(({ span }) => span.end))
    }
    if (edits.length === 0) break
    now = applyEdits(now, edits).text
  }
  return now
}

function run(text: string) {
  const bulletin = {
    source: sourceFile(FILE, text),
    issue: { type: 'issue', span: { start: 0, end: text.length }, head: undefined, children: [] },
  }
  const result = lint({
    // A fragment is linted by its source alone; there is no issue to resolve.
    bulletin: bulletin as unknown as Bulletin,
    parsed: [],
    series: [],
    earlier: () => [],
    settings: { rules: {} },
    fragment: true,
  })
  if (result.failures.length > 0) throw new Error(JSON.stringify(result.failures))
  return result
}
