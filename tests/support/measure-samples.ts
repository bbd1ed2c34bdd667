import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importText } from '../../src/readers/import-text.ts'
import { builtIn } from '../theme/built-in.ts'
import type { Sample } from './measure-pages.ts'
import { type WrittenIssue, writeIssue } from './page-writer.ts'

export { measurePages } from './measure-pages.ts'

const SHARED = process.env.BULLETIN_SHARED ?? '../shared'

/** The examples, the gallery, the seeds where they are at hand, and so many written issues from a seed on. */
export function samplesOf(seed: number, count: number): readonly Sample[] {
  const written = Array.from({ length: count }, (_, i) => ({
    name: `seed-${seed + i}`,
    issue: writeIssue(seed + i),
  }))
  return [...filesIn('examples/issues'), ...filesIn('docs/gallery'), ...seeds(), ...written]
}

function filesIn(folder: string): readonly Sample[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .map((name) => ({
      name: name.replace(/\W+/g, '-'),
      issue: plainIssue(readFileSync(join(folder, name), 'utf8')),
    }))
}

function seeds(): readonly Sample[] {
  const folder = join(SHARED, 'seeds')
  if (!existsSync(folder)) return []
  const { structure } = builtIn('association')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((input) => ({
      name: input.slice(0, 3),
      issue: plainIssue(importText(readFileSync(join(folder, input), 'utf8'), { input, structure }).text),
    }))
}

/** An issue as it stands, in the association template; pictures it names are white. */
function plainIssue(text: string): WrittenIssue {
  const paths = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
  return {
    text,
    template: 'association',
    organisations: ['云岭市志愿服务联合会'],
    issuer: '云岭市志愿服务联合会秘书处编印',
    pictures: paths.map((path) => ({ path, width: 1600, height: 1200 })),
  }
}
