import type { Severity } from '../base/diagnostic.ts'
import type { WordTable } from '../base/words.ts'

/** What the parser says, by rule and message. A rule of the group `source` speaks of the writing, not of the words. */
export const SYNTAX_WORDS = {
  'source/front-matter-closed': {
    unclosed: {
      zh: {
        message: '文件头没有用 --- 收尾',
        reason: '开头的 --- 与下面的 --- 之间是期号、日期等；缺了一行，只能按认得的键猜到这里为止。',
        help: '在这一行下面加一行 ---。',
      },
      en: {
        message: 'The front matter is not closed by ---',
        reason: 'Without the second --- its end can only be guessed: it was read up to here.',
        help: 'Add a line --- below this one.',
      },
    },
    unopened: {
      zh: { message: '文件头前面少了一行 ---', help: '在这一行上面加一行 ---。' },
      en: { message: 'The front matter lacks its first ---', help: 'Add a line --- above this one.' },
    },
  },
  'source/front-matter-readable': {
    line: {
      zh: {
        message: '文件头里这一行不是“键: 值”：{text}',
        reason: '这一行不起作用，但会留在文件里。',
        help: '写成“键: 值”，或者删去。',
      },
      en: {
        message: 'This line of the front matter is no "key: value": {text}',
        reason: 'It has no effect; it stays in the file.',
        help: 'Write it as key: value, or delete it.',
      },
    },
    yaml: {
      zh: {
        message: '文件头不合 YAML 写法，已逐行按“键: 值”读取',
        reason: '值里有 *、&、@、引号或冒号时，YAML 会另作解释。',
        help: '给这样的值加上英文引号，例如 密级: "*内部"。',
      },
      en: {
        message: 'The front matter is not valid YAML; it was read line by line',
        reason: 'YAML gives *, &, @, quotes and colons inside a value a meaning of their own.',
        help: 'Put such a value in quotes.',
      },
    },
  },
  'source/known-key': {
    unknown: {
      zh: { message: '不认识的键“{key}”', help: '这一行不起作用。可用的键见 docs/format.md。' },
      en: { message: 'Unknown key "{key}"', help: 'It has no effect. docs/format.md lists the keys.' },
    },
    misspelt: {
      zh: { message: '不认识的键“{key}”', help: '是不是“{suggestion}”？' },
      en: { message: 'Unknown key "{key}"', help: 'Did you mean "{suggestion}"?' },
    },
    twice: {
      zh: { message: '键“{key}”写了两次', reason: '以第一次写的为准。', help: '删去一处。' },
      en: { message: 'The key "{key}" is given twice', reason: 'The first one counts.', help: 'Delete one.' },
    },
  },
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

/** The id of a rule that the parser checks. */
export type SyntaxRuleId = keyof typeof SYNTAX_WORDS

/** The ids of a rule's messages. */
export type SyntaxMessage<R extends SyntaxRuleId> = keyof (typeof SYNTAX_WORDS)[R] & string

/** How grave each rule of the parser is. */
export const SYNTAX_SEVERITY: Readonly<Record<SyntaxRuleId, Severity>> = {
  'source/front-matter-closed': 'warning',
  'source/front-matter-readable': 'warning',
  'source/known-key': 'warning',
  'source/title-has-space': 'info',
  'source/title-part-once': 'warning',
  'source/title-part-below-title': 'info',
  'source/section-listed': 'info',
  'source/item-marked': 'warning',
  'source/item-in-section': 'warning',
  'source/note-at-head': 'info',
  'source/note-has-text': 'warning',
  'source/note-above-quote': 'info',
  'source/contents-labelled': 'info',
  'source/contents-once': 'warning',
  'source/picture-complete': 'warning',
  'source/submission-labelled': 'info',
  'source/suppression-names-rule': 'warning',
  'source/imprint-label-known': 'info',
  'source/understood': 'warning',
}
