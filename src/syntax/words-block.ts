import type { WordTable } from '../base/words.ts'

/** What the parser says of single lines, by rule and message. */
export const BLOCK_WORDS = {
  'source/picture-complete': {
    form: {
      zh: {
        message: '这一行像图片，但写法不全，按正文印出',
        reason: '图片独占一行：![图说](路径)。',
        help: '检查方括号和圆括号，路径后面不要有别的字。',
      },
      en: {
        message: 'This looks like a picture, but it is not complete; it is printed as text',
        reason: 'A picture has a line of its own: ![caption](path).',
        help: 'Check the brackets, and leave nothing behind the path.',
      },
    },
  },
  'source/submission-labelled': {
    printed: {
      zh: {
        message: '来稿的记录会作为来源印出',
        help: '不想印出，就在标题下面写“来稿：……”，它只供统计。',
      },
      en: {
        message: 'This record of a submission is printed as the source',
        help: 'Write 来稿：… below the title; that is kept for statistics and never printed.',
      },
    },
  },
  'source/suppression-names-rule': {
    form: {
      zh: {
        message: '“不查”后面没有规则名',
        reason: '这一行只当作附注，没有关掉任何检查。',
        help: '写成“// 不查 contents/matches-titles：理由”。',
      },
      en: {
        message: 'No rule is named behind 不查',
        reason: 'The line is an ordinary remark and silences nothing.',
        help: 'Write: // 不查 contents/matches-titles：reason',
      },
    },
  },
  'source/imprint-label-known': {
    continued: {
      zh: {
        message: '报尾里的“{label}”不是认得的项，接在上一项后面',
        help: '如果它自成一项，把“{label}”列入 bulletin.yaml 的 imprint.labels。',
      },
      en: {
        message: '"{label}" is no known label of the imprint; the line continues the one above',
        help: 'If it is a label of yours, list it under imprint.labels in bulletin.yaml.',
      },
    },
  },
  'source/understood': {
    separator: {
      zh: { message: '“{text}”没有含义，照原样印出', help: '如果只是分隔，删去这一行。' },
      en: { message: '"{text}" has no meaning; it is printed as it stands', help: 'Delete it.' },
    },
    closing: {
      zh: { message: '【】前面没有栏目，照原样印出', help: '【】用来结束栏目；这里不需要，删去。' },
      en: { message: '【】 closes no section; it is printed as it stands', help: 'Delete it.' },
    },
    backslash: {
      zh: { message: '“\\”后面没有文字，照原样印出', help: '删去这一行。' },
      en: { message: 'Nothing follows the "\\"; it is printed as it stands', help: 'Delete it.' },
    },
  },
} as const satisfies Readonly<Record<string, WordTable>>
