import * as v from 'valibot'

const described = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.optional(v.pipe(schema, v.description(description)))

const text = v.string()
const word = v.pipe(text, v.nonEmpty())
const words = v.array(word)
const pairs = v.record(word, word)
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999))

const person = v.strictObject({
  name: v.pipe(word, v.description('姓名')),
  title: described(text, '职务，如 会长'),
  rank: described(count, '排名，从 1 起；不排名次的不写'),
  from: described(text, '任职第一天，如 2031-01-01'),
  to: described(text, '任职最后一天'),
  short: described(words, '不许用的简称'),
})

const organisation = v.strictObject({
  name: v.pipe(word, v.description('全称')),
  aliases: described(words, '可以用的简称'),
  wrong: described(words, '常见的错误写法'),
})

const rule = v.strictObject({
  id: v.pipe(word, v.description('规则的名字，报告里会写出来')),
  kind: v.pipe(
    v.picklist(['existence', 'substitution', 'consistency', 'occurrence']),
    v.description(
      'existence 出现就报，substitution 换成另一个词，consistency 几种写法只用一种，occurrence 限次数',
    ),
  ),
  message: described(text, '报告时说的话'),
  severity: described(v.picklist(['info', 'warning', 'error']), '级别，默认 warning'),
  words: described(words, 'existence、occurrence：要找的词'),
  patterns: described(words, 'existence、occurrence：要找的式子（正则表达式，不支持前后查看和反向引用）'),
  swap: described(pairs, 'substitution：左边换成右边'),
  either: described(v.array(words), 'consistency：每行几种写法，一期里只用一种'),
  min: described(count, 'occurrence：一期里至少几次'),
  max: described(count, 'occurrence：一期里至多几次'),
})

/** What a file under `words/` may hold. The JSON Schema for editors is made from this. */
export const wordsSchema = v.pipe(
  v.strictObject({
    people: described(v.array(person), '人名：姓名、职务、排名、任期'),
    organisations: described(v.array(organisation), '单位：全称、简称、错误写法'),
    terms: described(
      v.strictObject({
        accept: described(words, '本单位认可的词，不再报'),
        reject: described(
          v.array(v.union([word, v.strictObject({ word, why: described(text, '为什么') })])),
          '不用的词',
        ),
        prefer: described(pairs, '左边的词换成右边的'),
      }),
      '用词',
    ),
    names: described(words, '排版时不许拆到两行的名称'),
    sources: described(words, '供稿单位和报刊的名称'),
    rules: described(v.array(rule), '本单位自己的规则'),
  }),
  v.title('简报项目的用词（words/*.yaml）'),
)

/** A file under `words/` as written. */
export type WordsData = v.InferOutput<typeof wordsSchema>
