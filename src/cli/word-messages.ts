import type { Lang } from '../base/words.ts'

/** What `diff` and `import` say of a Word document that came back. Part of the table of messages. */
export const WORD_MESSAGES = {
  'diff.no-source': {
    zh: '这份 Word 稿里保存的原文丢了（有的软件另存时会丢），只能与 {file} 现在的内容相比：稿子出稿以后改过的地方，也会列成改动。',
    en: 'The document lost the source that it carried, so it is compared with {file} as it is now: what changed there since shows as a change too.',
  },
  'diff.none': {
    zh: '{input} 的文字与 {file} 没有差别。',
    en: '{input} has the words of {file}; nothing was changed.',
  },
  'diff.count': {
    zh: '{input} 相对于 {file} 改了 {count} 处：',
    en: '{input}: {count} {count:change|changes} against {file}:',
  },
  'diff.changed': { zh: '{position}. {kind}改动{where}', en: '{position}. {kind} changed{where}' },
  'diff.added': { zh: '{position}. {kind}新增{where}', en: '{position}. {kind} added{where}' },
  'diff.removed': { zh: '{position}. {kind}删去{where}', en: '{position}. {kind} removed{where}' },
  'diff.at-line': { zh: '（第 {line} 行）', en: ' (line {line})' },
  'diff.after-line': { zh: '（第 {line} 行后）', en: ' (behind line {line})' },
  'diff.revisions': { zh: '其中 Word 修订记录 {count} 条：', en: 'Tracked in Word, {count}:' },
  'diff.inserted': { zh: '  {author} 加：{text}', en: '  {author} put in: {text}' },
  'diff.deleted': { zh: '  {author} 删：{text}', en: '  {author} took out: {text}' },
  'diff.comments': { zh: '批注 {count} 条：', en: 'Comments, {count}:' },
  'diff.comment': { zh: '  {author}：{text}', en: '  {author}: {text}' },
  'diff.about': { zh: '    （批在“{text}”）', en: '    (about "{text}")' },
  'diff.nobody': { zh: '（未署名）', en: '(nobody)' },
  'diff.accepted': {
    zh: '已把 {count} 处改动写入 {file}。',
    en: '{count} {count:change|changes} written to {file}.',
  },
  'diff.untouched': {
    zh: '这些改动都要手工处理，{file} 没有动。',
    en: 'All of these are to be made by hand; {file} was left as it is.',
  },
  'diff.next-steps': {
    zh: '其中 {count} 处可以写入原文：bulletin diff {typed} --accept',
    en: '{count} of them can be written to the source: bulletin diff {typed} --accept',
  },
  'passage.masthead': { zh: '报头', en: 'masthead' },
  'passage.contents': { zh: '目录', en: 'contents' },
  'passage.title': { zh: '题目', en: 'title' },
  'passage.heading': { zh: '小标题', en: 'heading' },
  'passage.note': { zh: '按语', en: "editors' note" },
  'passage.item': { zh: '简讯', en: 'item' },
  'passage.picture': { zh: '图片', en: 'picture' },
  'passage.table': { zh: '表格', en: 'table' },
  'passage.imprint': { zh: '报尾', en: 'imprint' },
  'passage.text': { zh: '正文', en: 'text' },
  'refused.there': { zh: '原文里已经这样写了。', en: 'The source says so already.' },
  'refused.both': {
    zh: '原文这里也改过，没有采用；请对照两边，自己改定。',
    en: 'The source was changed here too, so this is left to you.',
  },
  'refused.number': {
    zh: '期号和日期不从 Word 稿里取；要改，用 bulletin renumber。',
    en: 'Numbers and dates are not taken from Word; use bulletin renumber.',
  },
  'refused.config': {
    zh: '这一处来自 bulletin.yaml，请在那里改，或在这一期里另写一行。',
    en: 'This comes from bulletin.yaml: change it there, or write a line of its own in the issue.',
  },
  'refused.made': {
    zh: '这一处是自动生成的（目录按题目生成），改了题目就会跟着变。',
    en: 'This is made from the titles; change those.',
  },
  'refused.by-hand': { zh: '这一处请在原文里自己改。', en: 'Please change this in the source yourself.' },
  'refused.picture': {
    zh: '图片的增删请自己做：把图片放进这一期的文件夹，再在原文里写一行。',
    en: 'Pictures are yours to put in or take out, as files and as lines of the source.',
  },
  'refused.cell': {
    zh: '表格增减了行列，请在原文里自己改。',
    en: 'Rows came or went: please change the table yourself.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, string>>>>
