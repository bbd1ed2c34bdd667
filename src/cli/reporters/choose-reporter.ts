import type { Reporter } from './report.ts'

/** The reporter of a format; only the one that is asked for is loaded. */
export async function reporterOf(
  format: 'pretty' | 'short' | 'json' | 'sarif' | 'github',
): Promise<Reporter> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.ts')).reportPretty
    case 'short':
      return (await import('./short.ts')).reportShort
    case 'json':
      return (await import('./json.ts')).reportJson
    case 'sarif':
      return (await import('./sarif.ts')).reportSarif
    case 'github':
      return (await import('./github.ts')).reportGithub
  }
}
