import type { FontRole } from './roles.ts'

/** A face that comes with the program. */
export interface ShippedFont {
  /** Stable name used in page dumps and in the chains of `roleFaces`. */
  readonly id: string
  /** Path relative to the package's `fonts/` folder, with `/`. */
  readonly path: string
  /** The role whose stand-in it is. */
  readonly role: FontRole
  readonly names: readonly string[]
  readonly postScriptName: string
  readonly weight: number
}

/** Every face under `fonts/`. */
export const shippedFonts: readonly ShippedFont[] = [
  {
    id: 'bulletin-title',
    path: 'packs/BulletinTitle.ttf',
    role: 'title',
    names: ['Bulletin Title', 'Bulletin Title Regular'],
    postScriptName: 'BulletinTitle-Regular',
    weight: 400,
  },
  {
    id: 'fandol-fang',
    path: 'fandol/FandolFang-Regular.otf',
    role: 'body',
    names: ['FandolFang', 'FandolFang R'],
    postScriptName: 'FandolFang-Regular',
    weight: 400,
  },
  {
    id: 'bulletin-kai',
    path: 'packs/BulletinKai.ttf',
    role: 'kai',
    names: ['Bulletin Kai', 'Bulletin Kai Regular'],
    postScriptName: 'BulletinKai-Regular',
    weight: 400,
  },
  {
    id: 'bulletin-hei',
    path: 'packs/BulletinHei.ttf',
    role: 'hei',
    names: ['Bulletin Hei', 'Bulletin Hei Regular'],
    postScriptName: 'BulletinHei-Regular',
    weight: 400,
  },
  {
    id: 'bulletin-song',
    path: 'packs/BulletinSong.ttf',
    role: 'song',
    names: ['Bulletin Song', 'Bulletin Song Regular'],
    postScriptName: 'BulletinSong-Regular',
    weight: 400,
  },
]
