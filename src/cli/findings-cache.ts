import { basename, join } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import type { Found } from '../lint/found.ts'
import {
  FoundAgain,
  type KnownFile,
  knownFile,
  readFindings,
  writeFindings,
} from '../project/findings-file.ts'
import { ISSUES } from '../project/issue-files.ts'
import { learnedFile } from '../project/learned-file.ts'
import { sha256 } from '../project/open-issue.ts'
import { TEMPLATES } from '../project/templates.ts'
import { WORDS } from '../project/words-files.ts'
import type { Desk } from './desk.ts'
import type { LintHow } from './lint-file.ts'
import { lintSettings } from './lint-settings.ts'
import type { Task } from './lint-tasks.ts'
import type { Done } from './lint-work.ts'
import { WRONG_CHARACTERS } from './wrong-characters.ts'

/** Remembers what was found in files, so that a file that nobody touched, in surroundings that nobody touched, is not searched again. */
export interface FindingsCache {
  /** True for a file that was linted before as it is now, in whatever surroundings. */
  readonly seen: (desk: Desk, sha256: string) => boolean
  /** The findings of a file as they were; undefined where it has to be linted. */
  known(task: Task, how: LintHow): Found | undefined
  /** Keeps what was found now. */
  keep(task: Task, how: LintHow, done: Pick<Done, 'found' | 'failures'>): void
  /** Writes down what is new. */
  finish(): void
}

/** A bundle bears the hash of all its code in its name: findings of other rules are of no use. Undefined when run from sources. */
const BUILD = /-([0-9A-Z]{8})\.js$/.exec(basename(new URL(import.meta.url).pathname))?.[1]

/** The cache of one run; undefined where there can be none. */
export function findingsCache(build: string | undefined = BUILD): FindingsCache | undefined {
  if (build === undefined) return undefined
  const stores = new Map<string, Store>()
  const storeOf = ({ world, project: { folder } }: Desk): Store => {
    const found = stores.get(folder)
    if (found !== undefined) return found
    const before = readFindings(world, folder, build)
    const store: Store = {
      write: (files) => writeFindings(world, folder, build, files),
      before,
      seen: new Set([...before.values()].map(({ key }) => key.split(' ', 1)[0] ?? '')),
      now: new Map(),
      changed: false,
    }
    stores.set(folder, store)
    return store
  }
  return {
    seen: (desk, sha256) => storeOf(desk).seen.has(sha256),
    known(task, how) {
      const key = keyOf(task, how)
      if (key === undefined) return undefined
      const store = storeOf(task.desk)
      const name = nameOf(task, how)
      const known = store.before.get(name)
      if (known?.key !== key) return undefined
      store.now.set(name, known)
      return new FoundAgain(known, task.source.file)
    },
    keep(task, how, { found, failures }) {
      const key = keyOf(task, how)
      // Something broke down: the next run shall say so again.
      if (key === undefined || failures.length > 0) return
      if (!how.fragment && PICTURE.test(task.source.text)) return
      const store = storeOf(task.desk)
      store.now.set(nameOf(task, how), knownFile(key, found, task.source.file))
      store.changed = true
    },
    finish() {
      for (const { write, before, now, changed } of stores.values())
        if (changed) write(new Map([...now, ...[...before].filter(([name]) => !now.has(name))]))
    },
  }
}

interface Store {
  readonly write: (files: ReadonlyMap<string, KnownFile>) => void
  readonly before: ReadonlyMap<string, KnownFile>
  /** The sha256 of the files of which something is known. */
  readonly seen: ReadonlySet<string>
  readonly now: Map<string, KnownFile>
  changed: boolean
}

/** One file may be linted as an issue and as a fragment. */
function nameOf({ source }: Task, { fragment }: LintHow): string {
  return `${fragment ? 'fragment' : 'issue'} ${source.file}`
}

/** A picture or a link to one, whose file would have to be looked at: what was found in such a text is not kept. */
const PICTURE = /[\]］][(（]/

/** Everything that the findings of a file depend on, in short: its sha256, and that of all else. Undefined for what is no file. */
function keyOf({ desk, source, file }: Task, how: LintHow): string | undefined {
  if (file === undefined) return undefined
  const { rules, preset } = lintSettings(desk.project, source.file, how)
  const typos = (rules[WRONG_CHARACTERS] ?? 'off') === 'off' ? '' : learnedKey(desk)
  const around = how.fragment ? '' : surroundings(desk)
  return `${file.sha256} ${hash(JSON.stringify([rules, preset, typos, around]))}`
}

const known = new WeakMap<Desk, string>()

/** What an issue is judged beside: settings, template, words, and the other issues. */
function surroundings(desk: Desk): string {
  const found = known.get(desk) ?? hash(JSON.stringify([desk.project.config.text, desk.setting, files(desk)]))
  known.set(desk, found)
  return found
}

function files({ world, project: { folder } }: Desk): readonly string[] {
  return [ISSUES, WORDS, TEMPLATES].flatMap((below) =>
    world
      .list(join(folder, below))
      .filter(({ kind, path }) => kind === 'file' && /\.(?:md|ya?ml)$/i.test(path))
      .map(({ path }) => {
        const at = join(folder, below, path)
        return `${below}/${path} ${world.reads.get(at) ?? readable(() => sha256(world.read(at)))}`
      }),
  )
}

/** One that cannot be read is no neighbour, and is told where it is linted itself. */
function readable(read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (error instanceof BulletinError) return error.code
    throw error
  }
}

function learnedKey({ world, project: { folder } }: Desk): string {
  const file = learnedFile(world, folder)
  const bytes = file === undefined ? undefined : world.readIfExists(file)
  return bytes === undefined ? 'dictionary' : sha256(bytes)
}

const hashes = new Map<string, string>()

/** Files have settings and surroundings in common: each is hashed once. */
function hash(text: string): string {
  const found = hashes.get(text) ?? sha256(new TextEncoder().encode(text))
  hashes.set(text, found)
  return found
}
