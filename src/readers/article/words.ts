import type { WordTable } from '../../base/words.ts'

/** What cleaning a pasted article says. `{text}` is what was left out, shortened. */
export const ARTICLE_WORDS = {
  'no-text': {
    zh: { message: '没有找到正文', help: '请检查是不是选错了文件。' },
    en: { message: 'No text of an article found', help: 'Check that it is the right file.' },
  },
  'whole-issue': {
    zh: {
      message: '这份稿像是一整期简报（“{text}”）',
      help: '要收的是一整期，请用 bulletin import；要的是其中一篇，请只复制那一篇。',
    },
    en: {
      message: 'This seems to be a whole bulletin ("{text}"), not an article',
      help: 'Use bulletin import for an issue; for one of its articles, copy that alone.',
    },
  },
  boilerplate: {
    zh: { message: '去掉了网页上的“{text}”' },
    en: { message: 'Dropped "{text}", which belongs to the web page' },
  },
  'boilerplate-tail': {
    zh: { message: '去掉了文末的“{text}”，是网页的栏目和链接' },
    en: { message: 'Dropped "{text}" behind the end of the article' },
  },
  chat: {
    zh: { message: '去掉了聊天记录里的“{text}”' },
    en: { message: 'Dropped "{text}", which belongs to the chat' },
  },
  disclaimer: {
    zh: { message: '去掉了声明“{text}”' },
    en: { message: 'Dropped the disclaimer "{text}"' },
  },
  staff: {
    zh: { message: '去掉了原网页的编辑署名“{text}”' },
    en: { message: 'Dropped the staff line "{text}" of the web page' },
  },
  paywall: {
    zh: {
      message: '这里缺了一段：原网页写着“{text}”',
      help: '正文里留了提示，请找到全文补上。',
    },
    en: {
      message: 'A part is missing here: the web page says "{text}"',
      help: 'A hint stands in its place; find the whole text and put it in.',
    },
  },
  'read-more': {
    zh: { message: '原网页这里有“{text}”，正文可能没有取全', help: '请对照原网页看一遍。' },
    en: { message: 'The web page says "{text}" here; the text may be cut', help: 'Compare the page.' },
  },
  'ladder-gap': {
    zh: { message: '序号从“{before}”跳到“{after}”，中间可能缺了一段', help: '请对照原稿。' },
    en: { message: 'The ordinals go from "{before}" to "{after}"; a part may be missing', help: 'Compare.' },
  },
  'lead-repeated': {
    zh: { message: '去掉了与正文开头重复的提要“{text}”' },
    en: { message: 'Dropped the abstract "{text}", which repeats the beginning' },
  },
  'title-repeated': {
    zh: { message: '题目重复了一遍，去掉了“{text}”' },
    en: { message: 'The title stood there twice; "{text}" was dropped' },
  },
  'title-prefix': {
    zh: { message: '题目前的“{text}”像网站的栏目名，去掉了' },
    en: { message: '"{text}" before the title looks like a column of the site and was dropped' },
  },
  'title-from-page': {
    zh: { message: '题目“{title}”取自网页的标题' },
    en: { message: 'The title "{title}" is that of the web page' },
  },
  'title-missing': {
    zh: { message: '原稿没有题目', help: '请在“# ”后面补上。' },
    en: { message: 'The text has no title', help: 'Write it behind "# ".' },
  },
  'title-guessed': {
    zh: { message: '按位置把“{title}”当作题目' },
    en: { message: '"{title}" was taken for the title by its place' },
  },
  'title-lines': {
    zh: { message: '题目的 {count} 行并作一行，原来换行处空一格' },
    en: { message: 'The {count} {count:line|lines} of the title became one, with spaces where they met' },
  },
  'origin-read': {
    zh: { message: '“{text}”记作来源、作者或日期' },
    en: { message: '"{text}" was read as source, author or date' },
  },
  'source-from-place': {
    zh: { message: '来源“{source}”取自网页上的位置栏', help: '请核对。' },
    en: { message: 'The source "{source}" is taken from the path on the page', help: 'Please check.' },
  },
  'source-from-dateline': {
    zh: { message: '来源“{source}”取自电头' },
    en: { message: 'The source "{source}" is taken from the dateline' },
  },
  'credit-parted': {
    zh: { message: '末句后面的“{text}”另起一行，作来源', help: '末句没有句号，请补上。' },
    en: {
      message: '"{text}" behind the last words went to a line of its own, as the source',
      help: 'The last sentence has no full stop; add it.',
    },
  },
  'credit-moved': {
    zh: { message: '段首的“{text}”移到文末，作来源' },
    en: { message: '"{text}" went from the beginning to the end, as the source' },
  },
  'source-missing': {
    zh: { message: '没有找到来源', help: '请在文末用括号写明来稿单位或报刊。' },
    en: { message: 'No source found', help: 'Write it in brackets at the end of the text.' },
  },
  'date-missing': {
    zh: { message: '没有找到日期', help: '知道的话，写在题目下，如“来稿：2021-02-26”；只作记录，不印。' },
    en: { message: 'No date found', help: 'Write it below the title, such as 来稿：2021-02-26.' },
  },
  'table-from-tabs': {
    zh: { message: '这里 {count} 行的各项用制表符分开，作成了表格' },
    en: {
      message: 'The {count} {count:row|rows} here have tabs between their parts; a table was made of them',
    },
  },
  'title-left-out': {
    zh: { message: '简讯没有题目，“{title}”没有写进去' },
    en: { message: 'The items of this section have no titles; "{title}" was left out' },
  },
  joined: {
    zh: { message: '与上一行接成一段（在句中断开）' },
    en: { message: 'Joined to the line above, which broke off in mid-sentence' },
  },
  split: {
    zh: { message: '一行里有 {count} 段，已分开' },
    en: { message: 'A line held {count} {count:paragraph|paragraphs} and was split' },
  },
  subhead: {
    zh: { message: '小标题写成【{text}】' },
    en: { message: 'A subhead was written as 【{text}】' },
  },
  ladder: {
    zh: { message: '认出小标题 {count} 个：{list}' },
    en: { message: '{count} {count:subhead|subheads} recognised: {list}' },
  },
  leads: {
    zh: { message: '{count} 段以短句领起，照原样保留：{list}' },
    en: {
      message: '{count} {count:paragraph|paragraphs} open with a lead sentence, kept as they are: {list}',
    },
  },
  marks: {
    zh: { message: '改了半角标点 {count} 处' },
    en: { message: '{count} half-width marks were mended' },
  },
  invisible: {
    zh: { message: '去掉了看不见的字符和多余的空格 {count} 处' },
    en: { message: '{count} invisible characters and stray spaces were dropped' },
  },
  escaped: {
    zh: { message: '这一行的样子像标记，行首加了“\\”，照字面印出' },
    en: { message: 'This line looks like markup; a "\\" in front keeps it literal' },
  },
  'picture-unread': {
    zh: { message: '这里有一张图片没有读出来', help: '正文里留了提示，请把图片放进来。' },
    en: { message: 'A picture here could not be read', help: 'A hint stands in its place.' },
  },
} as const satisfies WordTable

/** The id of a message in {@link ARTICLE_WORDS}. */
export type ArticleMessageId = keyof typeof ARTICLE_WORDS
