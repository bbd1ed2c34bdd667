import type { WordTable } from '../../base/words.ts'

/** What writing a Word document may report, by rule id. */
export const DOCX_WORDS = {
  'docx/every-character-written': {
    dropped: {
      zh: {
        message: 'Word 文件里存不下控制字符 {code}，已略去',
        reason: '控制字符看不见，也印不出来，多是从别的软件粘贴时带进来的。',
        help: '在原文里删去这个字符。',
      },
      en: {
        message: 'A Word document cannot hold the control character {code}; it was left out',
        reason: 'It prints nothing and usually came along when text was pasted.',
        help: 'Delete it in the source.',
      },
    },
    replaced: {
      zh: {
        message: 'Word 文件里存不下 {code}，以�代替',
        reason: '这不是一个完整的字，多是文件在转换编码时损坏了。',
        help: '对照原稿改正这个字。',
      },
      en: {
        message: 'A Word document cannot hold {code}; � stands in its place',
        reason: 'It is no whole character; the text was probably damaged when it was converted.',
        help: 'Correct it from the original.',
      },
    },
  },
} as const satisfies Readonly<Record<string, WordTable>>
