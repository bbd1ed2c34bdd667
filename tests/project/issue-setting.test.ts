import { describe, expect, it } from 'vitest'
import type { Setting } from '../../src/job.ts'
import { sourceFile } from '../../src/model/source.ts'
import { openProject } from '../../src/project/config.ts'
import { issueSetting } from '../../src/project/issue-setting.ts'
import { openTemplate } from '../../src/project/templates.ts'
import type { Template } from '../../src/theme/template.ts'
import { worldWith } from './support.ts'

function project(): { setting: Setting; plain: Template; reading: (head: string) => Setting } {
  const world = worldWith({
    'bulletin.yaml': 'format: 1\nname: 简报\ntemplate: association\n',
    'templates/own.yaml': 'extends: plain\nmasthead:\n  preprinted: true\n',
  })
  const opened = openProject(world, world.folder)
  const { serial, placeOf } = opened
  const setting = { serial, placeOf, template: openTemplate(world, opened) }
  return {
    setting,
    plain: openTemplate(world, opened, 'plain'),
    reading: (head) =>
      issueSetting(world, opened, setting, sourceFile('issues/2031/0001.md', `${head}\n# 题目\n\n正文。\n`)),
  }
}

describe('what an issue is read and printed with', () => {
  it('is the setting of the project where it names no template', () => {
    const { reading, setting } = project()
    expect(reading('---\n期号: 1\n---\n')).toBe(setting)
    expect(reading('---\n期号: 1\n模板:\n---\n')).toBe(setting)
    expect(reading('')).toBe(setting)
    expect(reading('模板: 素版')).toBe(setting)
  })

  it.each(['模板: 素版', '模板：plain', 'template: "素版"'])('has the template that it names: %s', (line) => {
    const { reading, setting, plain } = project()
    const own = reading(`---\n期号: 1\n${line}\n---\n`)
    expect(own.template).toEqual(plain)
    expect(own.serial).toBe(setting.serial)
    expect(reading(`---\n${line}\n---\n`).template).toBe(own.template)
  })

  it('may be a template of the project', () => {
    const { reading } = project()
    expect(reading('---\n模板: own\n---\n').template.masthead.preprinted).toBe(true)
  })

  it('refuses a name that there is not, in its place', () => {
    const { reading } = project()
    expect(() => reading('---\n模板: 花版\n---\n')).toThrow(
      expect.objectContaining({
        code: 'template/unknown',
        place: { file: 'issues/2031/0001.md', span: { start: 8, end: 10 } },
      }),
    )
  })
})
