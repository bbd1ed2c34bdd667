import { palettePng } from './palette-png.mjs'

/** The pictures that the gallery's issues show, drawn here: a river, a tree, a bridge. */
export function drawings() {
  return [
    ['river.png', draw(1440, 960, river)],
    ['tree.png', draw(1080, 900, tree)],
    ['bridge.png', draw(1440, 900, bridge)],
  ]
}

const [BLACK, DARK, LIGHT, WHITE] = [0, 95, 175, 255]

function draw(width, height, shade) {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels.fill(shade(x / width, y / height), (y * width + x) * 3, (y * width + x) * 3 + 3)
  return palettePng(Buffer.concat([Buffer.from(`P6 ${width} ${height} 255\n`), pixels]))
}

const inside = (x, y, cx, cy, r) => (x - cx) ** 2 + (y - cy) ** 2 < r * r

function river(x, y) {
  if (inside(x, y * 0.67, 0.78, 0.15, 0.06)) return WHITE
  if (y < 0.35 + 0.1 * Math.sin(x * 7)) return LIGHT
  const bank = 0.5 + 0.12 * Math.sin(y * 5)
  return Math.abs(x - bank) < 0.08 + y * 0.22 ? WHITE : DARK
}

function tree(x, y) {
  if (
    inside(x, y * 0.83, 0.5, 0.32, 0.24) ||
    inside(x, y * 0.83, 0.34, 0.42, 0.15) ||
    inside(x, y * 0.83, 0.66, 0.42, 0.15)
  )
    return DARK
  if (Math.abs(x - 0.5) < 0.03 && y > 0.5 && y < 0.88) return BLACK
  return y > 0.85 ? LIGHT : WHITE
}

function bridge(x, y) {
  const arch = inside(x, y * 0.63, 0.5, 0.56, 0.3) && y < 0.78
  if (arch) return WHITE
  if (y > 0.32 + (x - 0.5) ** 2 * 0.6 && y < 0.78) return DARK
  return y >= 0.78 ? LIGHT : WHITE
}
