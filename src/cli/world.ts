import { nodeWorld } from '../project/node-world.ts'
import type { World } from '../project/world.ts'
import type { Context } from './context.ts'

/** The outside world as the terminal of this run sees it. */
export function openWorld({ terminal }: Context): World {
  const { folder, env, now, fontFolders } = terminal
  return nodeWorld({ folder, env, now, ...(fontFolders === undefined ? {} : { fontFolders }) })
}
