// Prints docs/gallery/*.md and shows the pages that docs/gallery/gallery.json names as PNGs beside them: npm run gallery
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { drawings } from './gallery/drawings.mjs'
import { palettePng } from './gallery/palette-png.mjs'
import { readme } from './gallery/readme.mjs'

const GALLERY = 'docs/gallery'
const DPI = 150
const MOST_BYTES = 60 * 1024

const entries = JSON.parse(readFileSync(join(GALLERY, 'gallery.json'), 'utf8'))
mkdirSync(join(GALLERY, 'pictures'), { recursive: true })
for (const [name, bytes] of drawings()) writeFileSync(join(GALLERY, 'pictures', name), bytes)

// A page that is no longer there must not stay as a picture.
for (const file of readdirSync(GALLERY)) if (file.endsWith('.png')) rmSync(join(GALLERY, file))

const work = mkdtempSync(join(tmpdir(), 'bulletin-gallery-'))
let large = 0
const shown = []
for (const entry of entries) {
  const { name, measure = 'word', pages = 1 } = entry
  // Each in a project of its own: they are no series.
  const project = join(work, name)
  const source = join(project, 'issues', `${name}.md`)
  cpSync(join(GALLERY, 'bulletin.yaml'), join(project, 'bulletin.yaml'))
  cpSync(join(GALLERY, 'pictures'), join(project, 'issues', 'pictures'), { recursive: true })
  cpSync(join(GALLERY, `${name}.md`), source)
  const pdf = join(work, `${name}.pdf`)
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('bin/bulletin.js'), 'render', source, '--pdf', '--measure', measure, '--quiet', '-o', pdf],
    { cwd: project, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  const range = ['-r', String(DPI), '-l', String(pages)]
  const images = imagesIn(execFileSync('pdftoppm', [...range, pdf], { maxBuffer: 2 ** 28 }))
  const files = images.map((image, i) => {
    const fine = palettePng(image)
    const png = fine.length > MOST_BYTES ? palettePng(image, true) : fine
    const file = `${name}-${i + 1}.png`
    writeFileSync(join(GALLERY, file), png)
    if (png.length > MOST_BYTES) large++
    console.log(`${file}  ${Math.round(png.length / 1024)} KB${png.length > MOST_BYTES ? '  too large' : ''}`)
    return file
  })
  shown.push({ ...entry, files })
}
writeFileSync(join(GALLERY, 'README.md'), readme(shown))
rmSync(work, { recursive: true, force: true })
if (large > 0) process.exitCode = 1

/** The pages that pdftoppm writes one behind the other. */
function imagesIn(data) {
  const images = []
  for (let at = 0; at < data.length; ) {
    const [head, width, height] =
      /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(data.toString('latin1', at, at + 40)) ?? []
    if (head === undefined) break
    const end = at + head.length + Number(width) * Number(height) * 3
    images.push(data.subarray(at, end))
    at = end
  }
  return images
}
