/** Where `init` puts the schema that editors complete `words/*.yaml` by, relative to `words/`. */
const SCHEMA = '../.bulletin/words.schema.json'

const HEAD = `# yaml-language-server: $schema=${SCHEMA}\n`

/** The words files that a new project begins with: empty, with examples in comments. Whom and what they name is for the office to say. */
export const WORDS_FILES: readonly { readonly path: string; readonly text: string }[] = [
  {
    path: 'words/people.yaml',
    text: `${HEAD}# 人名、职务、排名和任期，由本单位自己维护。去掉行首的 # 即生效。
# 检查时用来：认出写错一个字的姓名、过期的职务、排错的次序、不许用的简称；排版时姓名不拆到两行。

# people:
#   - name: 某某某
#     title: 会长
#     rank: 1
#     from: 2031-01-01
#     to: 2035-12-31
#     short: [某会长]

# 此外不许拆到两行的名称
# names: [某某某]
`,
  },
  {
    path: 'words/organisations.yaml',
    text: `${HEAD}# 单位的全称、可以用的简称、常见的错误写法；供稿单位和报刊的名称。去掉行首的 # 即生效。

# organisations:
#   - name: 某某市某某协会
#     aliases: [市某某协会]
#     wrong: [某某市某某学会]

# sources: [某某县某某协会, 某某日报]
`,
  },
  {
    path: 'words/terms.yaml',
    text: `${HEAD}# 用词和本单位自己的规则。去掉行首的 # 即生效。

# terms:
#   accept: [某个本单位认可的词]
#   reject: [某个不用的词]
#   prefer:
#     左边的词: 右边的词

# rules:
#   - id: 不用口语
#     kind: existence
#     words: [某个词]
#     message: 简报里不用这个说法
#   - id: 写法统一
#     kind: consistency
#     either: [[写法甲, 写法乙]]
#   - id: 次数
#     kind: occurrence
#     patterns: ['第[0-9]+名']
#     max: 3
#   - id: 替换
#     kind: substitution
#     swap: { 左边的词: 右边的词 }
`,
  },
]
