import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put } from '../../scan.ts'
import { TO_SIMPLIFIED, TO_STANDARD } from './simplified.table.ts'

/** 1 for every UTF-16 unit that is a traditional or variant character: there are too many of them for a pattern. */
const FOREIGN = new Uint8Array(0x10000)
for (const char of [...TO_SIMPLIFIED.keys(), ...TO_STANDARD.keys()]) FOREIGN[char.charCodeAt(0)] = 1

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
  check({ whole: { masked, printed }, report }) {
    for (let start = 0; start < masked.length; start++) {
      if (FOREIGN[masked.charCodeAt(start)] !== 1) continue
      // The neighbours as far as they are foreign too, with one ordinary character between at most.
      let end = start + 1
      for (let i = end; i < end + 2 && end - start < LONGEST; i++) {
        if (FOREIGN[masked.charCodeAt(i)] === 1) end = i + 1
      }
      const found = printed.slice(start, end)
      const right = [...found]
        .map((char) => TO_SIMPLIFIED.get(char) ?? TO_STANDARD.get(char) ?? char)
        .join('')
      const traditional = [...found].some((char) => TO_SIMPLIFIED.has(char))
      const at = { start, end }
      report(traditional ? 'traditional' : 'variant', at, {
        data: { found, right },
        fix: put('suggestion', at, right),
      })
      start = end - 1
    }
  },
})
