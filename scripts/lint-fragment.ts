import type { Diagnostic, Safety } from '../src/base/diagnostic.ts'
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
  const bold = (source: string) => {
    const result = run(source)
    if (boldest !== 'suggestion') return result
    const diagnostics = result.diagnostics.map((one) =>
      one.fix === undefined ? one : { ...one, fix: { ...one.fix, safety: 'safe' as const } },
    )
    return { ...result, diagnostics }
  }
  return fix(text, bold, { unsafe: boldest !== 'safe', file: FILE }).text
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
