import { decode } from './base/encoding.ts'
import type { Materials, Opened, Setting } from './job.ts'
import type { LaidOut, LayoutOptions } from './layout/layout.ts'
import type { LintInput, LintResult } from './lint/input.ts'
import { lint } from './lint/lint.ts'
import { resolve } from './model/resolve.ts'
import { type SourceFile, sourceFile } from './model/source.ts'
import { parse } from './syntax/parse.ts'

/** Bytes → text. Undefined for bytes that are no text. */
export function readSource(file: string, bytes: Uint8Array): SourceFile | undefined {
  const decoded = decode(bytes)
  return decoded && sourceFile(file, decoded.text)
}

/** Text → `Issue` → `Bulletin`. Never throws. */
export function open(source: SourceFile, { serial, template, placeOf }: Setting): Opened {
  const { structure } = template
  const { issue, diagnostics } = parse(source, {
    sections: [...structure.sections.map((section) => section.label), ...serial.sections],
    imprintLabels: [...serial.imprint.labels, ...serial.imprint.lines.map((line) => line.label)],
    contentsLabels: structure.contentsLabels,
  })
  return { bulletin: resolve(source, issue, { serial, structure, placeOf }), parsed: diagnostics }
}

/** `Bulletin` → findings about the text and its place in the series. */
export function check(opened: Opened, around: Omit<LintInput, 'bulletin' | 'parsed'>): LintResult {
  return lint({ ...around, ...opened })
}

/** `Bulletin` → pages, with findings about them. Layout and renderers are loaded when called: linting does without. */
export async function compose(
  { bulletin }: Opened,
  { template, fonts, pictures }: Materials,
  options: LayoutOptions = {},
): Promise<LaidOut> {
  const { layout } = await import('./layout/layout.ts')
  return layout(bulletin, template, fonts, pictures, options)
}

/** Pages → PDF. */
export async function toPdf(
  { bulletin }: Opened,
  { pages }: LaidOut,
  materials: Materials,
): Promise<Uint8Array> {
  const { renderPdf } = await import('./render/pdf.ts')
  return renderPdf(pages, { ...materials, bulletin })
}

/** `Bulletin` and pages → DOCX. */
export async function toDocx(
  { bulletin }: Opened,
  { pages }: LaidOut,
  materials: Materials,
): Promise<Uint8Array> {
  const { renderDocx } = await import('./render/docx.ts')
  return renderDocx(bulletin, materials.template, pages, materials)
}
