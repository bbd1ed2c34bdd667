// Finds characters that look alike by laying the shapes of a font over one another: node scripts/dictionary/look-alikes.mjs
// (some minutes). A character is compared with others as a whole, and with the left, right, upper and lower parts of others, as
// 院 is taken for 完. The result, dictionary/look-alikes.bin, is committed: a line a character, those that may be meant behind it.
import { readFileSync, writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { openSync } from 'fontkit'

/** Characters that may stand in a text by mistake (levels 1 and 2 of the table), and those that may be meant (level 1). */
const SEEN = 6500
const MEANT = 3500
const MOST = 24
const LEAST_ALIKE = 0.65
/** A part of a character is less like another one than a whole. */
const PART = 0.12
const SIDE = 24
const FINE = 2
const HALF = SIDE / 2
const SIZE = HALF * HALF

const font = openSync('fonts/packs/BulletinHei.ttf')
const table = readFileSync('scripts/fonts/table-of-2013.txt', 'utf8')
  .replace(/^#.*/gm, '')
  .match(/\p{Script=Han}/gu)
const chars = table.slice(0, SEEN).filter((char) => font.hasGlyphForCodePoint(char.codePointAt(0)))
const meant = new Set(table.slice(0, MEANT))

const shapes = chars.map(outlines)
const boxes = shapes.map(boxOf)
const em = font.unitsPerEm
const inEm = flat(shapes.map((shape) => picture(shape, [0, -0.12 * em, em, 0.88 * em])))
const filling = flat(shapes.map((shape, i) => picture(shape, boxes[i])))
const count = chars.length
const alike = new Float32Array(count * count)
for (let i = 0; i < count; i++)
  for (let j = i + 1; j < count; j++)
    note(i, j, Math.max(dot(inEm, i, inEm, j), dot(filling, i, filling, j) - 0.02))
for (let j = 0; j < count; j++)
  for (const part of parts(boxes[j])) {
    const ink = inkIn(shapes[j], part)
    if (ink === undefined) continue
    const own = picture(shapes[j], ink)
    for (let i = 0; i < count; i++) if (i !== j) note(i, j, dot(own, 0, filling, i) - PART)
  }

const lines = chars.map((char, i) => {
  const others = []
  for (let j = 0; j < count; j++) {
    const how = alike[i * count + j]
    if (how >= LEAST_ALIKE && meant.has(chars[j])) others.push([how, chars[j]])
  }
  others.sort((a, b) => b[0] - a[0])
  const most = others.slice(0, MOST).map(([, other]) => other)
  return char + most.join('')
})
const text = lines.filter((line) => line.length > 1).join('\n')
writeFileSync('dictionary/look-alikes.bin', deflateRawSync(Buffer.from(text), { level: 9 }))
console.log(`${count} characters, ${text.length - 2 * lines.length} pairs`)

function note(i, j, how) {
  if (how <= alike[i * count + j]) return
  alike[i * count + j] = how
  alike[j * count + i] = how
}

/** The outlines of a character as polygons. */
function outlines(char) {
  const found = []
  let now = []
  for (const { command, args } of font.glyphForCodePoint(char.codePointAt(0)).path.commands) {
    if (command === 'closePath' || command === 'moveTo') {
      if (now.length > 0) found.push(now)
      now = command === 'moveTo' ? [[args[0], args[1]]] : []
    } else if (command === 'lineTo') now.push([args[0], args[1]])
    else now.push(...curve([...now.at(-1), ...args]))
  }
  if (now.length > 0) found.push(now)
  return found
}

/** Points of a quadratic or cubic curve, by de Casteljau. */
function curve(points) {
  return [1, 2, 3, 4, 5, 6].map((step) => {
    let left = points
    while (left.length > 2)
      left = left.slice(0, -2).map((value, i) => value + ((left[i + 2] - value) * step) / 6)
    return left
  })
}

function boxOf(shape) {
  const xs = shape.flatMap((outline) => outline.map(([x]) => x))
  const ys = shape.flatMap((outline) => outline.map(([, y]) => y))
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** How much ink each cell of a box holds. */
function inked(shape, [left, bottom, right, top]) {
  const cells = new Float32Array(SIDE * SIDE)
  const rows = SIDE * FINE
  const column = (x) => ((x - left) / (right - left)) * SIDE
  for (let row = 0; row < rows; row++) {
    const y = top - ((row + 0.5) / rows) * (top - bottom)
    const crossings = shape
      .flatMap((outline) => outline.map((a, i) => [a, outline[(i + 1) % outline.length]]))
      .filter(([[, a], [, b]]) => a <= y !== b <= y)
      .map(([[xa, ya], [xb, yb]]) => [xa + ((y - ya) / (yb - ya)) * (xb - xa), ya < yb ? 1 : -1])
      .sort((a, b) => a[0] - b[0])
    let winding = 0
    for (let i = 0; i + 1 < crossings.length; i++) {
      winding += crossings[i][1]
      if (winding === 0) continue
      const from = column(crossings[i][0])
      const to = column(crossings[i + 1][0])
      for (let x = Math.max(0, Math.floor(from)); x < Math.min(SIDE, Math.ceil(to)); x++)
        cells[Math.floor(row / FINE) * SIDE + x] +=
          Math.max(0, Math.min(to, x + 1) - Math.max(from, x)) / FINE
    }
  }
  return cells
}

/** A box of a character as a blurred picture, its mean taken off and its length 1: a product of two says how alike they are. */
function picture(shape, box) {
  const blurred = blur(blur(inked(shape, box)))
  const small = new Float32Array(SIZE)
  for (let y = 0; y < HALF; y++)
    for (let x = 0; x < HALF; x++) {
      const at = 2 * y * SIDE + 2 * x
      small[y * HALF + x] = (blurred[at] + blurred[at + 1] + blurred[at + SIDE] + blurred[at + SIDE + 1]) / 4
    }
  const mean = small.reduce((sum, value) => sum + value, 0) / SIZE
  const length = Math.sqrt(small.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1
  return small.map((value) => (value - mean) / length)
}

function blur(cells) {
  const out = new Float32Array(cells.length)
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      let sum = 0
      let weights = 0
      for (let v = Math.max(0, y - 1); v <= Math.min(SIDE - 1, y + 1); v++)
        for (let u = Math.max(0, x - 1); u <= Math.min(SIDE - 1, x + 1); u++) {
          const weight = (2 - Math.abs(u - x)) * (2 - Math.abs(v - y))
          sum += weight * cells[v * SIDE + u]
          weights += weight
        }
      out[y * SIDE + x] = sum / weights
    }
  return out
}

/** The right, left, lower and upper parts of a box. */
function parts([left, bottom, right, top]) {
  const x = (share) => left + share * (right - left)
  const y = (share) => bottom + share * (top - bottom)
  return [
    [x(0.3), bottom, right, top],
    [x(0.4), bottom, right, top],
    [left, bottom, x(0.5), top],
    [left, bottom, x(0.62), top],
    [left, bottom, right, y(0.7)],
    [left, bottom, right, y(0.6)],
    [left, y(0.5), right, top],
    [left, y(0.38), right, top],
  ]
}

/** The part of a box that has ink. */
function inkIn(shape, box) {
  const cells = inked(shape, box)
  const [left, bottom, right, top] = box
  let [x0, y0, x1, y1] = [SIDE, SIDE, -1, -1]
  cells.forEach((ink, at) => {
    if (ink <= 0.15) return
    x0 = Math.min(x0, at % SIDE)
    x1 = Math.max(x1, at % SIDE)
    y0 = Math.min(y0, Math.floor(at / SIDE))
    y1 = Math.max(y1, Math.floor(at / SIDE))
  })
  if (x1 < 0) return undefined
  const [wide, high] = [(right - left) / SIDE, (top - bottom) / SIDE]
  return [left + x0 * wide, top - (y1 + 1) * high, left + (x1 + 1) * wide, top - y0 * high]
}

function flat(pictures) {
  const all = new Float32Array(pictures.length * SIZE)
  for (const [i, one] of pictures.entries()) all.set(one, i * SIZE)
  return all
}

function dot(a, i, b, j) {
  let sum = 0
  for (let k = 0, p = i * SIZE, q = j * SIZE; k < SIZE; k++) sum += a[p + k] * b[q + k]
  return sum
}
