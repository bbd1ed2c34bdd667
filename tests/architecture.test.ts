import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The folders of src in the order in which they may import one another: each only from those to its left. */
const ORDER = [
  'base',
  'model',
  'theme',
  'fonts',
  'syntax',
  'readers',
  'lint',
  'layout',
  'render',
  'project',
  'cli',
]
/** These three stand side by side and never import each other. */
const APART = ['readers', 'lint', 'layout']
/** Files directly in src: above render, below project. */
const ROOT_RANK = ORDER.indexOf('render') + 0.5
const MAY_TOUCH_THE_WORLD = ['project', 'cli']
const LAZY = ['pdfkit', 'docx', 'fontkit', 'inquirer', 'fflate', 'saxes', 'parse5', 'word-extractor', 'unpdf']

interface Import {
  readonly from: string
  readonly to: string
  readonly dynamic: boolean
  readonly typeOnly: boolean
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join('src', from), 'utf8')
  const statics = [...text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'/gms)].map((m) => ({
    from,
    to: m[2] ?? '',
    dynamic: false,
    typeOnly: m[1] !== undefined,
  }))
  const bare = [...text.matchAll(/^import\s+'([^']+)'/gm)].map((m) => ({
    from,
    to: m[1] ?? '',
    dynamic: false,
    typeOnly: false,
  }))
  const dynamics = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map((m) => ({
    from,
    to: m[1] ?? '',
    dynamic: true,
    typeOnly: false,
  }))
  return [...statics, ...bare, ...dynamics]
})

const folderOf = (file: string): string | undefined => (file.includes('/') ? file.split('/')[0] : undefined)
const rank = (file: string): number => {
  const folder = folderOf(file)
  return folder === undefined ? ROOT_RANK : ORDER.indexOf(folder)
}
const targetOf = ({ from, to }: Import): string | undefined =>
  to.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), to)) : undefined

describe('the house', () => {
  it('has only the folders that the order names', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== undefined))
    expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([])
  })

  it('imports one way only', () => {
    const wrong = imports.flatMap((one) => {
      const target = targetOf(one)
      if (target === undefined || folderOf(target) === folderOf(one.from)) return []
      const apart = APART.includes(folderOf(one.from) ?? '') && APART.includes(folderOf(target) ?? '')
      return rank(target) > rank(one.from) || apart ? [`${one.from} → ${target}`] : []
    })
    expect(wrong).toEqual([])
  })

  it('touches files and the process only in project and cli', () => {
    const wrong = imports
      .filter(
        ({ from, to }) =>
          /^node:(fs|process|os|child_process)/.test(to) &&
          !MAY_TOUCH_THE_WORLD.includes(folderOf(from) ?? ''),
      )
      .map(({ from, to }) => `${from} → ${to}`)
    expect(wrong).toEqual([])
    const globals = files.filter(
      (file) =>
        !MAY_TOUCH_THE_WORLD.includes(folderOf(file) ?? '') &&
        /\bprocess\.(env|cwd|std|exit|argv)/.test(readFileSync(join('src', file), 'utf8')),
    )
    expect(globals).toEqual([])
  })

  it('loads the heavy packages only when a command needs them', () => {
    const seen = new Set<string>()
    const reach = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const one of imports.filter(({ from, typeOnly }) => from === file && !typeOnly)) {
        const target = targetOf(one) ?? one.to
        // Commands are loaded by the command line whatever is asked; what they load in turn waits until it is needed.
        if (!one.dynamic || (target.startsWith('cli/') && target !== 'cli/ask.ts')) reach(target)
      }
    }
    reach('cli/main.ts')
    expect(seen).toContain('cli/commands/lint.ts')
    expect(seen).toContain('cli/commands/new.ts')
    expect([...seen].filter((name) => LAZY.includes(name.split('/')[0] ?? ''))).toEqual([])
    // Words about pages are words: they are looked up by reporters.
    expect([...seen].filter((name) => /^(layout|render)\/(?!(docx\/)?messages)/.test(name))).toEqual([])
  })

  it('keeps chalk and inquirer behind one door each', () => {
    const users = (name: string) => [
      ...new Set(imports.filter(({ to }) => to === name).map(({ from }) => from)),
    ]
    expect(users('chalk')).toEqual(['cli/style.ts'])
    expect(users('inquirer')).toEqual(['cli/ask.ts'])
  })

  it('keeps files small enough to read in one go', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(join('src', file), 'utf8').split('\n').length }))
      .filter(({ file, lines }) => lines > 300 && !file.endsWith('.generated.ts'))
      .map(({ file, lines }) => `${relative('.', file)} ${lines}`)
    expect(long).toEqual([])
  })
})
