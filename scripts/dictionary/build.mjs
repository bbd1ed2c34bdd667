// Packs the word list that the search for wrong characters goes by: node scripts/dictionary/build.mjs FOLDER, where FOLDER holds
// the unpacked npm package @node-rs/jieba 2.0.3 (its dict.txt, MIT). Readings come from pinyin-pro (MIT). The result,
// dictionary/words.bin, is committed: words do not change from build to build, and nobody has to fetch 5 MB to install.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { pinyin } from 'pinyin-pro'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node scripts/dictionary/build.mjs FOLDER')

/** Rarer words are left out, by length: many of them are misspellings themselves; idioms are rare and sure. */
const RAREST = [0, 0, 3, 3, 3]
const LONGEST = 4

const words = readFileSync(join(folder, 'dict.txt'), 'utf8')
  .split('\n')
  .map((line) => line.trim().split(' '))
  .filter(
    ([word = '', count]) =>
      /^\p{Script=Han}+$/u.test(word) && word.length <= LONGEST && keep(word, Number(count)),
  )
  .map(([word, count]) => ({ word, level: Math.min(255, Math.round(12 * Math.log2(Number(count) + 1))) }))
const lengths = [1, 2, 3, 4].map((length) =>
  words.filter(({ word }) => word.length === length).sort((a, b) => (a.word < b.word ? -1 : 1)),
)
const characters = lengths[0].map(({ word }) => word)
const syllables = characters.map((char) => {
  const all = pinyin(char, { multiple: true, toneType: 'none', type: 'array' })
  return [...new Set(all.map((one) => one.replaceAll('ü', 'v')))].slice(0, 4).join(',')
})
const text = JSON.stringify({
  version: 1,
  words: lengths.map((list) => list.map(({ word }) => word).join('')),
  syllables: syllables.join(' '),
})
const head = Buffer.from(text)
const levels = Buffer.from(lengths.flatMap((list) => list.map(({ level }) => level)))
const size = Buffer.alloc(4)
size.writeUInt32LE(head.length)
writeFileSync('dictionary/words.bin', deflateRawSync(Buffer.concat([size, head, levels]), { level: 9 }))
console.log(lengths.map((list) => list.length).join(' + '), 'words')

function keep(word, count) {
  return word.length === 1 ? true : count >= RAREST[word.length]
}
