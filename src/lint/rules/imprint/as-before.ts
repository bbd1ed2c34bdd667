import { withoutSpaces } from '../../../base/chars.ts'
import type { Bulletin } from '../../../model/bulletin.ts'
import { receiversOf } from '../../receivers.ts'
import { defineRule } from '../../rule.ts'
import { brief } from '../../scan.ts'

/** Longer lists of names make no message. */
const SHOWN = 3

export const imprintAsBefore = defineRule({
  id: 'imprint/as-before',
  title: { zh: '报送发与上一期相同', en: 'The distribution is that of the issue before' },
  severity: 'info',
  fix: 'none',
  scope: 'series',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    added: {
      zh: {
        message: '报送发比上一期多了：{names}',
        reason: '发送范围一般不变；变了，要么是有意调整，要么是抄错了单位。',
        help: '核对；有意调整的不必改。',
      },
      en: {
        message: 'The distribution has more than the issue before: {names}',
        reason: 'It seldom changes; a change is meant, or a unit is misspelt.',
        help: 'Check it; nothing needs to be done if it is meant.',
      },
    },
    dropped: {
      zh: {
        message: '报送发比上一期少了：{names}',
        reason: '发送范围一般不变；变了，要么是有意调整，要么是漏了单位。',
        help: '核对；有意调整的不必改。',
      },
      en: {
        message: 'The distribution has less than the issue before: {names}',
        reason: 'It seldom changes; a change is meant, or a unit was forgotten.',
        help: 'Check it; nothing needs to be done if it is meant.',
      },
    },
    before: { zh: { message: '上一期在这里' }, en: { message: 'The issue before' } },
  },
  check({ bulletin, previous, report }) {
    const now = namesOf(bulletin)
    // An issue without any list is another rule's matter.
    if (now.size === 0) return
    const last = previous()
    if (last === undefined) return
    const before = namesOf(last)
    if (before.size === 0) return
    const place = { file: last.source.file, span: { start: 0, end: 0 } }
    const related = [{ place, messageId: 'before', data: {} }]
    const tell = (id: 'added' | 'dropped', names: readonly string[]): void => {
      if (names.length === 0) return
      const more = names.length > SHOWN ? `等${names.length}个` : ''
      const shown = names.slice(0, SHOWN).map((name) => brief(name))
      const at = receiversOf(bulletin).find(
        ({ name }) => id === 'dropped' || names.includes(withoutSpaces(name)),
      )
      report(id, at?.place, { data: { names: `${shown.join('、')}${more}` }, related })
    }
    tell(
      'added',
      [...now].filter((name) => !before.has(name)),
    )
    tell(
      'dropped',
      [...before].filter((name) => !now.has(name)),
    )
  },
})

function namesOf(bulletin: Bulletin): ReadonlySet<string> {
  return new Set(receiversOf(bulletin).map(({ name }) => withoutSpaces(name)))
}
