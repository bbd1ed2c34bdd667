import { ROWS } from './rows.ts'
import { type FileScore, scoreFile } from './score.ts'
import { writeFile } from './write-file.ts'

/** Counts hits under names. */
class Tally {
  readonly rows = new Map<string, { sum: number; count: number }>()

  add(name: string, score: number): void {
    const row = this.rows.get(name) ?? { sum: 0, count: 0 }
    this.rows.set(name, { sum: row.sum + score, count: row.count + 1 })
  }

  print(title: string): void {
    console.log(`\n${title}`)
    for (const [name, { sum, count }] of [...this.rows].sort(([a], [b]) => (a < b ? -1 : 1)))
      console.log(`  ${(sum / count).toFixed(3)}  ${String(count).padStart(5)}  ${name}`)
  }
}

/** Prints how well so many generated bulletins come in, per field, format and shape. */
async function run(): Promise<void> {
  const option = (name: string, standard: number): number => {
    const at = process.argv.indexOf(`--${name}`)
    return at < 0 ? standard : Number(process.argv[at + 1])
  }
  const seed = option('seed', 1)
  const count = option('count', 360)
  const show = option('show', 0)
  const [fields, formats, shapes] = [new Tally(), new Tally(), new Tally()]
  let lost = 0
  let shown = 0
  for (let i = 0; i < count; i++) {
    const result: FileScore = await scoreFile(writeFile(seed * 100_000 + i))
    lost += result.imported.lost.length
    const whole = result.fields.reduce((sum, { score }) => sum + score, 0) / result.fields.length
    for (const { field, score, wanted, found } of result.fields) {
      fields.add(field, score)
      formats.add(`${result.file.format} ${field}`, score)
      if (score < 1 && shown++ < show)
        console.log(
          `${result.file.name} ${field} ${score.toFixed(2)}\n   wanted ${wanted.slice(0, 160)}\n   found  ${found.slice(0, 160)}`,
        )
    }
    if (result.imported.lost !== '') console.log(`${result.file.name} lost ${result.imported.lost}`)
    for (const shape of new Set([...result.file.drafted.shapes, ...result.file.shapes]))
      shapes.add(shape, whole)
  }
  formats.print('format and field')
  shapes.print('shape (mean of all fields; how often it occurred)')
  fields.print('field')
  const unseen = ROWS.filter((row) => !shapes.rows.has(row))
  console.log(`\nshapes that never occurred: ${unseen.length === 0 ? 'none' : unseen.join('; ')}`)
  const all = [...fields.rows.values()].reduce((sum, row) => sum + row.sum / row.count, 0) / fields.rows.size
  console.log(`\nseed ${seed}, ${count} bulletins: field accuracy ${all.toFixed(4)}, lost characters ${lost}`)
}

await run()
