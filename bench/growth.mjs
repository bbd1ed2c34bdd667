// How the time of the text rules grows with the length of a text: `node bench/growth.mjs`. The words are those of the examples,
// over and over, once in paragraphs and once in a single line. Twice the text should take twice the time, not four times.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadTypescript } from '../scripts/load-typescript.mjs'

const SIZES = [125, 250, 500, 1000]
const ROUNDS = 5

const root = fileURLToPath(new URL('..', import.meta.url))
const { lintFragment } = await loadTypescript('scripts/lint-fragment.ts')
const words = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(root, 'examples', name), 'utf8'))
  .join('\n')

for (const [name, text] of [
  ['paragraphs', words],
  ['one line', words.replace(/\n+/g, '')],
]) {
  lintFragment(ofSize(text, 125))
  const times = SIZES.map((size) => median(ofSize(text, size)))
  const growth = times.slice(1).map((time, i) => `×${(time / times[i]).toFixed(2)}`)
  console.log(
    `${name.padEnd(12)}${SIZES.map((size, i) => `${size} KB ${times[i].toFixed(0)} ms`).join(', ')}; ${growth.join(' ')}`,
  )
}

/** So many thousand bytes of UTF-8 of a text, over and over. */
function ofSize(text, size) {
  const bytes = Buffer.byteLength(text)
  const long = text.repeat(Math.ceil((size * 1000) / bytes))
  return long.slice(0, Math.round((size * 1000 * text.length) / bytes))
}

function median(text) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage()
    lintFragment(text)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return times.sort((a, b) => a - b)[ROUNDS >> 1]
}
