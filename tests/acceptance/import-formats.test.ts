import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importDocument } from '../../src/readers/import-document.ts'
import { readDocument } from '../../src/readers/read/read-document.ts'
import { outline, resolveImported, STRUCTURE } from '../readers/import-support.ts'

const SHARED = process.env.BULLETIN_SHARED ?? join(import.meta.dirname, '../../../shared')
const FOLDER = join(SHARED, 'seeds')
const SEED = existsSync(FOLDER) ? readdirSync(FOLDER).find((name) => name.startsWith('000')) : undefined

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const READY = SEED !== undefined && hasOffice()

describe.skipIf(!READY)('seed 000 as the files that LibreOffice makes of it', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'import-formats-'))
    writeFileSync(join(folder, 'old.txt'), readFileSync(join(FOLDER, SEED ?? '')))
    for (const to of ['docx:MS Word 2007 XML', 'html', 'rtf', 'doc:MS Word 97'])
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          to,
          '--outdir',
          folder,
          join(folder, 'old.txt'),
        ],
        { stdio: 'ignore' },
      )
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(['txt', 'docx', 'html', 'rtf', 'doc'])('%s comes in whole', async (format) => {
    const document = await readDocument(readFileSync(join(folder, `old.${format}`)), `old.${format}`)
    expect(document.format).toBe(format)
    const imported = importDocument(document, { input: `old.${format}`, structure: STRUCTURE })
    expect(imported.lost).toBe('')
    const found = outline(resolveImported(imported))
    expect(found).toMatchObject({
      number: 17,
      total: 940,
      date: { year: 2021, month: 2, day: 23 },
      name: '简报',
      items: 4,
      sections: ['简讯'],
      imprint: ['报', '发'],
    })
    expect([found.organisations.length, found.entries?.length, found.titles.length]).toEqual([2, 3, 2])
    expect(imported.notes.filter(({ messageId }) => messageId === 'paragraph-joined')).toHaveLength(4)
  })
})

test.skipIf(READY)(
  'seed 000 or LibreOffice is missing: imports of its formats are not checked here',
  () => undefined,
)
