import { dirname } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import type { Opened, Setting } from '../job.ts'
import type { EarlierArticle } from '../lint/input.ts'
import { storiesOf, storyText } from '../lint/stories.ts'
import type { HouseWords } from '../model/house-words.ts'
import type { Serial, SeriesEntry } from '../model/serial.ts'
import { type SourceFile, sourceFile } from '../model/source.ts'
import { open } from '../pipeline.ts'
import { findProject, openProject, type Project, readConfig } from '../project/config.ts'
import { absolutePath, openIssue } from '../project/open-issue.ts'
import { readSeries, type Series } from '../project/store.ts'
import { openTemplate } from '../project/templates.ts'
import { readWords } from '../project/words-files.ts'
import type { World } from '../project/world.ts'
import { issueName } from './choose-issue.ts'

/** One project opened for work: its settings, template and ledger, each read once. */
export interface Desk {
  readonly world: World
  readonly project: Project
  /** What issues of the project are read with. */
  readonly setting: Setting
  /** The ledger, read when it is first asked for. */
  readonly series: () => Series
  /** The office's own words, read when they are first asked for. */
  readonly words: () => HouseWords
  /** Articles of the issues before one, read when they are first asked for. */
  readonly earlier: (file: string) => readonly EarlierArticle[]
}

/** Opens the project that a folder lies in. Throws `config/…` and `template/…` errors. */
export function openDesk(world: World, folder: string = world.folder): Desk {
  return deskOf(world, openProject(world, folder))
}

/** A desk without a project, for text that is no issue. */
export function bareDesk(world: World): Desk {
  return deskOf(world, { folder: world.folder, ...readConfig('format: 1\nname: 简报\n') })
}

/** Finds the desk for files of several projects; each project is opened once. */
export function desks(world: World): (path: string) => Desk {
  const opened = new Map<string, Desk>()
  return (path) => {
    const folder = findProject(world, dirname(path)) ?? dirname(path)
    const desk = opened.get(folder) ?? openDesk(world, folder)
    opened.set(folder, desk)
    return desk
  }
}

/** Parses and resolves an issue of the desk's project, with what is asked for once instead of the settings. Never throws. */
export function readIssue({ setting }: Desk, source: SourceFile, serial: Partial<Serial> = {}): Opened {
  return open(source, { ...setting, serial: { ...setting.serial, ...serial } })
}

/** Text that is no issue: nothing of it is told apart, so that it need not be parsed. */
export function readFragment(desk: Desk, source: SourceFile): Opened {
  const { bulletin } = readIssue(desk, sourceFile(source.file, ''))
  return { bulletin: { ...bulletin, source }, parsed: [] }
}

function deskOf(world: World, project: Project): Desk {
  const template = openTemplate(world, project)
  let series: Series | undefined
  const articles = new Map<string, readonly EarlierArticle[]>()
  let words: HouseWords | undefined
  const desk: Desk = {
    world,
    words: () => {
      words ??= readWords(world, project.folder)
      return words
    },
    project,
    setting: { serial: project.serial, template, placeOf: project.placeOf },
    series: () => {
      series ??= readSeries(world, project)
      return series
    },
    earlier: (file) => {
      const { entries } = desk.series()
      const at = entries.findIndex((entry) => entry.file === file)
      return entries.slice(0, at < 0 ? entries.length : at).flatMap((entry) => {
        const known = articles.get(entry.file) ?? articlesOf(desk, entry)
        articles.set(entry.file, known)
        return known
      })
    },
  }
  return desk
}

function articlesOf(desk: Desk, entry: SeriesEntry): readonly EarlierArticle[] {
  const { world, project } = desk
  try {
    const { source } = openIssue(world, absolutePath(project.folder, entry.file), project.folder)
    const issue = issueName(entry, project.serial.numbering)
    return storiesOf(readIssue(desk, source).bulletin.issue).map((story) => ({
      file: entry.file,
      issue,
      title: story.kind === 'article' ? story.name : '',
      text: storyText(story),
    }))
  } catch (error) {
    // An earlier issue that cannot be read is its own concern.
    if (error instanceof BulletinError) return []
    throw error
  }
}
