import type { WordTable } from '../base/words.ts'

/** What the layout may report, by `ruleId` and `messageId` joined with a stroke. */
export const LAYOUT_MESSAGES = {
  'page/every-character-printed/no-glyph': {
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
  'page/every-picture-printed/no-picture': {
    zh: {
      message: '图片“{path}”印不出来，只留了空框',
      reason: '文件不在，或者不是完好的 JPEG、PNG 图片。',
      help: '把图片放到期刊文件所在的文件夹，核对文件名，或重新导出图片。',
    },
    en: {
      message: 'The picture "{path}" cannot be printed; an empty frame stands in its place',
      reason: 'The file is missing, or is not a sound JPEG or PNG.',
      help: "Put it into the issue's folder, check its name, or export it again.",
    },
  },
  'page/every-picture-printed/written-here': {
    zh: { message: '图片写在这里' },
    en: { message: 'The picture is written here' },
  },
  'page/imprint-with-text/alone': {
    zh: {
      message: '第{page}页只有报尾，没有正文',
      reason: '正文排到前一页末尾，报尾放不下，单独占了一页。',
      help: '删减或增加几行正文。',
    },
    en: {
      message: 'Page {page} holds nothing but the imprint',
      reason: 'The text fills the page before, so the imprint had to move.',
      help: 'Shorten or lengthen the text by a few lines.',
    },
  },
} as const satisfies WordTable
