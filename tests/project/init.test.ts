import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/source.ts'
import { openProject } from '../../src/project/config.ts'
import { configText, type NewProject, yamlText } from '../../src/project/config-text.ts'
import { initProject } from '../../src/project/init.ts'
import { reserveIssue } from '../../src/project/reserve.ts'
import { scaffoldIssue } from '../../src/project/scaffold.ts'
import { openTemplate } from '../../src/project/templates.ts'
import { parse } from '../../src/syntax/parse.ts'
import { config, worldWith } from './support.ts'

const PROJECT: NewProject = {
  name: '园艺简报',
  organisations: ['云岭市园艺协会'],
  issuer: '云岭市园艺协会秘书处编印',
  template: '协会',
}

describe('a new project', () => {
  it('can be opened at once and says what it was told', () => {
    const world = worldWith()
    expect(initProject(world, '园艺简报', { ...PROJECT, fromNumber: 17, fromTotal: 940 })).toContain(
      'bulletin.yaml',
    )
    const { serial } = openProject(world, '园艺简报')
    expect(serial).toMatchObject({ ...PROJECT, template: 'association' })
    expect(serial.numbering.start).toEqual({ number: 17, total: 940 })
    expect(readdirSync(join(world.folder, '园艺简报'))).toContain('issues')
  })

  it('refuses a folder that is one already, and leaves other files as they are', () => {
    const world = worldWith({ '使用说明.txt': '我自己的说明' })
    initProject(world, '.', PROJECT)
    expect(readFileSync(join(world.folder, '使用说明.txt'), 'utf8')).toBe('我自己的说明')
    expect(() => initProject(world, '.', PROJECT)).toThrowError(
      expect.objectContaining({ code: 'file/exists' }),
    )
  })

  it('refuses a template that nobody knows before anything is written', () => {
    const world = worldWith()
    expect(() => initProject(world, '.', { ...PROJECT, template: '豪华版' })).toThrowError(
      expect.objectContaining({ code: 'template/missing' }),
    )
    expect(readdirSync(world.folder)).toEqual([])
  })

  it('keeps any name as it was typed', () => {
    for (const name of [
      '2021',
      "简报: '党建' # 一",
      '- 简报',
      'true',
      '“云岭”简报（试刊）',
      '@简报',
      '简报，第一辑',
    ]) {
      const world = worldWith({
        'bulletin.yaml': configText({ ...PROJECT, name, issuer: name, organisations: [name] }),
      })
      expect(openProject(world).serial).toMatchObject({ name, issuer: name, organisations: [name] })
    }
    expect(yamlText('云岭市园艺协会')).toBe('云岭市园艺协会')
  })
})

describe('the scaffold of a new issue', () => {
  const make = (
    more: string,
    wish: Partial<Parameters<typeof reserveIssue>[2]> = {},
    titles: readonly string[] = [],
  ) => {
    const world = worldWith({ 'bulletin.yaml': config(more) })
    const project = openProject(world)
    const plan = reserveIssue(
      world,
      project,
      { kind: 'regular', date: { year: 2021, month: 3, day: 2 }, ...wish },
      (numbers) => scaffoldIssue(world, project, numbers, titles),
    )
    const text = readFileSync(join(world.folder, plan.file), 'utf8')
    const { structure } = openTemplate(world, project)
    const labels = structure.sections.map(({ label }) => label)
    const { issue, diagnostics } = parse(sourceFile(plan.file, text), {
      sections: [...labels, ...project.serial.sections],
      imprintLabels: [],
      contentsLabels: structure.contentsLabels,
    })
    return { text, issue, labels, errors: diagnostics.filter(({ severity }) => severity === 'error') }
  }

  for (const template of ['association', 'official', 'plain'])
    it(`has the sections of ${template} in their order, with hints, and parses without an error`, () => {
      const { text, issue, labels, errors } = make(`template: ${template}\n`)
      expect(text).toMatch(/^---\n期号: 1\n总期号: 1\n日期: 2021-03-02\n---\n\n\/\/ 提示：/)
      expect(issue.children.flatMap((child) => (child.type === 'section' ? [child.label.text] : []))).toEqual(
        labels,
      )
      expect(issue.children.filter(({ type }) => type === 'article').length).toBeGreaterThan(0)
      expect(errors).toEqual([])
    })

  it('has the titles that are known, and the sections of the serial', () => {
    const { text } = make('sections: [花事]\n', {}, ['春季花展开幕', '修剪培训班结业'])
    expect(text).toContain('\n# 春季花展开幕\n')
    expect(text).toContain('\n# 修剪培训班结业\n')
    expect(text).toContain('\n【花事】\n// 提示：')
  })

  it('states kind and 年度 only where they differ from the usual', () => {
    expect(make('', { kind: 'supplement' }).text).toContain('---\n期号: 1\n日期: 2021-03-02\n种类: 增刊\n---')
    expect(make('', { year: 2020 }).text).toContain('日期: 2021-03-02\n年度: 2020\n---')
    expect(make('numbering: { uses: number }\n').text).toContain('---\n期号: 1\n日期: 2021-03-02\n---')
  })
})

describe('templates', () => {
  it('of the project go before built-in ones of the same name, and may extend them', () => {
    const world = worldWith({
      'bulletin.yaml': config(),
      'templates/association/template.yaml':
        'format: 1\nextends: association\nname: association\ntitle: 本会\nstructure: { itemMarker: ◆ }\n',
    })
    const { title, structure, grid } = openTemplate(world, openProject(world))
    expect({ title, marker: structure.itemMarker, rows: grid.rows }).toEqual({
      title: '本会',
      marker: '◆',
      rows: 22,
    })
  })

  it('are told by name where the asked one is missing, at the place of the setting', () => {
    const world = worldWith({
      'bulletin.yaml': config('template: 豪华\n'),
      'templates/本局.yaml': 'extends: plain\n',
    })
    expect(() => openTemplate(world, openProject(world))).toThrowError(
      expect.objectContaining({
        code: 'template/missing',
        data: { name: '豪华', allowed: 'association、official、plain、本局' },
        place: { file: 'bulletin.yaml', span: { start: 31, end: 33 } },
      }),
    )
  })

  it('print only what preprinted paper lacks where bulletin.yaml says so', () => {
    const world = worldWith({ 'bulletin.yaml': config('masthead: { preprinted: true }\n') })
    expect(openTemplate(world, openProject(world)).masthead.preprinted).toBe(true)
  })
})
