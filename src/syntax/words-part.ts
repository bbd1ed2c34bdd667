import type { WordTable } from '../base/words.ts'

/** What the parser says of titles, notes, contents, sections and items, by rule and message. */
export const PART_WORDS = {
  'source/title-has-space': {
    missing: {
      zh: {
        message: '“{text}”按正文印出',
        reason: '标题的 # 后面要有一个空格；没有空格的 # 就是文字本身。',
        help: '如果这是标题，在 # 后面加一个空格；如果就是话题，不必改。',
      },
      en: {
        message: '"{text}" is printed as text',
        reason: 'The # of a title is followed by a space; without one it is a character like any other.',
        help: 'If this is a title, put a space behind the #.',
      },
    },
    lost: {
      zh: {
        message: '“{text}”像是题目，却按正文印出',
        reason: '标题的 # 后面要有一个空格；没有空格，它和下面的文字都算上一篇的。',
        help: '在 # 后面加一个空格。',
      },
      en: {
        message: '"{text}" looks like a title, and is printed as text',
        reason: 'The # of a title is followed by a space; without one the article belongs to the one above.',
        help: 'Put a space behind the #.',
      },
    },
    several: {
      zh: {
        message: '“{text}”按正文印出',
        reason: '标题只有一级，写一个 #；小标题写“一、”“（一）”。',
        help: '如果这是标题，改成“# 题目”；如果是小标题，去掉 #，写序号。',
      },
      en: {
        message: '"{text}" is printed as text',
        reason: 'Titles have one # only; headings inside an article are written 一、 and （一）.',
        help: 'Write "# title", or an ordinal instead of the marks.',
      },
    },
  },
  'source/title-part-once': {
    again: {
      zh: { message: '“{label}”写了两次，这一行按正文印出', help: '一个标题只有一个；删去一处。' },
      en: { message: '"{label}" is given twice; this line is printed as text', help: 'Delete one.' },
    },
  },
  'source/title-part-filled': {
    empty: {
      zh: { message: '“{label}”后面空着，不印', help: '补上，或者删去这一行。' },
      en: {
        message: 'Nothing follows "{label}"; it is not printed',
        help: 'Fill it in, or delete the line.',
      },
    },
  },
  'source/title-part-below-title': {
    apart: {
      zh: {
        message: '“{label}”不在标题下面，按正文印出',
        reason: '引题、目录题、署名、题注要紧接标题，中间不空行。',
        help: '移到标题的下一行。',
      },
      en: {
        message: '"{label}" does not stand directly below the title and is printed as text',
        reason: 'The lines of a title block follow one another without a blank line.',
        help: 'Move it to the line below the title.',
      },
    },
    subtitle: {
      zh: {
        message: '这一行像副题，但没有紧接标题，按正文印出',
        help: '如果是副题，删去它与标题之间的空行。',
      },
      en: {
        message: 'This looks like a subtitle, but it does not stand directly below the title',
        help: 'If it is one, delete the blank line above it.',
      },
    },
  },
  'source/section-listed': {
    loose: {
      zh: {
        message: '【{label}】不在任何文章里，按小标题印出',
        reason: '后面不是“# 题目”或“§”，设置里也没有列它。',
        help: '如果是栏目，把它列入 bulletin.yaml 的 sections。',
      },
      en: {
        message: '【{label}】 stands outside any article and is printed as a minor heading',
        reason: 'Neither a title nor an item follows, and the settings do not list it.',
        help: 'If it is a section, list it under sections in bulletin.yaml.',
      },
    },
    single: {
      zh: {
        message: '【{label}】读作上面这篇文章里的小标题',
        reason: '后面不是“# 题目”或“§”，设置里也没有列它；文章里只有这一个小标题。',
        help: '如果是栏目，把它列入 bulletin.yaml 的 sections，或者在上一行写【】结束前面的栏目。',
      },
      en: {
        message: '【{label}】 is read as a minor heading of the article above',
        reason:
          'Neither a title nor an item follows, the settings do not list it, and it is the only one there.',
        help: 'If it is a section, list it under sections in bulletin.yaml.',
      },
    },
  },
  'source/item-marked': {
    numbered: {
      zh: {
        message: '“{ordinal}”这一行接在上一条简讯里',
        reason: '简讯以 § 开头；没有标记的行都算上一条的。',
        help: '如果是新的一条，把“{ordinal}”改成 §。',
      },
      en: {
        message: 'The line "{ordinal}" belongs to the item above',
        reason: 'An item begins with §; a line without a marker continues the one above.',
        help: 'If it is a new item, write § instead of "{ordinal}".',
      },
    },
  },
  'source/item-in-section': {
    outside: {
      zh: {
        message: '§ 不在栏目里，按正文印出',
        reason: '一条一条的简讯要放在【栏目】下面。',
        help: '在第一条上面加一行【简讯】或别的栏目名。',
      },
      en: {
        message: '§ stands outside a section and is printed as text',
        reason: 'Items stand below a 【label】.',
        help: 'Add a line such as 【简讯】 above the first item.',
      },
    },
  },
  'source/note-at-head': {
    late: {
      zh: {
        message: '按语不在标题下面，按正文印出',
        reason: '按语写在全期开头或紧接标题；写在文末的是“编后：”。',
        help: '移到标题下面，或改成“编后：”。',
      },
      en: {
        message: 'The editor’s note does not stand below a title and is printed as text',
        reason:
          'A note stands at the head of the issue or directly under a title; behind an article it is 编后.',
        help: 'Move it below the title, or write 编后：.',
      },
    },
  },
  'source/note-has-text': {
    empty: {
      zh: {
        message: '“{label}”后面没有文字',
        reason: '按语接着冒号写；另起的段落以“> ”开头。',
        help: '把按语移到这一行，或在它的段落前加“> ”。',
      },
      en: {
        message: 'Nothing follows "{label}"',
        reason: 'A note goes on behind its colon; further paragraphs begin with "> ".',
        help: 'Move its words to this line, or begin their lines with "> ".',
      },
    },
  },
  'source/note-above-quote': {
    stray: {
      zh: {
        message: '“>”按正文印出',
        reason: '“> ”只用来接着写按语的段落。',
        help: '删去“>”。',
      },
      en: {
        message: '">" is printed as text',
        reason: '"> " only continues an editor’s note.',
        help: 'Delete the ">".',
      },
    },
  },
  'source/contents-labelled': {
    bare: {
      zh: { message: '“{text}”按正文印出', help: '如果下面是目录，写成【{text}】。' },
      en: { message: '"{text}" is printed as text', help: 'If the contents follow, write 【{text}】.' },
    },
  },
  'source/contents-once': {
    again: {
      zh: { message: '目录已经有了，这一处按小标题印出', help: '合并成一处。' },
      en: {
        message: 'There are contents already; this label is printed as a heading',
        help: 'Merge the two.',
      },
    },
  },
} as const satisfies Readonly<Record<string, WordTable>>
