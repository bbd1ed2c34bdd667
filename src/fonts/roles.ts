import type { FontRole } from '../theme/font-role.ts'

export type { FontRole }

/** The faces that may serve a role, and the shipped one that does when none of them is found. */
export interface RoleFaces {
  /** The name a Word document carries, whatever this machine has installed. */
  readonly official: string
  /** What the role is called in messages. */
  readonly label: string
  /** Faces of the same design from other makers and systems, best first: using one is no substitution. */
  readonly equals: readonly string[]
  /** The weight to take where a family has several; 小标宋 states 400 in spite of its black strokes. */
  readonly weight: number
  /** Ids of shipped faces in order: the stand-in for the role, then those that fill its gaps. */
  readonly shipped: readonly string[]
}

/** Every role, in the order in which reports list them. */
export const fontRoles: readonly FontRole[] = ['title', 'body', 'kai', 'hei', 'song', 'latin']

/** The faces of each role: Chinese, English and PostScript names as they stand in the files of Windows, macOS, WPS and 信创 systems. */
export const roleFaces: Readonly<Record<FontRole, RoleFaces>> = {
  title: {
    official: '方正小标宋简体',
    label: '小标宋',
    equals: [
      'FZXiaoBiaoSong-B05S',
      'FZXBSJW--GB1-0',
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05',
      'FZXBSK--GBK1-0',
      '方正小标宋_GB18030',
      '方正公文小标宋',
      '文星标宋',
      '文星简小标宋',
      '汉仪小标宋简',
      '创艺简标宋',
    ],
    weight: 400,
    shipped: ['bulletin-title', 'bulletin-song'],
  },
  body: {
    official: '仿宋_GB2312',
    label: '仿宋',
    equals: [
      'FangSong_GB2312',
      '仿宋',
      'FangSong',
      '方正仿宋_GBK',
      'FZFangSong-Z02',
      'FZFSK--GBK1-0',
      '方正仿宋简体',
      'FZFangSong-Z02S',
      'FZFSJW--GB1-0',
      '方正仿宋_GB2312',
      '方正仿宋_GB18030',
      '方正公文仿宋',
      '华文仿宋',
      'STFangsong',
      '文星仿宋',
      '汉仪仿宋简',
    ],
    weight: 400,
    shipped: ['fandol-fang', 'bulletin-kai', 'bulletin-song'],
  },
  kai: {
    official: '楷体_GB2312',
    label: '楷体',
    equals: [
      'KaiTi_GB2312',
      '楷体',
      'KaiTi',
      '方正楷体_GBK',
      'FZKai-Z03',
      'FZKTK--GBK1-0',
      '方正楷体简体',
      'FZKai-Z03S',
      'FZKTJW--GB1-0',
      '方正楷体_GB2312',
      '方正楷体_GB18030',
      '方正公文楷体',
      '华文楷体',
      'STKaiti',
      '楷体-简',
      'Kaiti SC',
      '文星楷体',
      '汉仪楷体简',
    ],
    weight: 400,
    shipped: ['bulletin-kai', 'bulletin-song'],
  },
  hei: {
    official: '黑体',
    label: '黑体',
    equals: [
      'SimHei',
      '方正黑体_GBK',
      'FZHei-B01',
      'FZHTK--GBK1-0',
      '方正黑体简体',
      'FZHei-B01S',
      'FZHTJW--GB1-0',
      '方正黑体_GB18030',
      '方正公文黑体',
      '华文黑体',
      'STHeiti',
      '黑体-简',
      'Heiti SC',
      '文星黑体',
      '汉仪中黑简',
    ],
    weight: 400,
    shipped: ['bulletin-hei', 'bulletin-song'],
  },
  song: {
    official: '宋体',
    label: '宋体',
    equals: [
      'SimSun',
      '新宋体',
      'NSimSun',
      '方正书宋_GBK',
      'FZShuSong-Z01',
      'FZSSK--GBK1-0',
      '方正书宋简体',
      'FZShuSong-Z01S',
      'FZSSJW--GB1-0',
      '方正书宋_GB18030',
      '华文宋体',
      'STSong',
      '宋体-简',
      'Songti SC',
      '汉仪书宋一简',
    ],
    weight: 400,
    shipped: ['bulletin-song'],
  },
  latin: {
    official: 'Times New Roman',
    label: '西文',
    equals: [
      'TimesNewRomanPSMT',
      'Liberation Serif',
      'TeX Gyre Termes',
      'Nimbus Roman',
      'NimbusRomNo9L',
      'Tinos',
    ],
    weight: 400,
    shipped: ['bulletin-song'],
  },
}

/** Faces that hold rare characters beyond the common sets; used only for characters that no other face has. */
export const rareCharacterFaces: readonly string[] = [
  'SimSun-ExtB',
  '宋体-ExtB',
  'SimSun-ExtG',
  '方正宋体S-超大字符集',
  'HanaMinB',
  'Noto Serif CJK SC',
  'Source Han Serif SC',
  'Noto Sans CJK SC',
  'Source Han Sans SC',
]

/** Brings a face name into the form in which names are compared: without case, spaces, hyphens and underlines. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
}
