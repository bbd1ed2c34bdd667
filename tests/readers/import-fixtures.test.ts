import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importText } from '../../src/readers/import-text.ts'
import { noteWords } from '../../src/readers/note-words.ts'
import { STRUCTURE } from './import-support.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/import')

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  test(`${file} comes in as its golden says`, async () => {
    const { text, notes, lost } = importText(readFileSync(join(FOLDER, file), 'utf8'), {
      input: file,
      structure: STRUCTURE,
    })
    expect(lost).toBe('')
    const said = notes.map(
      ({ place, confidence, messageId, data }) =>
        `${place.paragraph} ${confidence} ${noteWords({ messageId, data }, 'zh').message}`,
    )
    const golden = `${text}\n════ 说明 ════\n${said.join('\n')}\n`
    await expect(golden).toMatchFileSnapshot(join(FOLDER, file.replace('.txt', '.golden.md')))
  })
}
