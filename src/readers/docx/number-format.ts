const HAN = '〇一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** A number as a list prints it in one of the formats of ISO 29500-1, 17.18.59; undefined for a format that is not known. */
export function numberIn(format: string, value: number): string | undefined {
  switch (format) {
    case 'decimal':
      return String(value)
    case 'none':
      return ''
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    case 'decimalHalfWidth':
      return String(value)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return CIRCLED[value - 1] ?? String(value)
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'decimalEnclosedParen':
      return `（${value}）`
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return counting(value, HAN)
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(value).replace(/\d/gu, (digit) => HAN[Number(digit)] ?? digit)
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return counting(value, FORMAL, '拾佰仟')
    case 'ideographEnclosedCircle':
      return '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'[value - 1] ?? counting(value, HAN)
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value)
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value)
    case 'upperLetter':
      return letters(value, 'A')
    case 'lowerLetter':
      return letters(value, 'a')
    case 'upperRoman':
      return roman(value)
    case 'lowerRoman':
      return roman(value).toLowerCase()
    default:
      return undefined
  }
}

/** 11 as 十一, 20 as 二十, 101 as 一百〇一. */
function counting(value: number, digits: string, units = '十百千'): string {
  if (value <= 0 || value > 9999) return String(value)
  let text = ''
  let gap = false
  const all = [...String(value)].map(Number)
  for (const [i, digit] of all.entries()) {
    const unit = all.length - 1 - i
    if (digit === 0) gap = text !== ''
    else {
      const one = digit === 1 && unit === 1 && text === '' && units === '十百千'
      text += `${gap ? digits[0] : ''}${one ? '' : (digits[digit] ?? '')}${unit === 0 ? '' : (units[unit - 1] ?? '')}`
      gap = false
    }
  }
  return text
}

/** 27 as AA: letters repeat (17.18.59). */
function letters(value: number, first: string): string {
  const code = first.charCodeAt(0) + ((value - 1) % 26)
  return value <= 0 ? String(value) : String.fromCharCode(code).repeat(Math.min(10, Math.ceil(value / 26)))
}

function roman(value: number): string {
  if (value <= 0 || value >= 4000) return String(value)
  const steps = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
  const names = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I']
  let rest = value
  let text = ''
  for (const [i, step] of steps.entries())
    while (rest >= step) {
      text += names[i] ?? ''
      rest -= step
    }
  return text
}
