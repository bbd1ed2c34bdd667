import { readFileSync } from 'node:fs'

/** Put in by the build; absent when the command runs from source. */
declare const __BULLETIN_VERSION__: string | undefined

/** The version of the package, as in `package.json`. */
export const VERSION: string =
  typeof __BULLETIN_VERSION__ === 'string' ? __BULLETIN_VERSION__ : versionFromPackage()

function versionFromPackage(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  return String(version)
}
