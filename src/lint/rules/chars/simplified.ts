import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'
import { TO_SIMPLIFIED, TO_STANDARD } from './simplified.table.ts'

const HEADS = new RegExp(`[${[...TO_SIMPLIFIED.keys(), ...TO_STANDARD.keys()].join('')}]`, 'g')
/** Words of several characters are shown whole. */
const LONGEST = 12

export const charsSimplified = defineRule({
  id: 'chars/simplified',
  title: { zh: '用规范汉字', en: 'Simplified, standard 汉字' },
  severity: 'warning',
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    traditional: say(
      [
        '“{found}”里有繁体字，规范写法是“{right}”',
        '简报用规范汉字；繁体字多是从港台网页或输入法带来的。',
        '改成“{right}”；人名、商号和引用的古籍原样的，用 // 不查 放过。',
      ],
      [
        '“{found}” has traditional characters; the standard form is “{right}”',
        'A bulletin is written in simplified characters.',
        'Write {right}, or silence the rule where a name or a quotation wants it so.',
      ],
    ),
    variant: say(
      ['“{found}”里有异体字，规范写法是“{right}”', '这样的字形来自日文字体或旧字形。', '改成“{right}”。'],
      [
        '“{found}” has variant characters; the standard form is “{right}”',
        'Such forms come from Japanese fonts or old prints.',
        'Write {right}.',
      ],
    ),
  },
  check({ whole, report }) {
    let done = 0
    for (const { span } of search(whole, HEADS)) {
      if (span.start < done) continue
      // The neighbours as far as they are foreign too, with one ordinary character between at most.
      let end = span.end
      for (let i = end; i < end + 2 && end - span.start < LONGEST; i++) {
        if (isForeign(whole.masked.charAt(i))) end = i + 1
      }
      done = end
      const found = whole.printed.slice(span.start, end)
      const right = [...found]
        .map((char) => TO_SIMPLIFIED.get(char) ?? TO_STANDARD.get(char) ?? char)
        .join('')
      const traditional = [...found].some((char) => TO_SIMPLIFIED.has(char))
      const at = { start: span.start, end }
      report(traditional ? 'traditional' : 'variant', at, {
        data: { found, right },
        fix: put('suggestion', at, right),
      })
    }
  },
})

function isForeign(char: string): boolean {
  return TO_SIMPLIFIED.has(char) || TO_STANDARD.has(char)
}
