/**
 * Builds fonts/ from pinned packages: `npm run fonts:build [-- --cache DIR] [-- --check]`.
 * The same sources give the same bytes; `--check` compares instead of writing. Needs tar, dpkg-deb and apt-get (Debian).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { big5Common, packCodePoints } from './fonts/characters.mjs'
import { cutPack } from './fonts/pack.mjs'
import { unpack } from './fonts/sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    cache: { type: 'string', default: join(root, 'node_modules/.cache/bulletin-fonts') },
    check: { type: 'boolean', default: false },
  },
})

const wanted = packCodePoints()

const packs = [
  {
    file: 'BulletinTitle.ttf',
    source: 'serif',
    path: 'package/800ExtraBold/NotoSerifSC_800ExtraBold.ttf',
    names: { family: 'Bulletin Title', chinese: '简报标题', from: 'Noto Serif SC ExtraBold' },
    points: wanted,
  },
  {
    // The last face of every chain, so it alone also holds the commonest traditional characters.
    file: 'BulletinSong.ttf',
    source: 'serif',
    path: 'package/400Regular/NotoSerifSC_400Regular.ttf',
    names: { family: 'Bulletin Song', chinese: '简报宋体', from: 'Noto Serif SC Regular' },
    points: [...new Set([...wanted, ...big5Common()])].sort((a, b) => a - b),
  },
  {
    file: 'BulletinHei.ttf',
    source: 'sans',
    path: 'package/500Medium/NotoSansSC_500Medium.ttf',
    names: { family: 'Bulletin Hei', chinese: '简报黑体', from: 'Noto Sans SC Medium' },
    points: wanted,
  },
  {
    file: 'BulletinKai.ttf',
    source: 'wenkai',
    path: 'usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Light.ttf',
    names: { family: 'Bulletin Kai', chinese: '简报楷体', from: 'LXGW WenKai Light' },
    points: wanted,
  },
]

/** Every file that is written, by its path under fonts/. */
function outputs() {
  mkdirSync(values.cache, { recursive: true })
  const files = new Map()
  for (const { file, source, path, names, points } of packs) {
    files.set(`packs/${file}`, cutPack(unpack(source, values.cache)(path), points, names))
  }
  const fandol = unpack('fandol', values.cache)
  const otf = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf'
  const docs = 'usr/share/doc/texlive-doc/fonts/fandol'
  files.set('fandol/FandolFang-Regular.otf', fandol(otf))
  files.set('fandol/COPYING', gunzipSync(fandol(`${docs}/COPYING.gz`)))
  files.set('fandol/README', fandol(`${docs}/README`))
  return files
}

let stale = 0
for (const [path, bytes] of outputs()) {
  const target = join(root, 'fonts', path)
  if (values.check) {
    if (!bytes.equals(readFileSync(target))) {
      console.error(`fonts/${path} differs from what its source gives`)
      stale++
    }
    continue
  }
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, bytes)
  console.log(`fonts/${path} ${bytes.length}`)
}
process.exitCode = stale === 0 ? 0 : 1
