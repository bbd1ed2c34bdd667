import { withoutSpaces } from '../../../base/chars.ts'
import { type Receiver, receiversOf } from '../../receivers.ts'
import { defineRule } from '../../rule.ts'

export const imprintNoUnitTwice = defineRule({
  id: 'imprint/no-unit-twice',
  title: { zh: '报送发里没有重复的单位', en: 'No unit receives the issue twice' },
  severity: 'warning',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    twice: {
      zh: {
        message: '“{name}”在“{label}”里重复',
        reason: '一个单位只列一次，列两次会多印、多送。',
        help: '删去其中一处。',
      },
      en: {
        message: '“{name}” stands twice under “{label}”',
        reason: 'A unit is listed once; twice means surplus copies.',
        help: 'Delete one of them.',
      },
    },
    both: {
      zh: {
        message: '“{name}”既在“{first}”里，又在“{label}”里',
        reason: '一个单位只列一次，列两次会多印、多送。',
        help: '按与本单位的关系留下一处。',
      },
      en: {
        message: '“{name}” stands under “{first}” and under “{label}”',
        reason: 'A unit is listed once; twice means surplus copies.',
        help: 'Keep the one that fits its rank.',
      },
    },
    first: { zh: { message: '头一处在这里' }, en: { message: 'The first one' } },
  },
  check({ bulletin, report }) {
    const seen = new Map<string, Receiver>()
    for (const receiver of receiversOf(bulletin)) {
      const key = withoutSpaces(receiver.name)
      const first = seen.get(key)
      if (first === undefined) {
        seen.set(key, receiver)
        continue
      }
      const { name, label, place } = receiver
      const related = first.place === undefined ? [] : [{ place: first.place, messageId: 'first', data: {} }]
      const data = { name, label, first: first.label }
      report(first.label === label ? 'twice' : 'both', place, { data, related })
    }
  },
})
