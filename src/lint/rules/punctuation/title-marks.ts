import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search } from '../../scan.ts'

const NOTE = /(?<=[^》\n])》（(试行|暂行|征求意见稿|讨论稿|草案|送审稿|审议稿|修订稿|修订草案|初稿)）/g
/** Certificates, courses, awards, meetings and activities are no works. */
const MISUSED = new RegExp(
  `《([${HAN}]{0,10}(?:身份证|户口簿|驾驶证|工作证|许可证|毕业证|结业证|资格证|营业执照|荣誉证书|奖状|座谈会|推进会|培训班|运动会|晚会|公开课))》`,
  'g',
)

export const punctuationTitleMarks = defineRule({
  id: 'punctuation/title-marks',
  title: { zh: '书名号用得恰当', en: 'Title marks where they belong' },
  severity: 'warning',
  fix: 'unsafe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.15',
  since: '0.1.0',
  messages: {
    note: say(
      ['“（{note}）”是标题的一部分，应在书名号里', '文件标题中的版本说明，要放进书名号。', '移到“》”前面。'],
      [
        '“（{note}）” is part of the title and belongs inside 》',
        'The version of a document is named in its title.',
        'Move it before 》',
      ],
    ),
    misused: say(
      [
        '“{found}”不用书名号',
        '证照、奖项、会议、活动、课程不是作品，不用书名号。',
        '去掉书名号；要突出的，可用引号。',
      ],
      [
        '“{found}” takes no title marks',
        'Certificates, meetings and courses are no works.',
        'Drop the marks.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, groups } of search(whole, NOTE)) {
      const note = groups[1] ?? ''
      const edits = [
        { span: { start: span.start, end: span.start + 1 }, text: '' },
        { span: { start: span.end, end: span.end }, text: '》' },
      ]
      report('note', span, { data: { note }, fix: { safety: 'unsafe', edits } })
    }
    for (const { span, found, groups } of search(whole, MISUSED))
      report('misused', span, { data: { found }, fix: put('suggestion', span, groups[1] ?? '') })
  },
})
