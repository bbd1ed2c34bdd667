import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search, within } from '../../scan.ts'

const N = '[一二三四五六七八九十]{1,3}'
/** The head of a text, the end of a sentence, or the words of a control that pasting has left. */
const HEAD = '(?<=^|[。；！？\\n]|免费查看|查看全文|阅读全文|展开全文)'
const ARABIC = new RegExp(`${HEAD}([0-9０-９]{1,2})(、)(?=[^0-9０-９\\n])`, 'gm')
const HAN_MARK = new RegExp(`^(${N})([.．，,])(?=[${HAN}])`, 'gm')
const BRACKETS = new RegExp(`^([（(](?:${N}|[0-9０-９]{1,2})[）)]|[①-⑳])([、，,.．])(?=[${HAN}“《])`, 'gm')
/** Not 第一、第二季度 and 第三、四季度. */
/** 1)加强领导: the half-width bracket of an ordinal has no partner to be paired with. */
const HALF_BRACKET = new RegExp(`^([0-9]{1,2})(\\)) {0,2}(?=[${HAN}“《])`, 'gm')
const FIRST = new RegExp(
  `${HEAD}(第${N}|首先|其次|再次|最后)(、)(?=[${HAN}“《])(?![第一二三四五六七八九十])`,
  'gm',
)
const CHAPTER = new RegExp(`^(第[一二三四五六七八九十百0-9]{1,4}[章节编])([、，：])(?=[${HAN}])`, 'gm')

export const headingsOrdinalMarks = defineRule({
  id: 'headings/ordinal-marks',
  title: { zh: '序号后面的标点正确', en: 'The right mark behind ordinals' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'GB/T 15834-2011 附录 B.3',
  since: '0.1.0',
  messages: {
    arabic: say(
      ['“{found}”应写作“{right}”', '阿拉伯数字的序号后面用下脚点，顿号只跟汉字数字。', '改成“{right}”。'],
      [
        '“{found}” should be “{right}”',
        'Arabic ordinals take a point, Chinese ones take 、',
        'Write {right}',
      ],
    ),
    han: say(
      ['“{found}”应写作“{right}”', '汉字数字的序号后面用顿号。', '改成“{right}”。'],
      ['“{found}” should be “{right}”', 'Chinese ordinals take 、', 'Write {right}'],
    ),
    brackets: say(
      ['“{found}”后面不用标点', '带括号、带圈的序号后面不再加顿号、逗号。', '改成“{right}”。'],
      ['No mark behind “{found}”', 'Ordinals in brackets or circles take none.', 'Write {right}'],
    ),
    half: say(
      ['“{found}”的括号应是全角', '汉字旁边的括号用全角。', '写作“{right}”，或用“（1）”。'],
      [
        'The bracket of “{found}” should be full-width',
        'Beside 汉字 brackets are full-width.',
        'Write {right}',
      ],
    ),
    first: say(
      ['“{found}”应写作“{right}”', '“第一”“首先”后面用逗号。', '改成“{right}”。'],
      ['“{found}” should be “{right}”', '第一 and 首先 take a comma.', 'Write {right}'],
    ),
    chapter: say(
      ['“{found}”后面空一字，不用标点', '章节的序号与题目之间空一个字。', '改成空格。'],
      [
        'A gap, no mark, behind “{found}”',
        'Number and title of a chapter are set apart.',
        'Put a space there.',
      ],
    ),
  },
  check({ whole, report }) {
    type Id = 'arabic' | 'han' | 'brackets' | 'half' | 'first' | 'chapter'
    const each = (id: Id, pattern: RegExp, mark: string): void => {
      for (const { span, found, groups, text } of search(whole, pattern)) {
        if (text.role === 'cell' || text.role === 'distribution' || text.role === 'imprint') continue
        const head = groups[1] ?? ''
        const at = within(span, head.length, 1)
        report(id, span, { data: { found, right: head + mark }, fix: put('safe', at, mark) })
      }
    }
    each('arabic', ARABIC, '.')
    each('han', HAN_MARK, '、')
    each('brackets', BRACKETS, '')
    each('half', HALF_BRACKET, '）')
    each('first', FIRST, '，')
    each('chapter', CHAPTER, '　')
  },
})
