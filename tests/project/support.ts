import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { nodeWorld } from '../../src/project/node-world.ts'
import type { World } from '../../src/project/world.ts'

/** A folder of its own for one test, deleted afterwards, with the given files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** The real file system below such a folder, with a fixed clock: 2021-03-02, ten in the morning in Shanghai. */
export function worldWith(files: Readonly<Record<string, string | Uint8Array>> = {}): World {
  return nodeWorld({ folder: folderWith(files), now: () => new Date('2021-03-02T02:00:00Z'), env: {} })
}

/** A `bulletin.yaml` with the least it needs, and what is given. */
export function config(more = ''): string {
  return `format: 1\nname: 云岭简报\n${more}`
}
