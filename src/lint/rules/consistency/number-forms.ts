import { parseNumeral } from '../../../base/numerals.ts'
import { isInTitle } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'

/** 10周年, 十周年, 第3届, 第三届: what an issue counts by the same words again and again. */
const FORM =
  /第(?:[0-9]{1,2}|[一二三四五六七八九十百]{1,4})(?:届|季度|批|年级)|周年(?<=(?<![0-9.～—-])第?(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,5})周年)/g
const BEFORE_YEARS = /第?(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,5})$/
const DIGITS = /[0-9一二三四五六七八九十百]+/

export const consistencyNumberForms = defineRule({
  id: 'consistency/number-forms',
  title: { zh: '同一个“几周年”“第几届”写法一致', en: '10周年 or 十周年, not both' },
  severity: 'info',
  fix: 'none',
  scope: 'issue',
  basis: 'GB/T 15835-2011 4.3',
  since: '0.1.0',
  messages: {
    mixed: say(
      [
        '“{found}”在别处写作“{other}”',
        '同一个说法，一期里用一种数字。',
        '统一成一种；文件、活动的原名不改。',
      ],
      [
        '“{found}” is “{other}” elsewhere',
        'One issue writes it in one way.',
        'Choose one; names stay as they are.',
      ],
    ),
  },
  check({ whole, report }) {
    const forms = new Map<string, { readonly text: string; readonly start: number }[]>()
    for (const { span, found, text } of search(whole, FORM)) {
      if (text.role === 'cell' || isInTitle(whole, span.start)) continue
      const before =
        found === '周年'
          ? (BEFORE_YEARS.exec(whole.masked.slice(Math.max(0, span.start - 6), span.start))?.[0] ?? '')
          : ''
      const written = before + found
      const key = written.replace(DIGITS, (digits) => String(parseNumeral(digits) ?? digits))
      const one = { text: written, start: span.start - before.length }
      const known = forms.get(key)
      if (known === undefined) forms.set(key, [one])
      else known.push(one)
    }
    for (const all of forms.values()) {
      const arabic = all.filter(({ text }) => /[0-9]/.test(text))
      const han = all.filter(({ text }) => !/[0-9]/.test(text))
      const few = arabic.length < han.length ? arabic : han
      const [other] = few === arabic ? han : arabic
      if (other === undefined) continue
      for (const { text, start } of few)
        report('mixed', { start, end: start + text.length }, { data: { found: text, other: other.text } })
    }
  },
})
