import { inflateSync } from 'node:zlib'

/** Reads back what a PDF of ours draws, without other tools: good enough for files whose writer we know. */
export interface PdfObjects {
  /** The objects as written, streams unpacked, by number. */
  readonly objects: ReadonlyMap<number, string>
  /** The text of each page: one entry a run, in the order of drawing. */
  readonly pages: readonly (readonly string[])[]
}

/** Takes a PDF apart. */
export function readPdf(bytes: Uint8Array): PdfObjects {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, string>()
  for (const found of raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(Number(found[1]), unpacked(found[2] ?? ''))
  }
  const pageObjects = [...objects.values()].filter((text) => /\/Type \/Page\b(?!s)/.test(text))
  return { objects, pages: pageObjects.map((page) => pageText(page, objects)) }
}

function unpacked(object: string): string {
  const stream = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream$/.exec(object)
  const [, head = '', data = ''] = stream ?? []
  if (stream === null || !head.includes('FlateDecode')) return object
  return `${head}\n${inflateSync(Buffer.from(data, 'latin1')).toString('latin1')}`
}

function ref(text: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? 0)
}

function pageText(page: string, objects: ReadonlyMap<number, string>): readonly string[] {
  const resources = objects.get(ref(page, 'Resources')) ?? page
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  for (const [, name = '', id = ''] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name, toUnicode(objects.get(ref(objects.get(Number(id)) ?? '', 'ToUnicode')) ?? ''))
  }
  const content = objects.get(ref(page, 'Contents')) ?? ''
  return [...content.matchAll(/\/(F\d+) [\d.]+ Tf [^\n]*?\[(.*?)\] TJ/g)].map(([, name = '', shown = '']) =>
    [...shown.matchAll(/<([0-9a-f]+)>/g)]
      .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      .map((code) => fonts.get(name)?.get(code) ?? '�')
      .join(''),
  )
}

function toUnicode(cmap: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[(.*?)\]/g)) {
    for (const [i, [, units = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const key = (Number.parseInt(from, 16) + i).toString(16).padStart(4, '0')
      const text = (units.replaceAll(' ', '').match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
      map.set(key, String.fromCharCode(...text))
    }
  }
  return map
}
