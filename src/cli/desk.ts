import { dirname } from 'node:path'
import { BulletinError } from '../base/errors.ts'
import type { Opened, Setting } from '../job.ts'
import type { EarlierArticle } from '../lint/input.ts'
import { storiesOf, storyText } from '../lint/stories.ts'
import type { Bulletin } from '../model/bulletin.ts'
import type { HouseWords } from '../model/house-words.ts'
import type { Serial, SeriesEntry } from '../model/serial.ts'
import { type SourceFile, sourceFile } from '../model/source.ts'
import { open } from '../pipeline.ts'
import { findProject, openProject, type Project, readConfig } from '../project/config.ts'
import { issueSetting } from '../project/issue-setting.ts'
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
  /** The issue of the same kind before one; undefined where there is none that can be read. */
  readonly previous: (file: string) => Bulletin | undefined
}

/** Opens the project that a folder lies in. Throws `config/…` and `template/…` errors. */
export function openDesk(world: World, folder: string = world.folder): Desk {
  const project = openProject(world, folder)
  const setting = settingOf(world, project)
  return deskOf(world, project, () => setting)
}

/** A desk without a project, for text that is no issue. */
export function bareDesk(world: World): Desk {
  const project = { folder: world.folder, ...readConfig('format: 1\nname: 简报\n') }
  return deskOf(world, project, () => settingOf(world, project))
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

/** What an issue of the desk's project is read and printed with. Throws `template/…` errors where the issue names a bad one. */
export function settingFor({ world, project, setting }: Desk, source: SourceFile): Setting {
  return issueSetting(world, project, setting, source)
}

/**
 * Parses and resolves an issue of the desk's project, with what is asked for once instead of the settings. Throws no more than
 * {@link settingFor}.
 */
export function readIssue(desk: Desk, source: SourceFile, serial: Partial<Serial> = {}): Opened {
  const setting = settingFor(desk, source)
  return open(source, { ...setting, serial: { ...setting.serial, ...serial } })
}

const blank = new WeakMap<Desk, Bulletin>()

/** Text that is no issue: nothing of it is told apart, so that it need not be parsed. */
export function readFragment(desk: Desk, source: SourceFile): Opened {
  const bulletin = blank.get(desk) ?? readIssue(desk, sourceFile('-', '')).bulletin
  blank.set(desk, bulletin)
  return { bulletin: { ...bulletin, source }, parsed: [] }
}

function settingOf(world: World, project: Project): Setting {
  return { serial: project.serial, template: openTemplate(world, project), placeOf: project.placeOf }
}

function deskOf(world: World, project: Project, readSetting: () => Setting): Desk {
  let setting: Setting | undefined
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
    get setting() {
      setting ??= readSetting()
      return setting
    },
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
    previous: (file) => {
      const { entries } = desk.series()
      const own = entries.find((entry) => entry.file === file)
      const before = entries.slice(0, own === undefined ? entries.length : entries.indexOf(own))
      const last = before.findLast(
        ({ kind, status }) => kind === (own?.kind ?? 'regular') && status !== 'void',
      )
      return last && readEarlier(desk, last)
    },
  }
  return desk
}

/** An earlier issue, resolved; one that cannot be read is its own concern. */
function readEarlier(desk: Desk, entry: SeriesEntry): Bulletin | undefined {
  const { world, project } = desk
  try {
    const { source } = openIssue(world, absolutePath(project.folder, entry.file), project.folder)
    return readIssue(desk, source).bulletin
  } catch (error) {
    if (error instanceof BulletinError) return undefined
    throw error
  }
}

function articlesOf(desk: Desk, entry: SeriesEntry): readonly EarlierArticle[] {
  const bulletin = readEarlier(desk, entry)
  if (bulletin === undefined) return []
  const issue = issueName(entry, desk.project.serial.numbering)
  return storiesOf(bulletin.issue).map((story) => ({
    file: entry.file,
    issue,
    title: story.kind === 'article' ? story.name : '',
    text: storyText(story),
  }))
}
