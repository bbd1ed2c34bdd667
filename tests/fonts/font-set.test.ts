import { describe, expect, test } from 'vitest'
import type { Candidate, FontSource } from '../../src/fonts/face.ts'
import { createFontSet } from '../../src/fonts/font-set.ts'
import { makeFont } from './small-font.ts'

const shipped: readonly Candidate[] = [
  face('shipped', 'packs/Title.ttf', 'Stand-in Title', '一二三', { id: 'bulletin-title' }),
  face('shipped', 'fandol/Fang.otf', 'Stand-in Fang', '一二', { id: 'fandol-fang' }),
  face('shipped', 'packs/Kai.ttf', 'Stand-in Kai', '一二三', { id: 'bulletin-kai' }),
  face('shipped', 'packs/Hei.ttf', 'Stand-in Hei', '一二三', { id: 'bulletin-hei' }),
  face('shipped', 'packs/Song.ttf', 'Stand-in Song', '一二三四', { id: 'bulletin-song' }),
]

interface Extra {
  readonly id?: string
  readonly weight?: number
  readonly variable?: boolean
  readonly load?: () => Uint8Array
}

function face(
  source: FontSource,
  path: string,
  name: string,
  characters: string,
  extra: Extra = {},
): Candidate {
  const { variable = false, weight = 400 } = extra
  const load = () => makeFont({ names: [[1, name]], characters, weight, variable })
  return {
    source,
    path,
    index: 0,
    names: [name],
    weight,
    load,
    ...(extra.id ? { id: extra.id } : {}),
    ...(extra.load ? { load: extra.load } : {}),
  }
}

const one = 0x4e00 // 一
const three = 0x4e09 // 三
const four = 0x56db // 四
const five = 0x4e94 // 五

describe('which face a role is set in', () => {
  test('the project’s own face goes before the system’s, and that before the shipped one', () => {
    const system = face('system', 'C:/Windows/Fonts/simfang.ttf', 'FangSong', '一')
    const project = face('project', 'fonts/fs.ttf', '仿宋_GB2312', '一')
    expect(createFontSet([...shipped, system, project]).primary('body').path).toBe('fonts/fs.ttf')
    expect(createFontSet([...shipped, system]).primary('body').path).toBe('C:/Windows/Fonts/simfang.ttf')
    expect(createFontSet(shipped).primary('body').id).toBe('fandol-fang')
  })

  test('the order of sources can be changed, and a source left out', () => {
    const system = face('system', 'simfang.ttf', 'FangSong', '一')
    const set = (sources: readonly FontSource[]) => createFontSet([...shipped, system], { sources })
    expect(set(['shipped', 'system']).primary('body').id).toBe('fandol-fang')
    expect(set(['shipped']).pick('body', one)?.face.source).toBe('shipped')
  })

  test('the official name goes before its equals, whatever the spelling', () => {
    const set = createFontSet([
      face('system', 'a.ttf', 'STFangsong', '一'),
      face('system', 'b.ttf', '仿宋_gb2312', '一'),
    ])
    expect(set.primary('body').path).toBe('b.ttf')
  })

  test('a face may be known by its PostScript name alone', () => {
    const candidate = { ...face('system', 'x.ttf', 'Unknown', '一'), postScriptName: 'FZXBSJW--GB1-0' }
    expect(createFontSet([candidate]).primary('title')).toMatchObject({ path: 'x.ttf', substitute: false })
  })

  test('of a family with several weights the regular one is taken', () => {
    const names = [900, 300, 400].map((weight) =>
      face('system', `songti-${weight}.ttf`, 'Songti SC', '一', { weight }),
    )
    expect(createFontSet(names).primary('song').path).toBe('songti-400.ttf')
  })

  test('a system face of another design is not taken', () => {
    const other = face('system', 'msyh.ttf', 'Microsoft YaHei', '一二三四五')
    const set = createFontSet([...shipped, other])
    expect(set.primary('hei').id).toBe('bulletin-hei')
    expect(set.pick('hei', five)).toBeUndefined()
  })

  test.each([
    ['title', 'fonts/标题.ttf', 'Any Name'],
    ['title', 'fonts/x.ttf', '某某标题宋'],
    ['body', 'fonts/正文.otf', 'Any Name'],
    ['body', 'fonts/ZhuqueFangsong-Regular.ttf', '朱雀仿宋'],
    ['kai', 'fonts/霞鹜文楷.ttf', 'Any Name'],
    ['hei', 'fonts/x.ttf', 'Some Hei'],
    ['song', 'fonts/宋体.ttf', 'Any Name'],
  ] as const)('for %s a project’s face may be named %s (%s)', (role, path, name) => {
    const set = createFontSet([...shipped, face('project', path, name, '一')])
    expect(set.primary(role)).toMatchObject({ path, role, substitute: true })
  })
})

describe('characters that the face lacks', () => {
  test('are taken from the next face of the chain, one by one', () => {
    const set = createFontSet([...shipped, face('system', 'simfang.ttf', 'FangSong', '一')])
    const used = [one, 0x4e8c, three, four].map((point) => set.pick('body', point)?.face.id)
    expect(used).toEqual(['simfang', 'fandol-fang', 'bulletin-kai', 'bulletin-song'])
    expect(set.pick('body', three)?.glyph).toBe(3)
  })

  test('are sought in faces for rare characters and in other roles’ faces before they are given up', () => {
    const rare = face('system', 'simsunb.ttf', 'SimSun-ExtB', '五')
    const hei = face('project', 'fonts/黑体.ttf', 'SimHei', '六')
    const set = createFontSet([...shipped, rare, hei])
    expect(set.pick('body', five)?.face.path).toBe('simsunb.ttf')
    expect(set.pick('body', 0x516d)).toMatchObject({
      face: { path: 'fonts/黑体.ttf', role: 'hei', substitute: false },
    })
    expect(set.pick('body', 0x4e03)).toBeUndefined()
  })

  test('open no more files than they need', () => {
    const opened: string[] = []
    const watched = shipped.map((candidate) => ({
      ...candidate,
      load() {
        opened.push(candidate.id ?? '')
        return candidate.load()
      },
    }))
    const set = createFontSet(watched)
    expect(opened).toEqual([])
    for (let i = 0; i < 3; i++) set.pick('body', one)
    expect(opened).toEqual(['fandol-fang'])
    set.pick('kai', three)
    set.pick('body', three)
    expect(opened).toEqual(['fandol-fang', 'bulletin-kai'])
    expect(set.faces().map(({ id }) => id)).toEqual(opened)
  })
})

describe('reports', () => {
  test('name each role that was asked for and set in a stand-in', () => {
    const set = createFontSet([...shipped, face('system', 'simhei.ttf', '黑体', '一')])
    set.pick('hei', one)
    set.pick('body', one)
    expect(set.substitutions).toEqual([
      { role: 'body', wanted: '仿宋_GB2312', used: 'Stand-in Fang', path: 'fandol/Fang.otf' },
    ])
  })

  test('a face that cannot be used is passed over and told', () => {
    const set = createFontSet([
      face('project', 'fonts/仿宋.ttf', 'x', '一', { load: () => Buffer.from('not a font at all') }),
      face('system', 'gone.ttf', '仿宋', '一', {
        load: () => {
          throw new Error('no such file')
        },
      }),
      face('system', 'variable.ttf', 'FangSong', '一', { variable: true, weight: 200 }),
      ...shipped,
    ])
    expect(set.primary('body').id).toBe('fandol-fang')
    expect(set.rejected).toEqual([
      { path: 'fonts/仿宋.ttf', reason: 'not-a-font' },
      { path: 'gone.ttf', reason: 'unreadable' },
      { path: 'variable.ttf', reason: 'variable' },
    ])
  })

  test('a rare character of a title comes from the heavy weight of a family, that of the text from the regular one', () => {
    const rare = 0x20bb7
    const set = createFontSet([
      face('system', 'regular.ttf', 'Noto Serif CJK SC', '𠮷', { weight: 400 }),
      face('system', 'black.ttf', 'Noto Serif CJK SC', '𠮷', { weight: 900 }),
      ...shipped,
    ])
    expect(set.pick('title', rare)?.face.path).toBe('black.ttf')
    expect(set.pick('body', rare)?.face.path).toBe('regular.ttf')
  })

  test('a variable face is used as its default instance where that is about as heavy as the role wants', () => {
    const set = createFontSet([
      face('system', 'vf.ttf', '仿宋', '一', { variable: true, weight: 400 }),
      ...shipped,
    ])
    expect(set.primary('body').path).toBe('vf.ttf')
    expect(set.rejected).toEqual([])
  })

  test('without any usable face there is an error, and nothing to pick', () => {
    const set = createFontSet([])
    expect(set.pick('body', one)).toBeUndefined()
    expect(() => set.primary('body')).toThrow(expect.objectContaining({ code: 'no-such-face' }))
    expect(set.substitutions).toEqual([])
  })

  test('ids are stable, plain and never shared', () => {
    const set = createFontSet([
      face('project', 'fonts/a/正文.ttf', 'x', '一'),
      face('project', 'fonts/b/正文.ttf', 'x', '二'),
      ...shipped,
    ])
    set.pick('body', four)
    expect(set.faces().map(({ id }) => id)).toEqual([
      'font',
      'font-2',
      'fandol-fang',
      'bulletin-kai',
      'bulletin-song',
    ])
  })
})
