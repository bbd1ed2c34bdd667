import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Official names on the left, as documents have them; the families of the shipped faces on the right. */
const FACES = {
  仿宋_GB2312: 'FandolFang',
  楷体_GB2312: '简报楷体',
  黑体: '简报黑体',
  宋体: '简报宋体',
  方正小标宋简体: '简报标题',
}
const FONTS = join(import.meta.dirname, '../../fonts')

const runs = (command: string): boolean => spawnSync(command, ['--version']).error === undefined

/** True where LibreOffice and poppler are there. */
export const CAN_CONVERT = runs('soffice') && runs('pdftotext')

/** How many documents LibreOffice takes in one call. */
const BATCH = 60

/**
 * Sets Word documents with LibreOffice, many in one call, the document's own Word settings put back in between: it reads
 * `w:overflowPunct` the wrong way round and ignores `w:autoSpaceDE`. Gives the PDFs in the order of the documents.
 */
export function convertAll(documents: readonly string[], folder: string): readonly string[] {
  const office = openOffice(folder)
  for (let i = 0; i < documents.length; i += BATCH) {
    const some = documents.slice(i, i + BATCH)
    office('fodt', some)
    const flat = some.map((path) => join(folder, basename(path).replace(/\.docx$/, '.fodt')))
    for (const path of flat) {
      const text = readFileSync(path, 'utf8')
        .replaceAll('style:punctuation-wrap="hanging"', 'style:punctuation-wrap="simple"')
        .replaceAll('style:text-autospace="ideograph-alpha"', 'style:text-autospace="none"')
      writeFileSync(path, text)
    }
    office('pdf', flat)
  }
  return documents.map((path) => join(folder, basename(path).replace(/\.docx$/, '.pdf')))
}

/** Saves Word documents again with LibreOffice, as a colleague who has no Word does. */
export function resaveAll(documents: readonly string[], folder: string): readonly string[] {
  const out = join(folder, 'resaved')
  const office = openOffice(out)
  for (let i = 0; i < documents.length; i += BATCH)
    office('docx:MS Word 2007 XML', documents.slice(i, i + BATCH))
  return documents.map((path) => join(out, basename(path)))
}

function openOffice(folder: string): (format: string, files: readonly string[]) => void {
  mkdirSync(folder, { recursive: true })
  const config = join(folder, 'fonts.conf')
  writeFileSync(config, fontConfig(folder))
  return (format, files) => {
    const args = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
    ]
    execFileSync('soffice', [...args, ...files], {
      env: { ...process.env, FONTCONFIG_FILE: config },
      stdio: 'ignore',
    })
    if (!existsSync(folder)) throw new Error('LibreOffice wrote nothing')
  }
}

function fontConfig(folder: string): string {
  const matches = Object.entries(FACES).map(
    ([name, family]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`,
  )
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>' +
    `<dir>${FONTS}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir>${matches.join('')}</fontconfig>`
  )
}

/** What page numbers look like without their spaces. */
const NUMBER = /^[—\-－–](\d+)[—\-－–]$/

/** The lines of a PDF page by page: what stands on one baseline, without page numbers, leaders and white space. */
export function linesOf(pdf: string): readonly (readonly string[])[] {
  return rowsOf(pdf).map((rows) =>
    rows
      .map(({ text }) => text.replace(/[\s.…·]+(?=\d*$)/u, '').replace(/\s/g, ''))
      .filter((text) => text !== '' && !NUMBER.test(text)),
  )
}

/** The number printed at the foot of each page and the side it stands on; undefined for a page without one. */
export function pageNumbersOf(
  pdf: string,
): readonly ({ readonly number: number; readonly side: 'left' | 'right' } | undefined)[] {
  return rowsOf(pdf).map((rows) => {
    const { text = '', x = 0 } = rows.at(-1) ?? {}
    const number = NUMBER.exec(text.replace(/\s/g, ''))?.[1]
    return number === undefined ? undefined : { number: Number(number), side: x < 300 ? 'left' : 'right' }
  })
}

interface Row {
  readonly x: number
  readonly text: string
}

function rowsOf(pdf: string): readonly (readonly Row[])[] {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 })
  return [...xml.matchAll(/<page [^>]*>([\s\S]*?)<\/page>/g)].map(([, page = '']) => pageRows(page))
}

function pageRows(page: string): readonly Row[] {
  const rows: { middle: number; words: Row[] }[] = []
  const words = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="[\d.-]+" yMax="([\d.-]+)">([^<]*)<\/word>/g
  for (const [, x, top, bottom, text = ''] of page.matchAll(words)) {
    const middle = (Number(top) + Number(bottom)) / 2
    const known = rows.find((row) => Math.abs(row.middle - middle) < 5)
    if (known === undefined) rows.push({ middle, words: [{ x: Number(x), text }] })
    else known.words.push({ x: Number(x), text })
  }
  return rows
    .sort((a, b) => a.middle - b.middle)
    .map(({ words }) => {
      const sorted = words.sort((a, b) => a.x - b.x)
      const text = sorted.map(({ text }) => text).join('')
      return { x: sorted[0]?.x ?? 0, text: plain(text) }
    })
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
