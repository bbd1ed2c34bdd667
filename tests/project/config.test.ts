import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encode } from '../../src/base/encoding.ts'
import { BulletinError, ERRORS } from '../../src/base/errors.ts'
import { fill } from '../../src/base/words.ts'
import { openProject, readConfig } from '../../src/project/config.ts'
import { config, worldWith } from './support.ts'

/** Every problem as `line:column what is wrong`. */
function problems(text: string): readonly string[] {
  try {
    readConfig(text)
    return []
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    return [error, ...error.others].map(({ code, data, place }) => {
      const start = place !== undefined && 'file' in place ? place.span.start : 0
      const lines = text.slice(0, start).split('\n')
      return `${lines.length}:${(lines.at(-1) ?? '').length + 1} ${fill(ERRORS[code].zh.message, data)}`
    })
  }
}

describe('bulletin.yaml', () => {
  it('fills in what is not written', () => {
    const { serial, settings } = readConfig(config())
    expect(serial).toMatchObject({
      name: '云岭简报',
      template: 'association',
      contents: 'auto',
      organisations: [],
    })
    expect(serial.numbering).toMatchObject({
      uses: 'both',
      timeZone: 'Asia/Shanghai',
      start: { number: 1, total: 1 },
    })
    expect(settings.output).toEqual({ formats: ['pdf', 'docx'], dir: 'dist' })
    expect(settings.fonts.sources).toEqual(['project', 'system', 'shipped'])
  })

  it('reads everything that may be written', () => {
    const { serial, settings } = readConfig(
      [
        'format: 1',
        'name: 云岭简报',
        'organisations: [云岭市园艺协会, 云岭市花卉研究会]',
        'issuer: 云岭市园艺协会秘书处编印',
        'template: 协会',
        'numbering:',
        '  start: { number: 17, total: 940 }',
        '  missing: [312, 455, 460-462]',
        'imprint:',
        '  报: 市科协、市民政局',
        '  电话: 01012345678',
        '  共印: 050',
        '  labels: [附送]',
        'lint: { rules: { contents/matches-titles: off } }',
        'output: { formats: [docx], dir: 出稿 }',
        'masthead: { preprinted: true }',
      ].join('\n'),
    )
    expect(serial.organisations).toEqual(['云岭市园艺协会', '云岭市花卉研究会'])
    expect(serial.numbering.missing).toEqual([312, 455, 460, 461, 462])
    expect(serial.imprint).toEqual({
      lines: [
        { label: '报', value: '市科协、市民政局' },
        { label: '电话', value: '01012345678' },
        { label: '共印', value: '050' },
      ],
      labels: ['附送'],
    })
    expect(settings).toMatchObject({ masthead: { preprinted: true }, output: { dir: '出稿' } })
    expect(settings.lint.rules).toEqual({ 'contents/matches-titles': 'off' })
  })

  it('treats a key with nothing behind it as not written', () => {
    expect(problems('format: 1\nname: 云岭简报\nissuer:\nnumbering:\noutput: {dir: }\n')).toEqual([])
  })

  it('tells every problem at once, each with its place', () => {
    const text = `format: 1
name: [云岭简报]
isuer: 某会编印
numbering:
  uses: 期号
  start: { number: 0, total: 九百 }
  colour: red
output:
  formats: pdf
masthead: { preprinted: 是 }
imprint: 无
`
    expect(problems(text)).toEqual([
      '2:1 设置项“name”应当是一段文字',
      '3:1 不认识的设置项“isuer”',
      '5:9 设置项“numbering.uses”的值“期号”不认识',
      '6:20 设置项“numbering.start.number”应当在 1 到 99999 之间，现在是 0',
      '6:30 设置项“numbering.start.total”应当是整数，现在是“九百”',
      '7:3 不认识的设置项“numbering.colour”',
      '9:12 设置项“output.formats”应当是列表',
      '10:25 设置项“masthead.preprinted”应当是 true 或 false，现在是“是”',
      '11:10 设置项“imprint”下面应当是若干项设置',
    ])
  })

  it('proposes the key that was meant, or lists what may stand there', () => {
    const helpFor = (key: string): string => {
      try {
        readConfig(config(`${key}: x\n`))
      } catch (error) {
        if (error instanceof BulletinError) return fill(ERRORS[error.code].zh.help, error.data)
      }
      return ''
    }
    expect(helpFor('organizations')).toBe('是否想写“organisations”？')
    expect(helpFor('tempate')).toBe('是否想写“template”？')
    expect(helpFor('编印')).toContain('classification')
    expect(helpFor('报头')).toBe('是否想写“masthead”？')
    expect(helpFor('颜色')).toContain('name、organisations、issuer')
  })

  it('says what is missing, and that a newer format needs a newer program', () => {
    expect(problems('format: 1\n')).toEqual(['1:1 缺少设置项“name”'])
    expect(problems('name: 云岭简报\n')).toEqual(['1:1 缺少设置项“format”'])
    // One slip is one problem.
    expect(problems('format: 1\nnane: 云岭简报\n')).toEqual(['2:1 不认识的设置项“nane”'])
    expect(problems('format: 1\n刊名: 云岭简报\n')).toEqual(['2:1 不认识的设置项“刊名”'])
    expect(problems('format: 2\nname: 云岭简报\n')).toEqual(['1:9 这个项目的格式版本是 2，本程序只认 1'])
    expect(problems('')).toEqual(['1:1 缺少设置项“format”'])
    expect(problems(config('numbering: { timeZone: Asia/Yunling }'))).toEqual([
      '3:24 不认识时区“Asia/Yunling”',
    ])
  })

  it('names the slips of the hand that make it no YAML', () => {
    expect(problems(config('issuer：某会编印\n'))).toEqual(['3:1 设置项“issuer”后面是全角冒号'])
    expect(problems('name：云岭简报')).toEqual(['1:1 设置项“name”后面是全角冒号'])
    expect(problems(config('numbering:\n\tuses: both\n'))).toEqual([
      expect.stringContaining('缩进用了制表符'),
    ])
    expect(problems(config('name: 又一个\n'))).toEqual(['3:1 设置项“name”写了两次'])
    expect(problems(config('issuer: "没有完\n'))).toEqual(['4:1 前面有引号或括号没有收尾'])
    expect(problems(config(' issuer: 某会编印\n'))).toEqual([expect.stringMatching(/^3:.*缩进与上文不齐/)])
    expect(problems(config('issuer: @某会\n'))).toEqual([expect.stringMatching(/^3:9 .*不能直接写的符号/)])
    expect(problems(config('issuer\n'))).toEqual([expect.stringContaining('这一行没有冒号')])
    expect(problems(config('issuer:某会编印\n'))).toEqual(['3:1 设置项“issuer”的冒号后面没有空格'])
    expect(problems(config('numbering:\n  # 编号\n  uses:both\n  # 期号\n  reset: yearly\n'))).toEqual([
      '5:3 设置项“uses”的冒号后面没有空格',
    ])
    expect(problems(config('sections: [甲 乙]\nimprint: { 报: 甲]\n'))).toEqual([
      expect.stringMatching(/^4:.*方括号或花括号/),
    ])
    expect(problems(config('issuer: "某会\\编印"\n'))).toEqual([expect.stringMatching(/^3:.*反斜杠/)])
    expect(problems(`---\n${config()}---\nissuer: 某会\n`)).toEqual([expect.stringMatching(/^4:.*不止一份/)])
    expect(problems(config('lint: { rules: [contents/matches-titles] }\n'))).toEqual([
      '3:9 设置项“lint.rules”下面应当是若干项设置',
    ])
    expect(problems(config('imprint: [报]\n'))).toEqual(['3:1 设置项“imprint”下面应当是若干项设置'])
    expect(problems(config('lint:\n  overrides:\n    - rules: {}\n'))).toEqual([
      '5:7 缺少设置项“lint.overrides.files”',
    ])
  })

  it('tells where a setting stands', () => {
    const text = config('imprint:\n  报: 市科协\n')
    const { placeOf } = readConfig(text)
    const place = placeOf(['imprint', '报'])
    expect(place && text.slice(place.span.start, place.span.end)).toBe('市科协')
    expect(placeOf(['imprint', '发'])).toBeUndefined()
    expect(placeOf(['issuer'])).toBeUndefined()
  })
})

describe('opening a project', () => {
  const code = (act: () => unknown): string => {
    try {
      act()
    } catch (error) {
      if (error instanceof BulletinError) return error.code
    }
    return 'none'
  }

  it('finds bulletin.yaml above the folder or file it is given', () => {
    const world = worldWith({ 'bulletin.yaml': config(), 'issues/2021/0940.md': '' })
    expect(openProject(world, 'issues/2021').folder).toBe(world.folder)
    expect(openProject(world, 'issues/2021/0940.md').folder).toBe(world.folder)
  })

  it('reads what 记事本 saves as ANSI or with a mark', () => {
    const ansi = encode(config(), { encoding: 'gb18030', bom: false })
    expect(openProject(worldWith({ 'bulletin.yaml': ansi })).serial.name).toBe('云岭简报')
    const marked = encode(config().replaceAll('\n', '\r\n'), { encoding: 'utf-8', bom: true })
    expect(openProject(worldWith({ 'bulletin.yaml': marked })).serial.name).toBe('云岭简报')
  })

  it('says what is wrong in one error', () => {
    expect(code(() => openProject(worldWith()))).toBe('config/missing')
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256)
    expect(code(() => openProject(worldWith({ 'bulletin.yaml': bytes })))).toBe('file/binary')
    const folder = worldWith()
    mkdirSync(join(folder.folder, 'bulletin.yaml'))
    expect(code(() => openProject(folder))).toBe('file/is-folder')
  })
})
