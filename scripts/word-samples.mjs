// Makes the documents that docs/word-checklist.md looks at, in a project of their own, demo/word: npm run word:samples
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

const GALLERY = 'docs/gallery'
const folder = resolve('demo/word')
const command = resolve('bin/bulletin.js')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
cpSync(join(GALLERY, 'bulletin.yaml'), join(folder, 'bulletin.yaml'))
cpSync(join(GALLERY, 'pictures'), join(folder, 'issues/pictures'), { recursive: true })
const names = readdirSync(GALLERY)
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map((file) => basename(file, '.md'))
// Numbered one after the other: in the gallery all bear the same number.
for (const [i, name] of names.entries()) {
  const text = readFileSync(join(GALLERY, `${name}.md`), 'utf8')
  writeFileSync(join(folder, `issues/${name}.md`), text.replace(/^(总?期号): \d+$/gm, `$1: ${i + 1}`))
}

/** Renders an issue; ends with what the command says where that fails. */
function render(name, out, ...flags) {
  const args = [command, 'render', `issues/${name}.md`, ...flags, '--quiet', '-o', join('稿', out)]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

for (const name of names) {
  render(name, `${name}.docx`, '--docx')
  render(name, `${name}.pdf`, '--pdf', '--measure', 'word')
}
render('notes', 'notes-校对.docx', '--docx', '--review')
console.log(`稿子在这里：${join(folder, '稿')}`)
