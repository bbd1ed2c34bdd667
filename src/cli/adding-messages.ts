/** What `add` says. Part of the table of messages. */
export const ADDING_MESSAGES = {
  'add.done': { zh: '{input} → {file}，{place}：{title}', en: '{input} → {file}, {place}: {title}' },
  'add.would': {
    zh: '{input} 会加进 {file}，{place}：{title}',
    en: '{input} would go into {file}, {place}: {title}',
  },
  'add.article': { zh: '第 {at} 篇', en: 'article {at}' },
  'add.article-in': { zh: '【{section}】第 {at} 篇', en: 'article {at} of 【{section}】' },
  'add.item-in': { zh: '【{section}】第 {at} 则', en: 'item {at} of 【{section}】' },
  'add.in-stock': { zh: '留待以后用', en: 'kept for later' },
  'add.pasted': { zh: '粘贴的文字', en: 'the pasted text' },
  'add.at-end': {
    zh: '没有 {wanted} 篇（则）那么多，放在最后。',
    en: 'There are fewer than {wanted}; it went to the end.',
  },
  'add.no-title': { zh: '（没有题目）', en: '(no title)' },
  'add.contents-added': { zh: '目录添了一条：{after}', en: 'The contents got an entry: {after}' },
  'add.contents-changed': { zh: '目录改了一条：{before} → {after}', en: 'Contents: {before} → {after}' },
  'add.pictures': { zh: '图片：{list}', en: 'Pictures: {list}' },
  'add.original': { zh: '原稿存在 {file}', en: 'The original is kept as {file}' },
  'add.again': {
    zh: '注意：这份原稿以前加过一次（{file}），请看看有没有重复。',
    en: 'Note: this very original was added before ({file}); see whether it is there twice now.',
  },
  'add.title-taken': {
    zh: '这一期里已有一篇“{title}”，请看看是不是加了两次。',
    en: 'The issue has an article "{title}" already; see whether it is there twice now.',
  },
  'add.title-left-out': {
    zh: '本栏各则没有小标题，题目“{title}”没有写进去。',
    en: 'The items of this section have no titles; "{title}" was left out.',
  },
  'add.lost': {
    zh: '漏了这些字，请对照原稿补上，并告诉维护者：{text}',
    en: 'These characters were lost; please put them in and tell the maintainers: {text}',
  },
  'add.next-steps': {
    zh: '请对照原稿看一遍 {file}，再运行 bulletin lint。',
    en: 'Compare {file} with what came in, then run bulletin lint.',
  },
  'add.stock-next': {
    zh: '要用时：bulletin add {typed}',
    en: 'To use it: bulletin add {typed}',
  },
} as const
