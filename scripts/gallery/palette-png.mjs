import { crc32, deflateSync } from 'node:zlib'

/** Greys from black to white, then reds from full to pale: what printed pages are made of. */
const GREYS = [0, 95, 175, 255]
const REDS = [0, 130]

/** A PPM (P6) as a PNG with a palette of six colours, two to a byte; `coarse` does without the lighter grey, for pages full of text. */
export function palettePng(ppm, coarse = false) {
  const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString('latin1', 0, 40)) ?? []
  if (head === undefined) throw new Error('no PPM')
  const [w, h] = [Number(width), Number(height)]
  const stride = 1 + Math.ceil(w / 2)
  const rows = Buffer.alloc(stride * h)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const at = head.length + (y * w + x) * 3
      const colour = nearest(ppm[at], ppm[at + 1], ppm[at + 2])
      const used = coarse && colour === 2 ? (ppm[at] > 190 ? 3 : 1) : colour
      rows[y * stride + 1 + (x >> 1)] |= x % 2 === 0 ? used << 4 : used
    }
  }
  return png(w, h, rows)
}

function nearest(red, green, blue) {
  const isRed = red - (green + blue) / 2 > 60
  const shades = isRed ? REDS : GREYS
  const value = isRed ? (green + blue) / 2 : (red + green + blue) / 3
  let best = 0
  for (const [i, shade] of shades.entries())
    if (Math.abs(shade - value) < Math.abs(shades[best] - value)) best = i
  return isRed ? GREYS.length + best : best
}

function png(width, height, rows) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([4, 3, 0, 0, 0], 8)
  const palette = [...GREYS.map((grey) => [grey, grey, grey]), ...REDS.map((pale) => [255, pale, pale])]
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
