import { parseNumeral } from '../../../base/numerals.ts'
import type { Span } from '../../../base/span.ts'
import { isInTitle } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

const SHORT =
  /(?<![0-9０-９第.，,])['’]?[0-9]{2}年(?=[0-9]{1,2}月|初(?![心步见衷中级始创期次])|底(?![蕴线色气部])|末|度(?![假过量日夏冬电])|春(?=[季天节，。、]|$)|秋(?=[季天，。、]|$))/gm
const ZEROS = /[一二][○OoＯ零0０〇一二三四五六七八九][○OoＯ零0０〇一二三四五六七八九]{2}年(?!级)/g
const STYLE =
  /[一二][〇零一二三四五六七八九]{3}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日|(?=[0-9，。；、）]|$))/gm
const PADDED = /(?<=年)0[1-9]月[0-9]{1,2}日|(?<=[0-9]月)0[1-9]日/g
const ISO =
  /(?<![0-9A-Za-z/.-])(?:19|20)[0-9]{2}([-/.])(?:1[0-2]|0?[1-9])\1(?:3[01]|[12][0-9]|0?[1-9])(?![0-9/.:-]|[A-Za-z])/g
const CENTURY =
  /(?:十[八九]|二十一?)世纪(?!议程)(?:[二三四五六七八九]十年代|(?=[0-9]|上|中|下|初|末|[一-鿿]))/g
const DECADE = /(?<!世纪)(?<![0-9一二三四五六七八九])(?:[1-9]0|[二三四五六七八九]十)年代/g
const CLOCK = /(?<![0-9：:])(?:[01]?[0-9]|2[0-3])：[0-5][0-9](?![0-9：])/g
const TIME_WORDS = /(?:时|点|上午|下午|早上|晚上|中午|凌晨|日|至|到|—|－|于|在)\s?$/
/** 8：30—17：30: two that belong together are clocks without further words. */
const UNTIL = /^ ?[-—－–～~] ?[0-9]{1,2}[：:][0-9]{2}(?![0-9])/
const AFTERNOON = /(?:下午|晚上)(?:1[3-9]|2[0-3])(?::[0-5][0-9]|[时点])/g
const NAMED =
  /“(?:[0-9]{1,2}[.．·][0-9]{1,2})”(?=运动|事变|惨案|讲话|起义|批示|谈话)|“[一二三四五六七八九十]{1,2}[.．][一二三四五六七八九十]{1,2}”/g
/** “3.15”消费者权益日: days that are known by their date. */
const DAY_NAME =
  /“(?:1[0-2]|[1-9])[.．](?:3[01]|[12][0-9]|[1-9])”(?=国际|全国|全民|世界|中国|消费者|妇女|劳动|植树|禁毒|特大|重大|地震|洪|专案|晚会|宣传|学雷锋|青年|爱[眼耳牙路])/g

/** 礼拜三, but not 礼拜天主堂. */
const WEEK = /礼拜(?=[一二三四五六日天](?![主寺堂]))/g

/** What a school, a house, a paper is called after a century. */
const NAME =
  /^[一-鿿]{0,4}(?:学校|小学|中学|幼儿园|医院|出版社|酒店|饭店|广场|大厦|公司|集团|经济报道|花园|公寓)/

export const datesWritten = defineRule({
  id: 'dates/written',
  title: { zh: '年月日和时间写法规范', en: 'Dates and times are written right' },
  severity: 'warning',
  milder: { iso: 'info', decade: 'info', week: 'info' },
  fix: 'unsafe',
  changesHan: true,
  scope: 'text',
  basis: 'GB/T 15835-2011 5.1.4',
  since: '0.1.0',
  messages: {
    short: say(
      ['年份“{found}”没有写全', '年份用四位数字，不能简写。', '写出四位年份。'],
      ['The year “{found}” is not complete', 'Years have four digits.', 'Write all four.'],
    ),
    zero: say(
      ['“{found}”里的零应是“〇”', '汉字年份里的零写作“〇”，不用“零”、字母 O 和圆圈。', '写作“{right}”。'],
      ['The zero in “{found}” should be 〇', 'Years in 汉字 take 〇.', 'Write {right}.'],
    ),
    style: say(
      ['“{found}”混用了两种数字', '年月日要么都用阿拉伯数字，要么都用汉字。', '改成一种。'],
      ['“{found}” mixes two kinds of digits', 'A date uses one kind.', 'Use one.'],
    ),
    padded: say(
      [
        '“{found}”的月、日不编虚位',
        '成文日期的月、日不编虚位，1 不编为 01（GB/T 9704-2012 7.3.5.4）。',
        '写作“{right}”。',
      ],
      ['“{found}” has a leading zero', 'Months and days are not padded in text.', 'Write {right}.'],
    ),
    iso: say(
      ['正文里的日期“{found}”宜写作年月日', '横线、斜线的写法用于表格和文件名。', '写作“{right}”。'],
      ['The date “{found}” is better written out', 'Hyphens and slashes are for tables.', 'Write {right}.'],
    ),
    century: say(
      ['“{found}”应用阿拉伯数字', '公历世纪、年代用阿拉伯数字。', '写作“{right}”。'],
      ['“{found}” takes Arabic digits', 'Centuries of our era do.', 'Write {right}.'],
    ),
    decade: say(
      ['“{found}”没有说是哪个世纪', '隔得久了，读者分不清。', '写出世纪，用阿拉伯数字。'],
      ['“{found}” of which century?', 'Later readers cannot tell.', 'Name it.'],
    ),
    clock: say(
      ['时间“{found}”的冒号应是半角', '时、分之间用半角冒号。', '写作“{right}”。'],
      ['The time “{found}” takes a half-width colon', 'Hours and minutes are parted so.', 'Write {right}.'],
    ),
    afternoon: say(
      ['“{found}”：下午已在数字里', '24 小时制不再说“下午”。', '写作“14:30”或“下午2:30”。'],
      ['“{found}” says afternoon twice', 'The 24-hour clock does.', 'Drop one.'],
    ),
    week: say(
      ['“{found}”宜写作“{right}”', '公文和简报里说“星期”，全刊统一。', '写作“{right}”。'],
      ['“{found}” is better “{right}”', 'Official text says 星期.', 'Write {right}.'],
    ),
    named: say(
      [
        '“{found}”用汉字数字和间隔号',
        '以月日命名的事件：涉及一月、十一月、十二月的用间隔号（“一二·九”），其余不用。',
        '改正。',
      ],
      ['“{found}” takes 汉字 and ·', 'Events are named so.', 'Correct it.'],
    ),
  },
  check({ whole, report }) {
    type Id =
      | 'short'
      | 'zero'
      | 'style'
      | 'padded'
      | 'iso'
      | 'century'
      | 'decade'
      | 'clock'
      | 'afternoon'
      | 'named'
      | 'week'
    const each = (
      id: Id,
      pattern: RegExp,
      right?: (found: string) => string | undefined,
      safety: 'safe' | 'unsafe' | 'suggestion' = 'suggestion',
    ): void => {
      for (const { span, found, text } of search(whole, pattern)) {
        // Titles and names are quoted as they are: 《面向二十一世纪……》, 二十一世纪学校.
        if (
          id === 'century' &&
          (isInTitle(whole, span.start) || NAME.test(whole.masked.slice(span.end, span.end + 40)))
        )
          continue
        if (text.role === 'cell' || text.role === 'imprint' || text.role === 'byline') continue
        if (id === 'clock' && !isClock(whole.masked, span)) continue
        const put_ = right?.(found)
        if (right !== undefined && (put_ === undefined || put_ === found)) continue
        report(id, span, {
          data: { found, right: put_ ?? '' },
          ...(put_ === undefined ? {} : { fix: put(safety, span, put_) }),
        })
      }
    }
    each('short', SHORT)
    each('zero', ZEROS, (found) => found.replace(/[○OoＯ零0０]/g, '〇'), 'unsafe')
    each('style', STYLE, arabic)
    each('padded', PADDED, (found) => found.replace(/(^|月)0/g, '$1'))
    each('iso', ISO, written)
    each('century', CENTURY, (found) =>
      found.replace(/[一二三四五六七八九十]+/g, (digits) => String(parseNumeral(digits) ?? digits)),
    )
    each('decade', DECADE)
    each('clock', CLOCK, (found) => found.replace('：', ':'), 'safe')
    each('afternoon', AFTERNOON)
    each('named', NAMED, eventName)
    each('week', WEEK, () => '星期')
    each('named', DAY_NAME, (found) => found.replace(/[.．]/, '·'))
  },
})

/** True inside 《》. */

/** “12.9”, “一二.九” → “一二·九”; “5.4” → “五四”: only months that could be misread keep a point. */
function eventName(found: string): string {
  const [left = '', right = ''] = found.slice(1, -1).split(/[.．·]/)
  const month = spelled(left)
  return `“${month}${/^(?:一|十一|十二|一一|一二)$/.test(month) ? '·' : ''}${spelled(right)}”`
}

/** The digits one by one in 汉字: 12 → 一二. */
function spelled(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)))
}

/** A date whose year or month is in 汉字, in Arabic digits. */
function arabic(found: string): string {
  return found.replace(/[〇零一二三四五六七八九十]+(?=([年月日]))/g, (digits, unit: string) => {
    if (unit !== '年') return String(parseNumeral(digits) ?? digits)
    return digits.replace(/./g, (digit) =>
      String('〇一二三四五六七八九'.indexOf(digit === '零' ? '〇' : digit)),
    )
  })
}

function written(found: string): string {
  const [year = '', month = '', day = ''] = found.split(/[-/.]/)
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** True for a time of day; 3：20 alone may be a score or a scale. */
function isClock(text: string, { start, end }: Span): boolean {
  return TIME_WORDS.test(text.slice(Math.max(0, start - 4), start)) || UNTIL.test(text.slice(end, end + 10))
}
