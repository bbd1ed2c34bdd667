import type { WordTable } from '../../base/words.ts'

/** What readers say of the files they read. `{text}` is what was left out, shortened. */
export const READ_WORDS = {
  'tracked-changes': {
    zh: { message: '修订已全部接受：插入 {inserted} 处，删除 {deleted} 处' },
    en: {
      message:
        'Tracked changes were accepted: {inserted} {inserted:insertion|insertions}, {deleted} {deleted:deletion|deletions}',
    },
  },
  'tracked-deletion': {
    zh: { message: '修订中删去的“{text}”没有读入' },
    en: { message: '"{text}", deleted by a tracked change, was left out' },
  },
  'hidden-text': {
    zh: { message: '隐藏文字“{text}”没有读入' },
    en: { message: 'The hidden text "{text}" was left out' },
  },
  'comments-dropped': {
    zh: { message: '批注 {count} 条没有读入' },
    en: { message: '{count} {count:comment was|comments were} left out' },
  },
  'text-box': {
    zh: { message: '文本框里的文字放在它所在的段落之前' },
    en: { message: 'The text of a text box was put before the paragraph that it is tied to' },
  },
  'header-dropped': {
    zh: { message: '页眉“{text}”没有读入' },
    en: { message: 'The page header "{text}" was left out' },
  },
  'footer-dropped': {
    zh: { message: '页脚“{text}”没有读入' },
    en: { message: 'The page footer "{text}" was left out' },
  },
  'footer-read': {
    zh: { message: '页脚里的文字放到文末' },
    en: { message: 'The text of the page footer was put at the end' },
  },
  'header-read': {
    zh: { message: '页眉里的文字放到开头' },
    en: { message: 'The text of the page header was put at the start' },
  },
  'footnotes-moved': {
    zh: { message: '脚注 {count} 条放到文末' },
    en: { message: '{count} {count:footnote was|footnotes were} put at the end' },
  },
  'numbering-guessed': {
    zh: { message: '自动编号的式样“{format}”不认得，按 1. 2. 3. 写出' },
    en: { message: 'The numbering format "{format}" is not known; 1. 2. 3. was written' },
  },
  'picture-missing': {
    zh: { message: '图片“{name}”不在文件里', help: '请从原稿另存这张图片。' },
    en: { message: 'The picture "{name}" is not in the file', help: 'Save it from the original.' },
  },
  'picture-linked': {
    zh: { message: '图片“{name}”只有链接，没有读入', help: '请另存这张图片，再放进这一期的文件夹。' },
    en: {
      message: 'Of the picture "{name}" there is only a link',
      help: "Save the picture and put it into the issue's folder.",
    },
  },
  'pictures-cut': {
    zh: { message: '图片太多，只读入前 {count} 张' },
    en: { message: 'There are too many pictures; the first {count} were read' },
  },
  'object-dropped': {
    zh: { message: '嵌入的对象（{kind}）没有读入', help: '请在 Word 里把它另存为图片。' },
    en: { message: 'An embedded object ({kind}) was left out', help: 'Save it as a picture in Word.' },
  },
  'page-furniture': {
    zh: { message: '网页上的“{text}”不是正文，没有读入' },
    en: { message: '"{text}" on the web page is no part of the article and was left out' },
  },
  'furniture-line': {
    zh: { message: '去掉了网页按钮、版权一类的文字“{text}”' },
    en: { message: 'A button or copyright line of the web page was dropped: "{text}"' },
  },
  'mht-cut': {
    zh: { message: '网页文件没有存全，末尾缺了一截', help: '请重新保存网页，或对照原网页补上。' },
    en: { message: 'The web page was not saved to its end', help: 'Save it again, or compare the page.' },
  },
  'article-guessed': {
    zh: { message: '网页正文是按文字疏密找出来的' },
    en: { message: 'The article on the web page was found by where the text is dense' },
  },
  'old-word': {
    zh: {
      message: '旧版 Word 文件只读得出文字，字号、自动编号和图片读不出',
      help: '如有遗漏，请用 WPS 或 Word 另存为 docx 再导入。',
    },
    en: {
      message: 'Of an old Word file only the text can be read, not sizes, automatic numbers or pictures',
      help: 'If something is missing, save it as docx in WPS or Word and import that.',
    },
  },
  'pdf-lines': {
    zh: { message: 'PDF 里没有段落，各行按位置接成段' },
    en: { message: 'A PDF has no paragraphs; its lines were joined by their places' },
  },
  'pdf-page-empty': {
    zh: { message: '第 {page} 页没有文字' },
    en: { message: 'Page {page} has no text' },
  },
  'pdf-page-picture': {
    zh: { message: '第 {page} 页没有文字，多半是扫描的图片，没有读入', help: '请对照原件，把这一页补上。' },
    en: {
      message: 'Page {page} has no text; it is likely a scan',
      help: 'Put its text in from the original.',
    },
  },
  'pdf-pictures': {
    zh: { message: 'PDF 里的图片没有取出', help: '要用的图片，请从原件另存，放进这一期的文件夹。' },
    en: {
      message: 'Pictures are not taken out of a PDF',
      help: "Save those you want from the original and put them into the issue's folder.",
    },
  },
  'pdf-cut': {
    zh: { message: 'PDF 太长，只读了前 {count} 页', help: '合订本请拆成一期一个文件。' },
    en: {
      message: 'The PDF is too long; its first {count} {count:page was|pages were} read',
      help: 'Split it into issues.',
    },
  },
  'pdf-unmapped': {
    zh: {
      message: '第 {page} 页有 {count} 个字读不出（字体没有说明是哪些字），写作“�”',
      help: '请对照原件改正，或找 Word 原稿。',
    },
    en: {
      message:
        'On page {page}, {count} {count:character|characters} could not be read and stand as "�", since their font does not tell them',
      help: 'Correct them from the original, or find the Word file.',
    },
  },
  'extension-wrong': {
    zh: { message: '文件名写的是 {extension}，其实是 {format}，按 {format} 读' },
    en: { message: 'The name says {extension}, but the file is {format} and was read as such' },
  },
  'bad-characters': {
    zh: { message: '有 {count} 个字符读不出，写作“�”', help: '对照原件改正。' },
    en: {
      message: '{count} {count:character|characters} could not be read and stand as "�"',
      help: 'Correct them from the original.',
    },
  },
} as const satisfies WordTable

/** The id of a message in {@link READ_WORDS}. */
export type ReadMessageId = keyof typeof READ_WORDS
