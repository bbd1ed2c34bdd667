import type { WordTable } from './words.ts'

/** Why a file that was handed in (Word, web page, PDF, text) cannot be read. One message a cause, since each has its own remedy. */
export const READING_ERRORS = {
  'read/empty': {
    zh: { message: '{file} 是空的，没有文字可以读入', help: '检查是不是选错了文件，或文件没有存好。' },
    en: { message: '{file} is empty: there is nothing to read', help: 'Check that it is the right file.' },
  },
  'read/unknown-format': {
    zh: {
      message: '{file} 不是能读的文件',
      help: '能读 docx、doc、wps、rtf、html、mht、txt、md 和有文字的 pdf；请另存为其中一种。',
    },
    en: {
      message: '{file} is of no format that can be read',
      help: 'Save it as docx, doc, wps, rtf, html, mht, txt, md or a PDF with text.',
    },
  },
  'read/other-office': {
    zh: { message: '{file} 是 {what}，不是文字稿', help: '请打开它，把文字另存为 docx。' },
    en: { message: '{file} is a {what}, not a text document', help: 'Open it and save its text as docx.' },
  },
  'read/archive': {
    zh: { message: '{file} 是压缩包', help: '请先解压，再导入里面的文件。' },
    en: { message: '{file} is an archive', help: 'Unpack it and import the files inside.' },
  },
  'read/picture': {
    zh: { message: '{file} 是图片，读不出文字', help: '请用文字识别（OCR）软件转成文字，再导入。' },
    en: { message: '{file} is a picture; its text cannot be read', help: 'Run it through OCR first.' },
  },
  'read/encrypted': {
    zh: {
      message: '{file} 加了密码',
      help: '请先去掉密码：用 WPS 或 Word 打开，在“文件—文档加密”里清空密码，保存后再来。',
    },
    en: {
      message: '{file} is protected by a password',
      help: 'Open it, remove the password, save it, and try again.',
    },
  },
  'read/damaged': {
    zh: {
      message: '{file} 已损坏，读不出来（{detail}）',
      help: '请用 WPS 或 Word 打开并另存为 docx，再来。',
    },
    en: { message: '{file} is damaged ({detail})', help: 'Open it in WPS or Word and save it as docx.' },
  },
  'read/old-word': {
    zh: {
      message: '{file} 是旧版 Word 文件，读不出来（{detail}）',
      help: '请用 WPS 或 Word 另存为 docx，再来。',
    },
    en: { message: '{file} is an old Word file that cannot be read ({detail})', help: 'Save it as docx.' },
  },
  'read/scanned': {
    zh: {
      message: '{file} 看来是扫描件，{pages} 页里没有能读的文字',
      help: '请用文字识别（OCR）软件转成文字，或找 Word 原稿。',
    },
    en: {
      message: '{file} seems to be a scan: there is no text on its {pages} pages',
      help: 'Run it through OCR, or find the Word original.',
    },
  },
  'read/unmapped': {
    zh: {
      message: '{file} 读出来是乱码：PDF 里的字体没有说明是哪些字',
      help: '请找 Word 原稿；或用 WPS、Word 打开这份 PDF 另存为 docx；或用文字识别（OCR）软件转成文字。',
    },
    en: {
      message: '{file} reads as nonsense, since the fonts of the PDF do not tell their characters',
      help: 'Find the Word original, open the PDF in Word and save it as docx, or run it through OCR.',
    },
  },
  'read/too-large': {
    zh: {
      message: '{file} 太大（{size} MB，最多 {limit} MB）',
      help: '请拆成几个文件，或先压缩其中的图片。',
    },
    en: {
      message: '{file} is too large ({size} MB, at most {limit} MB)',
      help: 'Split it, or make its pictures smaller.',
    },
  },
  'read/too-long': {
    zh: {
      message: '{file} 有 {count} 行，不像一期简报（最多 {limit} 行）',
      help: '检查是不是选错了文件；合订本请拆成一期一个文件。',
    },
    en: {
      message: '{file} has {count} lines, too many for one issue (at most {limit})',
      help: 'Check that it is the right file; split a volume into its issues.',
    },
  },
  'read/suspicious': {
    zh: {
      message: '{file} 的内部结构可疑，没有读（{detail}）',
      help: '若确是正常文件，请用 WPS 或 Word 打开并另存为 docx，再来。',
    },
    en: {
      message: '{file} was not read, since its inside is suspicious ({detail})',
      help: 'If it is genuine, open it in WPS or Word and save it as docx.',
    },
  },
} as const satisfies WordTable
