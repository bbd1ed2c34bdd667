// The library set up as the command sets it up, with the shipped faces: lays out and paints the example issues.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const lib = (path) => import(new URL(`dist/lib/${path}`, root))
const text = (path) => readFileSync(new URL(path, root), 'utf8')

export const ISSUES = ['2025/0128', '2025/0129', '2026/0130']

export async function openPress() {
  const { compose, createFontSet, open, readTemplate, sourceFile, toPdf } = await lib('index.js')
  const { shippedFonts } = await lib('fonts/shipped.js')
  const find = (name) => ({ file: `templates/${name}.yaml`, text: text(`templates/${name}.yaml`) })
  const template = readTemplate(find('association'), find)
  const files = new Map()
  const load = (path) => {
    if (!files.has(path)) files.set(path, readFileSync(new URL(`fonts/${path}`, root)))
    return files.get(path)
  }
  const candidates = shippedFonts.map((font) => ({
    ...font,
    source: 'shipped',
    index: 0,
    load: () => load(font.path),
  }))
  const setting = { serial: SERIAL, template, placeOf: () => undefined }
  const issueOf = (name) => {
    const file = fileURLToPath(new URL(`examples/issues/${name}.md`, root))
    return open(sourceFile(file, readFileSync(file, 'utf8')), setting)
  }
  const opened = new Map(ISSUES.map((name) => [name, issueOf(name)]))
  const created = { year: 2026, month: 1, day: 9 }
  return {
    async layOut(name) {
      const materials = {
        template,
        fonts: createFontSet(candidates, { sources: ['shipped'] }),
        pictures: new Map(),
        created,
      }
      return { name, materials, laid: await compose(opened.get(name), materials) }
    },
    paint: ({ name, materials, laid }, pdfa) => toPdf(opened.get(name), laid, { ...materials, pdfa }),
  }
}

const SERIAL = {
  name: '简报',
  organisations: ['云岭市志愿服务联合会'],
  issuer: '云岭市志愿服务联合会秘书处编印',
  template: 'association',
  classification: undefined,
  contents: 'auto',
  sections: [],
  imprint: { lines: [], labels: [] },
  numbering: {
    uses: 'both',
    reset: 'yearly',
    supplement: 'own',
    combined: 'one',
    start: { number: 1, total: 1 },
    missing: [],
    timeZone: 'Asia/Shanghai',
    form: 'plain',
  },
}
