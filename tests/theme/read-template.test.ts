import { describe, expect, it } from 'vitest'
import { BulletinError } from '../../src/base/errors.ts'
import { lineIndex } from '../../src/base/line-index.ts'
import { BUILT_IN_TEMPLATES, templateName } from '../../src/theme/built-in.ts'
import { readLength, sizeOf } from '../../src/theme/length.ts'
import { readTemplate } from '../../src/theme/read-template.ts'
import { builtIn, findBuiltIn } from './built-in.ts'

/** Reads a template that should be refused and says what is reported and at which line and column. */
function refusal(text: string): string {
  try {
    readTemplate({ file: 't.yaml', text }, findBuiltIn)
  } catch (error) {
    if (!(error instanceof BulletinError)) throw error
    const place = error.place
    if (place === undefined || !('file' in place)) return error.code
    const { line, column } = lineIndex(text).position(place.span.start)
    return `${place.file}:${line}:${column} ${error.code} ${JSON.stringify(error.data)}`
  }
  return 'accepted'
}

describe('the built-in templates', () => {
  it.each(BUILT_IN_TEMPLATES)('$name is complete and keeps to GB/T 9704', ({ name, title }) => {
    const template = builtIn(name)
    expect(template.title).toBe(title)
    expect(template.page).toMatchObject({ leftMm: 28, topMm: 37, textWidthMm: 156, textHeightMm: 225 })
    expect(template.grid).toMatchObject({ rows: 22, columns: 28, pitchPt: 28.95 })
    expect(template.styles.body).toMatchObject({ font: 'body', sizePt: 16, trackingPt: -0.25, firstLine: 2 })
    expect(template.styles.title).toMatchObject({ font: 'title', sizePt: 22, align: 'center', firstLine: 0 })
    expect(template.scaffold.article.length).toBeGreaterThan(0)
    expect(template.structure.sections.map(({ label }) => label)).toContain('简讯')
  })

  it('prints no colour in 素版', () => {
    const { styles, masthead } = builtIn('plain')
    expect(new Set([...Object.values(styles), masthead.rule].map(({ colour }) => colour))).toEqual(
      new Set(['000000']),
    )
  })

  it('is found under its Chinese name', () => {
    expect(['协会', '机关版', '素版', 'official', '我的'].map(templateName)).toEqual([
      'association',
      'official',
      'plain',
      'official',
      '我的',
    ])
  })
})

describe('extends', () => {
  it('takes everything that is not written from the template below', () => {
    const template = readTemplate(
      {
        file: 't.yaml',
        text: 'format: 1\nextends: plain\nname: own\ntitle: 自订\nstyles:\n  title: {size: 小2}\n',
      },
      findBuiltIn,
    )
    expect(template.name).toBe('own')
    expect(template.styles.title).toMatchObject({ sizePt: 18, font: 'title' })
    expect(template.masthead.rule.colour).toBe('000000')
  })

  it('refuses a base that does not exist, and a circle', () => {
    expect(refusal('format: 1\nextends: 没有\n')).toBe('t.yaml:2:10 template/unknown-base {"name":"没有"}')
    const circle = () =>
      readTemplate({ file: 'a', text: 'extends: a' }, () => ({ file: 'a', text: 'extends: a' }))
    expect(circle).toThrow(expect.objectContaining({ code: 'template/extends-itself' }))
  })
})

describe('a template that is wrong', () => {
  const base = 'format: 1\nextends: association\nname: own\ntitle: 自订\n'

  it.each([
    [`${base}grid:\n  pitch: 29pt\n`, 't.yaml:6:10 template/too-tall {"rows":22,"pitch":29,"height":225}'],
    [
      `${base}page:\n  left: 二十八\n`,
      't.yaml:6:9 template/invalid {"key":"page.left","found":"二十八","expected":"28mm"}',
    ],
    [
      `${base}styles:\n  title: {size: 2磅字}\n`,
      't.yaml:6:17 template/invalid {"key":"styles.title.size","found":"2磅字","expected":"3号 / 16pt"}',
    ],
    [
      `${base}imprint: {copies: middle}\n`,
      't.yaml:5:19 template/invalid {"key":"imprint.copies","found":"middle","expected":"right / left"}',
    ],
    [
      `${base}contents: {page: auto}\n`,
      't.yaml:5:12 template/unknown-key {"key":"contents.page","known":"pageNumbers brackets ordinals rowsAfter"}',
    ],
    ['format: 1\nname: own\ntitle: 自订\n', 't.yaml:1:1 template/missing-key {"key":"structure"}'],
    [`${base}grid: [`, 't.yaml:5:8 template/syntax'],
  ])('%j', (text, expected) => {
    expect(refusal(text)).toContain(expected)
  })

  it('never fails otherwise', () => {
    for (const text of [
      '',
      '- 1',
      '17',
      'format: 2',
      `${base}styles: 3`,
      `${base}structure: {sections: [1]}`,
    ])
      expect(refusal(text)).toContain('template/')
  })
})

describe('lengths', () => {
  it('reads 号 as Word does', () => {
    expect(['初号', '小初', '1号', '二号', '3号', '小3', '小四号', '8号'].map(sizeOf)).toEqual([
      42, 36, 26, 22, 16, 15, 12, 5,
    ])
    expect(['9号', '号', '大三', '小9'].map(sizeOf)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('turns each unit into what is asked for', () => {
    expect(readLength('2.8cm', 'mm')).toBe(28)
    expect(readLength('25.4mm', 'pt')).toBeCloseTo(72)
    expect(readLength('2行', 'rows')).toBe(2)
    expect(readLength(2, 'chars')).toBe(2)
    expect(readLength('2字', 'rows')).toBeUndefined()
    expect(readLength(28, 'mm')).toBeUndefined()
    expect(readLength('3号', 'mm')).toBeUndefined()
  })
})
