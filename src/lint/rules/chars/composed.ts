import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

/** A Latin letter with marks of its own behind it. */
const APART = /[A-Za-zü][\u0300-\u036f]{1,4}/g

export const charsComposed = defineRule({
  id: 'chars/composed',
  title: { zh: '带调字母是一个字符', en: 'Accented letters are single characters' },
  severity: 'warning',
  fix: 'safe',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    apart: say(
      [
        '“{right}”的字母和声调是分开的两个字符',
        '苹果电脑和一些网页把声调另存一个字符，印出来会错位。',
        '改成一个字符的“{right}”。',
      ],
      [
        'Letter and accent of “{right}” are two characters',
        'Some systems store accents apart; they are misplaced in print.',
        'Write {right} as one character.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, APART)) {
      const right = found.normalize('NFC')
      if (right !== found) report('apart', span, { data: { right }, fix: put('safe', span, right) })
    }
  },
})
