import { definePageRule } from '../../page-rule.ts'
import { type PrintedLine, printedLines, spotFinder } from '../../printed-lines.ts'

/** 2号 in 156 mm: what a line of a title holds at most. */
const MOST = 20

/** Lines whose widths differ by less than this many 字 look equal. */
const EQUAL = 0.6

type Fault = 'rectangle' | 'hourglass' | 'single' | 'long'

export const pageTitleShape = definePageRule({
  id: 'page/title-shape',
  title: { zh: '多行题目排成梯形或菱形', en: 'Titles of several lines have a pleasant shape' },
  severity: 'info',
  basis: 'GB/T 9704-2012 7.3.1',
  since: '0.1.0',
  messages: {
    rectangle: {
      zh: {
        message: '题目“{title}”的 {lines} 行一样长，成了长方形',
        reason: '多行题目要词意完整、排列对称、长短适宜，排成梯形或菱形。',
        help: '在题目里想断开的地方加一个空格，或者另起一行“# ”写后半句。',
      },
      en: {
        message: 'The {lines} lines of the title "{title}" are equally long',
        reason: 'A title of several lines forms a trapezoid or a diamond.',
        help: 'Put a space where it should break, or write the rest on another "# " line.',
      },
    },
    hourglass: {
      zh: {
        message: '题目“{title}”中间短、两头长，成了沙漏形',
        reason: '多行题目要词意完整、排列对称、长短适宜，排成梯形或菱形。',
        help: '在题目里想断开的地方加一个空格，或者另起一行“# ”写后半句。',
      },
      en: {
        message: 'The title "{title}" is narrow in the middle',
        reason: 'A title of several lines forms a trapezoid or a diamond.',
        help: 'Put a space where it should break, or write the rest on another "# " line.',
      },
    },
    single: {
      zh: {
        message: '题目“{title}”有一行只有一个字',
        reason: '一个字单独成行，词意断开，也不好看。',
        help: '把题目改短一字，或在题目里加一个空格，换个地方断开。',
      },
      en: {
        message: 'A line of the title "{title}" holds one character',
        reason: 'One character alone breaks a word and looks lost.',
        help: 'Shorten the title, or put a space where it should break.',
      },
    },
    long: {
      zh: {
        message: '题目“{title}”的一行有 {count} 字，超过 20 字',
        reason: '2号字一行最多排 20 字，再长就顶到版心两边了。',
        help: '在题目里加一个空格，分成两行。',
      },
      en: {
        message: 'A line of the title "{title}" holds {count} characters, more than 20',
        reason: 'In 2号 a line holds 20 at most.',
        help: 'Put a space where it should break.',
      },
    },
  },
  check({ bulletin, pages, report }) {
    const spotOf = spotFinder(bulletin, pages)
    for (const lines of titlesOf(printedLines(pages))) {
      const [first] = lines
      const fault = faultOf(lines.map(widthOf))
      if (first === undefined || fault === undefined) continue
      const title = lines.map(({ text }) => text).join('')
      const count = Math.round(Math.max(...lines.map(widthOf)))
      report(fault, spotOf(first), { title, lines: lines.length, count })
    }
  },
})

/** The lines of each title, title by title. */
function titlesOf(lines: readonly PrintedLine[]): readonly (readonly PrintedLine[])[] {
  const titles = new Map<string | undefined, PrintedLine[]>()
  for (const line of lines) {
    const [{ role, block }] = line.runs
    if (role === 'title') titles.set(block, [...(titles.get(block) ?? []), line])
  }
  return [...titles.values()]
}

/** The width of a line in 字 of its own size. */
function widthOf({ runs }: PrintedLine): number {
  const [{ size }] = runs
  return runs.reduce((sum, { advances }) => advances.reduce((total, one) => total + one, sum), 0) / size
}

function faultOf(widths: readonly number[]): Fault | undefined {
  if (widths.some((width) => width > MOST + EQUAL)) return 'long'
  if (widths.length < 2) return undefined
  if (widths.some((width) => width < 1.5)) return 'single'
  if (Math.max(...widths) - Math.min(...widths) < EQUAL) return 'rectangle'
  const narrow = widths.some((width, i) => {
    const [before, after] = [widths[i - 1], widths[i + 1]]
    return before !== undefined && after !== undefined && width < before - EQUAL && width < after - EQUAL
  })
  return narrow ? 'hourglass' : undefined
}
