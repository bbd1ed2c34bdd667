import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'

/** Characters that only one font knows, what decoders put for bytes they cannot read, and what misread bytes look like. */
const PRIVATE = /[\ue000-\uf8ff]+|(?:[\udb80-\udbff][\udc00-\udfff])+/g
const LOST = /\ufffd+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const MOJIBAKE =
  /(?:锟斤拷){1,20}|锘[挎縿]|(?:烫){3,}|(?:屯){3,}|[ÃÂ][\u0080-\u00bf€™œž‚ƒ„…†‡ˆ‰Š‹Œ]|â€[œ\u009d™˜“”¦]|[äåæçèé][\u0080-\u00bf][\u0080-\u00bf]/g

export const charsLegible = defineRule({
  id: 'chars/legible',
  title: { zh: '没有乱码', en: 'No garbled characters' },
  severity: 'error',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    private: say(
      [
        '这里有私用区字符（{code}），多半印不出来',
        '私用区的字只在某一种字体里有，换一台电脑就是空白或方框。',
        '换成正式的字；实在没有的字，用图片或加说明。',
      ],
      [
        'A private-use character ({code}) stands here and will hardly print',
        'Only one font has it; on another computer it is a gap or a box.',
        'Replace it with a regular character.',
      ],
    ),
    lost: say(
      ['这里有一个字没能读出来（�）', '文件转换时编码不对，字就丢了，后面的程序补不回来。', '对照原稿补上。'],
      [
        'A character was lost here (�)',
        'The file was converted with the wrong encoding.',
        'Look it up in the original.',
      ],
    ),
    mojibake: say(
      ['“{found}”像是乱码', '文件的编码认错了，才会出现这样的字。', '对照原稿改正，或用正确的编码重新打开。'],
      [
        '“{found}” looks garbled',
        'Such characters come of the wrong encoding.',
        'Correct it from the original.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, PRIVATE)) {
      const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
      report('private', span, { data: { code } })
    }
    for (const { span } of search(whole, LOST)) report('lost', span)
    for (const { span, found } of search(whole, MOJIBAKE)) report('mojibake', span, { data: { found } })
  },
})
