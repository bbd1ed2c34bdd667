import type { Page, PageItem, Pages, Run } from '../model/page.ts'

/**
 * The pages as text for people: one line a run, rule or picture, with row, left and right edge and baseline in points, role, size,
 * face and words. `↵` marks a line that goes on in the next. For goldens and for `render --dump`.
 */
export function dump({ pages }: Pages): string {
  return pages.map(dumpPage).join('\n')
}

function dumpPage({ number, width, height, items }: Page): string {
  const lines = items.map(dumpItem)
  return `${[`第${number}页 ${tenths(width)}×${tenths(height)}`, ...lines].join('\n')}\n`
}

function dumpItem(item: PageItem): string {
  switch (item.type) {
    case 'run':
      return dumpRun(item)
    case 'rule': {
      const { x, y, width, height, weight, colour, role } = item
      const to = height === undefined ? tenths(x + width) : `${tenths(x)} ↓${tenths(height)}`
      return columns(
        '',
        x,
        to,
        y,
        `${role} ${hundredths(weight)}${colour === '000000' ? '' : ` #${colour}`} ────`,
      )
    }
    case 'picture': {
      const { x, y, width, height, path, alt } = item
      return columns('', x, tenths(x + width), y, `picture ↓${tenths(height)} ${path} “${alt}”`)
    }
  }
}

function dumpRun(run: Run): string {
  const { x, y, text, advances, face, size, colour, role, row, startsLine, continues, link } = run
  const right = x + advances.reduce((sum, advance) => sum + advance, 0)
  const ink = colour === '000000' ? '' : ` #${colour}`
  const to = link === undefined ? '' : ` →${link}`
  const words = `${startsLine ? '' : '+ '}${text}${continues ? '↵' : ''}`
  return columns(
    row === undefined ? '' : String(row),
    x,
    tenths(right),
    y,
    `${role} ${size} ${face}${ink}${to}  ${words}`,
  )
}

function columns(row: string, x: number, right: string, y: number, rest: string): string {
  return `${row.padStart(3)} ${tenths(x).padStart(6)}–${right.padEnd(6)} ${tenths(y).padStart(6)}  ${rest}`
}

function tenths(value: number): string {
  return value.toFixed(1)
}

function hundredths(value: number): string {
  return value.toFixed(2)
}
