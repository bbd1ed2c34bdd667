import type { WordTable } from '../base/words.ts'

/** What an import says of the lines it read, mended or could not read. */
export const IMPORT_WORDS = {
  empty: {
    zh: { message: '文件里没有文字' },
    en: { message: 'The file holds no text' },
  },
  'looks-binary': {
    zh: {
      message: '文件里有 {count} 个不是文字的字符，可能不是文本文件',
      help: '另存为纯文本（UTF-8）后再导入。',
    },
    en: {
      message: '{count} {count:character is|characters are} no text; this may not be a text file',
      help: 'Save it as plain text (UTF-8) and import again.',
    },
  },
  'source-lost': {
    zh: {
      message: '这份 Word 稿里保存的原文丢了，按样式还原',
      help: '注释一类不印出来的内容找不回来，请逐段核对。',
    },
    en: {
      message: 'The document lost the source that it carried and was restored from its styles',
      help: 'What is not printed, remarks for one, cannot be restored; compare paragraph by paragraph.',
    },
  },
  'change-left': {
    zh: { message: 'Word 稿里改成的“{text}”没有写进来', help: '请对照 Word 稿自己改。' },
    en: { message: 'The change to "{text}" was not taken over', help: 'Make it yourself.' },
  },
  'removal-left': {
    zh: { message: 'Word 稿里删去的“{text}”还留着', help: '请对照 Word 稿自己改。' },
    en: { message: '"{text}", deleted in Word, is still there', help: 'Make the change yourself.' },
  },
  'no-masthead': {
    zh: { message: '没有认出报头（刊名、期号、日期），全文按正文处理', help: '请在文件开头补上期号和日期。' },
    en: {
      message: 'No masthead found (name, number, date); everything was read as body',
      help: 'Add number and date at the top of the file.',
    },
  },
  'name-missing': {
    zh: { message: '没有认出刊名，可能是图片或套红印好的' },
    en: { message: 'No name of the serial found; it may have been a picture or pre-printed' },
  },
  'name-by-place': {
    zh: { message: '按位置把“{text}”当作刊名' },
    en: { message: '"{text}" was taken for the name by its place' },
  },
  'organisations-split': {
    zh: { message: '这一行拆成 {count} 个机关' },
    en: { message: 'This line was split into {count} {count:organisation|organisations}' },
  },
  'organisation-by-place': {
    zh: { message: '按位置把“{text}”当作机关' },
    en: { message: '"{text}" was taken for an organisation by its place' },
  },
  'issuer-by-place': {
    zh: { message: '按位置把“{text}”当作编印单位' },
    en: { message: '"{text}" was taken for the issuer by its place' },
  },
  'issuer-joined': {
    zh: { message: '编印单位的两行接成一行' },
    en: { message: 'Two lines of the issuer were joined' },
  },
  kind: {
    zh: { message: '这一期按{kind}处理' },
    en: { message: 'The issue was taken for a {kind}' },
  },
  'number-missing': {
    zh: { message: '没有认出期号', help: '在文件开头的“期号”“总期号”后补上。' },
    en: {
      message: 'No issue number found',
      help: 'Fill it in behind 期号 and 总期号 at the top of the file.',
    },
  },
  'number-blank': {
    zh: { message: '期号没有填写：“{text}”' },
    en: { message: 'The number was left open: "{text}"' },
  },
  'number-damaged': {
    zh: { message: '期号“{text}”读不通，照原样保留', help: '对照原件改正。' },
    en: {
      message: 'The number "{text}" makes no sense and was kept as it is',
      help: 'Correct it from the original.',
    },
  },
  'date-missing': {
    zh: { message: '没有认出日期', help: '在文件开头的“日期”后补上。' },
    en: { message: 'No date found', help: 'Fill it in behind 日期 at the top of the file.' },
  },
  'date-damaged': {
    zh: { message: '日期“{text}”残缺或不存在，照原样保留', help: '对照原件改正。' },
    en: {
      message: 'The date "{text}" is damaged, incomplete or no such day and was kept as it is',
      help: 'Correct it from the original.',
    },
  },
  'date-from-end': {
    zh: { message: '报头没有日期，用了文末的 {date}' },
    en: { message: 'The masthead has no date; {date} from the end was used' },
  },
  'date-at-end': {
    zh: { message: '文末的日期“{text}”就是本期日期，没有再写一遍' },
    en: { message: 'The date "{text}" at the end is the date of the issue and was not written again' },
  },
  'masthead-unread': {
    zh: { message: '报头里的“{text}”没有认出，放在正文开头' },
    en: { message: '"{text}" in the masthead was not understood and stands at the start of the body' },
  },
  'rule-dropped': {
    zh: { message: '去掉了一行横线' },
    en: { message: 'A line of rules was dropped' },
  },
  'page-number': {
    zh: { message: '去掉了页码“{text}”' },
    en: { message: 'The page number "{text}" was dropped' },
  },
  'contents-unlabelled': {
    zh: { message: '这里的 {count} 行没有“目录”二字，按目录处理' },
    en: {
      message: 'These {count} {count:line was|lines were} taken for the contents, though nothing says so',
    },
  },
  'contents-label': {
    zh: { message: '目录的标题“{label}”不是模板认得的，写在【目录】之下' },
    en: { message: 'The template does not know the contents label "{label}"; it stands below 【目录】' },
  },
  'contents-renamed': {
    zh: { message: '目录的标题“{label}”不是模板认得的，改为【{printed}】' },
    en: { message: 'The template does not know the contents label "{label}"; it became 【{printed}】' },
  },
  'entry-joined': {
    zh: { message: '目录里断开的一条接成一行' },
    en: { message: 'Two lines of a contents entry were joined' },
  },
  'entry-without-title': {
    zh: { message: '正文里没有找到目录里的“{title}”' },
    en: { message: 'The contents entry "{title}" has no title in the body' },
  },
  'title-differs': {
    zh: { message: '这个题目与目录里的“{title}”不尽相同（相似 {percent}%），当作同一篇' },
    en: {
      message:
        'This title differs from the contents entry "{title}" (likeness {percent} %) and was taken for the same',
    },
  },
  'title-by-shape': {
    zh: { message: '按样子把“{title}”当作题目，目录里没有写它' },
    en: { message: '"{title}" was taken for a title by its shape; no contents names it' },
  },
  'title-doubled': {
    zh: { message: '题目重复了一遍，去掉了“{text}”' },
    en: { message: 'The title stands there twice; "{text}" was dropped' },
  },
  'note-sign': {
    zh: { message: '去掉了“{label}”前的“{sign}”' },
    en: { message: 'The sign "{sign}" before "{label}" was dropped' },
  },
  'section-drawn': {
    zh: {
      message: '这张图片下面是一条一条的，图片多半是栏目名，读不出',
      help: '请在图片处写上【栏目名】，删去下面各条前面的“\\”。',
    },
    en: {
      message: 'Items stand below this picture; it likely shows the name of a section, which cannot be read',
      help: 'Write 【name】 in its place and delete the "\\" before the items.',
    },
  },
  'section-unlisted': {
    zh: {
      message: '【{label}】下面没有条目，按小标题处理',
      help: '如果是栏目，写进 bulletin.yaml 的 sections。',
    },
    en: {
      message: 'Nothing stands below 【{label}】; it was taken for a sub-heading',
      help: 'List it under sections in bulletin.yaml if it is a section.',
    },
  },
  'label-picture': {
    zh: { message: '栏目名“{label}”原是图片，取了图片的说明文字' },
    en: { message: 'The section label "{label}" was a picture; its alternative text was taken' },
  },
  'name-subtitle': {
    zh: { message: '刊名下的“{text}”没有对应的项，记在文件开头的附注里，不印' },
    en: { message: '"{text}" below the name has no key; it is kept as a comment at the top and not printed' },
  },
  'document-word': {
    zh: { message: '期号前的代字“{text}”没有对应的项，记在文件开头的附注里，不印' },
    en: {
      message: 'The document word "{text}" has no key; it is kept as a comment at the top and not printed',
    },
  },
  'title-lines': {
    zh: { message: '题目由 {count} 行组成' },
    en: { message: 'The title was read as {count} {count:line|lines}' },
  },
  byline: {
    zh: { message: '题目下的“{text}”当作署名' },
    en: { message: '"{text}" below the title was taken for a byline' },
  },
  'note-colon': {
    zh: { message: '“{label}”后补了冒号' },
    en: { message: 'A colon was added behind "{label}"' },
  },
  'label-marks': {
    zh: { message: '栏目名写成【{label}】' },
    en: { message: 'The section label was written as 【{label}】' },
  },
  'section-closed': {
    zh: { message: '前面的栏目在此结束，加了一行【】' },
    en: { message: 'The section above ends here; a line 【】 was added' },
  },
  'marker-replaced': {
    zh: { message: '条目标记“{marker}”改为“§”' },
    en: { message: 'The marker "{marker}" of an item became "§"' },
  },
  'item-ordinal': {
    zh: { message: '序号“{ordinal}”开头的一段当作条目' },
    en: { message: 'A paragraph that opens with "{ordinal}" was taken for an item' },
  },
  'item-unmarked': {
    zh: { message: '没有标记的一段当作条目，因为每段都以来源结尾' },
    en: { message: 'A paragraph without a mark was taken for an item, since each one ends in its source' },
  },
  'paragraph-joined': {
    zh: { message: '与上一行接成一段（在句中断开）' },
    en: { message: 'Joined to the line above, which broke off in mid-sentence' },
  },
  'imprint-joined': {
    zh: { message: '报尾断开的一行接上了' },
    en: { message: 'Two lines of the imprint were joined' },
  },
  'imprint-label': {
    zh: { message: '报尾的“{label}”不是通行的标签', help: '可写进 bulletin.yaml 的 imprint.labels。' },
    en: {
      message: 'The imprint label "{label}" is not a common one',
      help: 'It can be listed in imprint.labels of bulletin.yaml.',
    },
  },
  'digit-spaces': {
    zh: { message: '去掉汉字与数字之间的空格 {count} 处' },
    en: { message: '{count} {count:space|spaces} between 汉字 and digits {count:was|were} dropped' },
  },
  'mark-spaces': {
    zh: { message: '去掉引号或书名号前的空格 {count} 处' },
    en: { message: '{count} {count:space|spaces} before a quotation or title mark {count:was|were} dropped' },
  },
  'short-line': {
    zh: { message: '“{text}”没有句末标点，照原样独立成段' },
    en: { message: '"{text}" has no end mark and was kept as a paragraph of its own' },
  },
  escaped: {
    zh: { message: '这一行的样子像标记，行首加了“\\”，照字面印出' },
    en: { message: 'This line looks like markup; a "\\" in front keeps it literal' },
  },
} as const satisfies WordTable

/** The id of a message in {@link IMPORT_WORDS}. */
export type ImportMessageId = keyof typeof IMPORT_WORDS
