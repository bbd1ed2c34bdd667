// Measures the search for wrong characters over ../shared where it is present: npm run typos:score [-- --sweep]. One half of the
// lines is for calibrating, the other for reporting; nothing counted there is kept.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { build } from 'esbuild'

const shared = new URL('../../shared/', import.meta.url)
if (!existsSync(shared)) {
  console.log('skipped: ../shared is not there')
  process.exit(0)
}
const { openDictionary, makeDetector, learn, WITH_ARCHIVE, WITHOUT_ARCHIVE } = await load()
const sweep = process.argv.includes('--sweep')

const before = process.memoryUsage()
let start = performance.now()
const dictionary = openDictionary(
  ...['words.bin', 'look-alikes.bin'].map((name) => inflateRawSync(readFileSync(`dictionary/${name}`))),
)
console.log(
  `dictionary: ${(performance.now() - start).toFixed(0)} ms, ${((process.memoryUsage().rss - before.rss) / 1e6).toFixed(0)} MB, ${dictionary.words.length} words`,
)

const pairs = readFileSync(new URL('cases/official-pairs.tsv', shared), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
const typos = readFileSync(new URL('cases/lint-dev.jsonl', shared), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ rule, good }) => (rule === 'typo' || rule === 'idiom-typo') && good !== null)
  .map(({ bad, good }) => [bad, good])
const all = [...pairs, ...typos]
const wrong = all.filter(([bad, good]) => bad !== good && bad.length === good.length)
const official = gunzipSync(readFileSync(new URL('data/official-text.txt.gz', shared)))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
// Every twentieth line of the official text is not learned from, and taken for clean text.
const held = official.filter((_, i) => i % 20 === 7)
const archive = official.filter((_, i) => i % 20 !== 7)
const half = (list, odd) => list.filter((_, i) => i % 2 === (odd ? 1 : 0))

start = performance.now()
const learned = learn(archive, dictionary)
console.log(
  `learned from ${archive.length} lines in ${((performance.now() - start) / 1000).toFixed(1)} s: ${learned.counts.size} words, ${learned.pairs.size} pairs`,
)

report('dictionary alone', undefined, WITHOUT_ARCHIVE)
report('after learning', learned, WITH_ARCHIVE)

function report(name, model, base) {
  const low = { ...base, threshold: sweep ? 0 : base.threshold }
  const detect = makeDetector(dictionary, model, low)
  for (const odd of sweep ? [false] : [false, true]) {
    const clean = [
      ...half(
        all.map(([, good]) => good),
        odd,
      ),
      ...half(held, odd).slice(0, 1500),
    ]
    const began = performance.now()
    const alarms = clean.map((line) => detect(line))
    const took = performance.now() - began
    const chars = clean.join('').length
    const hits = half(wrong, odd).map(([bad, good]) => ({ bad, good, found: detect(bad) }))
    for (const threshold of sweep ? [3, 4, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9] : [low.threshold]) {
      const at = (list) => list.filter(({ score }) => score > threshold)
      const false1 = alarms.slice(0, half(all, odd).length).reduce((n, list) => n + at(list).length, 0)
      const falseAll = alarms.reduce((n, list) => n + at(list).length, 0)
      const right = hits.filter(({ bad, good, found }) =>
        at(found).some(({ span }) => bad.slice(span.start, span.end) !== good.slice(span.start, span.end)),
      )
      const top = right.filter(({ good, found }) =>
        at(found).some(({ span, right: put }) => good.slice(span.start, span.end) === put),
      )
      console.log(
        `${name}, ${odd ? 'reported' : 'calibrating'} half, >${threshold}: detected ${pct(right.length, hits.length)} (first suggestion right ${pct(top.length, hits.length)}) of ${hits.length}; ` +
          `per 100 clean lines ${((100 * false1) / half(all, odd).length).toFixed(2)} labelled, ${((100 * falseAll) / clean.length).toFixed(2)} with official text (${clean.length}); ${((took * 1000) / chars).toFixed(1)} ms per 1000 characters`,
      )
    }
    if (process.argv.includes('--show')) {
      for (const [i, list] of alarms.entries())
        for (const { span, right, score, found } of list)
          console.log(
            '  false',
            found,
            '→',
            right,
            score.toFixed(1),
            clean[i].slice(Math.max(0, span.start - 8), span.end + 8),
          )
      for (const { bad, good, found } of hits)
        if (!found.some(({ span }) => bad.slice(span.start, span.end) !== good.slice(span.start, span.end))) {
          const k = [...bad].findIndex((c, i) => c !== good[i])
          console.log('  missed', bad.slice(Math.max(0, k - 6), k + 6), '|', good.slice(k - 1, k + 3))
        }
    }
  }
}

function pct(part, whole) {
  return `${((100 * part) / (whole || 1)).toFixed(0)} %`
}

async function load() {
  const contents = `export { openDictionary } from './src/lint/typos/dictionary.ts'
export { WITH_ARCHIVE, WITHOUT_ARCHIVE } from './src/lint/typos/deductions.ts'
export { makeDetector } from './src/lint/typos/detect.ts'
export { learn } from './src/lint/typos/learn.ts'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}
