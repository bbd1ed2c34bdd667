import { definePageRule } from '../../page-rule.ts'

export const pageEveryCharacterPrinted = definePageRule({
  id: 'page/every-character-printed',
  title: { zh: '每个字都印得出来', en: 'Every character can be printed' },
  severity: 'warning',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    'no-glyph': {
      zh: {
        message: '所有字体里都没有“{char}”（{code}），印出来是〓',
        reason: '字体缺字时，印件上会空缺或变成方框。',
        help: '在系统里或 fonts 文件夹里装一种有这个字的字体，或核对是不是输错了字。',
      },
      en: {
        message: 'No font has "{char}" ({code}); it is printed as 〓',
        reason: 'A character without a glyph would be a box or a gap on paper.',
        help: 'Install a font that has it, put one into fonts/, or check the character.',
      },
    },
  },
  check({ pages, report }) {
    for (const fact of pages.facts) {
      if (fact.type !== 'missing-character') continue
      const { char, span = { start: 0, end: 0 } } = fact
      const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      report('no-glyph', span, { char, code: `U+${hex}` })
    }
  },
})
