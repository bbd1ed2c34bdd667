import { dirname, join } from 'node:path'
import { readPictureHeader } from './picture-header.ts'
import type { World } from './world.ts'

/** Larger pictures are left where they are, in bytes. */
const LARGEST = 30_000_000

/**
 * Finds the pictures of a saved web page (`旧刊.files/image001.jpg` beside `旧刊.htm`): for an address as the page writes it the
 * bytes of the file, undefined for addresses that lead elsewhere and for what is no picture. `page` is the absolute path of the page.
 */
export function picturesBeside(world: World, page: string): (address: string) => Uint8Array | undefined {
  return (address) => {
    const path = plainPath(address)
    const file = path === undefined ? undefined : join(dirname(page), path)
    const found = file === undefined ? undefined : world.stat(file)
    if (file === undefined || found?.kind !== 'file' || found.size > LARGEST) return undefined
    const bytes = world.readIfExists(file)
    if (bytes === undefined) return undefined
    const header = readPictureHeader(bytes)
    return 'fault' in header && header.fault !== 'unsupported' ? undefined : bytes
  }
}

/** A path below the page's folder; undefined for the web, for absolute paths and for those that lead out. */
function plainPath(address: string): string | undefined {
  const bare = address.replace(/[?#].*$/su, '').replace(/^\.\//u, '')
  if (bare === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\])/iu.test(bare) || bare.includes('\0')) return undefined
  try {
    const path = decodeURIComponent(bare)
    return path.split(/[/\\]/u).includes('..') ? undefined : path
  } catch {
    return undefined
  }
}

/** True for a file that belongs to a saved web page of the same list: what lies in `旧刊.files/`, `旧刊_files/` beside `旧刊.htm`. */
export function belongsToPage(path: string, pages: ReadonlySet<string>): boolean {
  const match = /^(.*)(?:\.files|_files|\.fld)\//iu.exec(path)
  return match?.[1] !== undefined && pages.has(match[1])
}

/** The web pages of a list of paths, without their endings. */
export function pagesAmong(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.flatMap((path) => /^(.*)\.x?html?$/iu.exec(path)?.[1] ?? []))
}
