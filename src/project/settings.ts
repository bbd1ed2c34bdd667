import { matchesGlob } from '../base/glob.ts'
import type { PdfaLevel } from '../base/pdfa-level.ts'
import type { FontSource } from '../fonts/face.ts'
import type { LintSettings } from '../lint/input.ts'
import type { Numbering, Serial } from '../model/serial.ts'
import type { Measure } from '../theme/template.ts'
import type { ConfigData } from './config-schema.ts'

/** What `bulletin.yaml` says beyond the serial itself: how to check and where to put what is printed. */
export interface Settings {
  readonly lint: LintConfig
  readonly output: {
    /** What `render` and `export` write when no format is asked for. */
    readonly formats: readonly ('pdf' | 'docx')[]
    /** Relative to the project. */
    readonly dir: string
    /** The measure of PDFs where it is not the template's. */
    readonly measure: Measure | undefined
    /** The PDF/A level of PDFs; ordinary PDFs without it. */
    readonly pdfa: PdfaLevel | undefined
  }
  readonly fonts: { readonly sources: readonly FontSource[] }
  readonly masthead: {
    /** Overrides the template's where it is written. */
    readonly preprinted: boolean | undefined
  }
}

/** How issues are checked. */
export interface LintConfig extends LintSettings {
  /** Other settings for some of the files; the later ones win. */
  readonly overrides: readonly (LintSettings & { readonly files: readonly string[] })[]
}

/** The settings for one file, given relative to the project. */
export function lintSettingsFor({ overrides, ...base }: LintConfig, file: string): LintSettings {
  let settings: LintSettings = base
  for (const { files, ...more } of overrides) {
    if (!files.some((pattern) => matchesGlob(file, pattern))) continue
    settings = { ...settings, ...more, rules: { ...settings.rules, ...more.rules } }
  }
  return settings
}

/** How a serial counts when `bulletin.yaml` does not say. */
export const DEFAULT_NUMBERING: Numbering = {
  uses: 'both',
  reset: 'yearly',
  supplement: 'own',
  combined: 'one',
  start: { number: 1, total: 1 },
  missing: [],
  timeZone: 'Asia/Shanghai',
  form: 'plain',
}

/** The serial with defaults filled in. Imprint lines keep the order in which they are written. */
export function toSerial(data: ConfigData): Serial {
  const { labels = [], ...lines } = data.imprint ?? {}
  const numbering = data.numbering ?? {}
  return {
    name: data.name,
    organisations: data.organisations ?? [],
    issuer: data.issuer ?? '',
    template: data.template ?? 'association',
    numbering: {
      uses: numbering.uses ?? DEFAULT_NUMBERING.uses,
      reset: numbering.reset ?? DEFAULT_NUMBERING.reset,
      supplement: numbering.supplement ?? DEFAULT_NUMBERING.supplement,
      combined: numbering.combined ?? DEFAULT_NUMBERING.combined,
      start: { number: numbering.start?.number ?? 1, total: numbering.start?.total ?? 1 },
      missing: (numbering.missing ?? []).flatMap(expand),
      timeZone: numbering.timeZone ?? DEFAULT_NUMBERING.timeZone,
      form: numbering.form ?? DEFAULT_NUMBERING.form,
    },
    imprint: {
      lines: Object.entries(lines).map(([label, value]) => ({ label, value: String(value) })),
      labels,
    },
    classification: data.classification,
    contents: data.contents ?? 'auto',
    sections: data.sections ?? [],
    draftMark: data.output?.draftMark ?? false,
    mastheadImage: data.masthead?.image,
  }
}

/** Everything else with defaults filled in. */
export function toSettings(data: ConfigData): Settings {
  return {
    lint: toLint(data.lint ?? {}),
    output: {
      formats: data.output?.formats ?? ['pdf', 'docx'],
      dir: data.output?.dir ?? 'dist',
      measure: data.output?.measure,
      pdfa: data.output?.pdfa,
    },
    fonts: { sources: data.fonts?.sources ?? ['project', 'system', 'shipped'] },
    masthead: { preprinted: data.masthead?.preprinted },
  }
}

function toLint({ overrides = [], ...rest }: NonNullable<ConfigData['lint']>): LintConfig {
  const settings = ({ preset, rules = {} }: typeof rest): LintSettings => ({
    ...(preset === undefined ? {} : { preset }),
    rules,
  })
  return { ...settings(rest), overrides: overrides.map((one) => ({ files: one.files, ...settings(one) })) }
}

/** `312` is one number, `300-320` all of them. */
function expand(missing: number | string): readonly number[] {
  if (typeof missing === 'number') return [missing]
  const [first = 1, last = first] = missing.split('-').map(Number)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
