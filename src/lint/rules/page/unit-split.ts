import { isHan } from '../../../base/chars.ts'
import { definePageRule } from '../../page-rule.ts'
import { type PrintedLine, printedLines, spotFinder } from '../../printed-lines.ts'
import { seams } from '../../seams.ts'

type Fault = 'number' | 'mark' | 'word'

export const pageUnitSplit = definePageRule({
  id: 'page/unit-split',
  title: { zh: '数字、英文词和破折号不分两行', en: 'Numbers, words and dashes stay on one line' },
  severity: 'warning',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    number: {
      zh: {
        message: '数字“{left}{right}”分在了两行',
        reason: '数字和它的年月日、万亿、单位要在同一行，分开容易看错。',
        help: '这里放不下一整个数：加宽这一列、改用更大的单位，或换个说法。',
      },
      en: {
        message: 'The number "{left}{right}" stands on two lines',
        reason: 'A number parted from its unit is easily misread.',
        help: 'There was no room for it: widen the column, use a larger unit, or reword.',
      },
    },
    word: {
      zh: {
        message: '英文“{left}{right}”从中间断开了',
        reason: '英文词不能随处断行；这个词比一行还长，只好断开。',
        help: '在词里加空格，或删去一部分（长网址可以改用短的）。',
      },
      en: {
        message: 'The word "{left}{right}" is cut at the end of a line',
        reason: 'It is longer than a line, so it had to be cut.',
        help: 'Put spaces into it or shorten it.',
      },
    },
    mark: {
      zh: {
        message: '“{left}{right}”分在了两行',
        reason: '破折号、省略号各占两格，不能拆开（GB/T 15834-2011 5.1.4、5.1.5）。',
        help: '这里放不下：加宽这一列，或换个说法。',
      },
      en: {
        message: '"{left}{right}" stands on two lines',
        reason: 'A dash or an ellipsis is one mark of two cells (GB/T 15834-2011 5.1.4, 5.1.5).',
        help: 'There was no room for it: widen the column or reword.',
      },
    },
  },
  check({ bulletin, pages, report }) {
    const spotOf = spotFinder(bulletin, pages)
    let goesOn: PrintedLine | undefined
    for (const [line, next] of seams(printedLines(pages))) {
      const fault = faultOf(line, next)
      if (fault === undefined) continue
      // A word or number over three lines and more is told once, where it begins.
      const told = goesOn === line && !/[\p{Script=Han}\s]/u.test(line.text.trim())
      goesOn = next
      if (told) continue
      const left = /\P{Script=Han}*.$/u.exec(line.text.trimEnd())?.[0] ?? ''
      const right = /^.\P{Script=Han}*/u.exec(next.text)?.[0] ?? ''
      report(fault, spotOf(line), { left: left.slice(-16), right: right.slice(0, 16) })
    }
  },
})

function faultOf(line: PrintedLine, next: PrintedLine): Fault | undefined {
  const left = line.text.at(-1) ?? ''
  const right = next.text.at(0) ?? ''
  if (left === right && (left === '—' || left === '…')) return 'mark'
  if (isDigit(left) && (isDigit(right) || isHan(right) || '.．,%％‰℃'.includes(right))) return 'number'
  if (isDigit(right) && (left === '第' || ('.,'.includes(left) && isDigit(line.text.at(-2))))) return 'number'
  return /[A-Za-z]/.test(left) && /[A-Za-z]/.test(right) ? 'word' : undefined
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && /^[0-9０-９]$/.test(char)
}
