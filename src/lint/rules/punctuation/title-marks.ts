import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { brief, HAN, put, search, within } from '../../scan.ts'

const NOTE = /(?<=[^》\n])》（(试行|暂行|征求意见稿|讨论稿|草案|送审稿|审议稿|修订稿|修订草案|初稿)）/g
/** <<办法>>, «办法»: what stands for 《》 where they cannot be typed. */
const ANGLES = new RegExp(
  `<<([^<>\\n]{0,60}[${HAN}][^<>\\n]{0,60})>>|＜＜([^＜＞\\n]{1,80})＞＞|≪([^≪≫\\n]{0,60}[${HAN}][^≪≫\\n]{0,60})≫|«([^«»\\n]{0,60}[${HAN}][^«»\\n]{0,60})»`,
  'g',
)
/** Certificates and licences: GB/T 15834-2011 附录 A names them, but statutes and licences themselves write them so. */
const CERTIFICATE = new RegExp(
  `《([${HAN}]{0,10}(?:身份证|户口簿|驾驶证|工作证|许可证|毕业证|结业证|资格证|营业执照|荣誉证书))》`,
  'g',
)
/** Courses, awards, meetings and activities are no works. */
const MISUSED = new RegExp(`《([${HAN}]{0,10}(?:奖状|座谈会|推进会|培训班|运动会|晚会|公开课))》`, 'g')

export const punctuationTitleMarks = defineRule({
  id: 'punctuation/title-marks',
  title: { zh: '书名号用得恰当', en: 'Title marks where they belong' },
  severity: 'warning',
  milder: { certificate: 'info' },
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
    shape: say(
      ['“{found}”应是书名号', '小于号、大于号不是书名号。', '改成“《{words}》”。'],
      ['“{found}” should have 《 》', 'Angle signs are no title marks.', 'Write 《{words}》'],
    ),
    misused: say(
      [
        '“{found}”不用书名号',
        '奖项、会议、活动、课程不是作品，不用书名号。',
        '去掉书名号；要突出的，可用引号。',
      ],
      ['“{found}” takes no title marks', 'Awards, meetings and courses are no works.', 'Drop the marks.'],
    ),
    certificate: say(
      [
        '“{found}”一般不用书名号',
        '证照不是作品（GB/T 15834-2011 附录 A）；法规条文、行政文书里照原样写的，可以保留。',
        '去掉书名号；引用条文、文书原文的，不必改。',
      ],
      [
        '“{found}” mostly takes no title marks',
        'Certificates are no works, though statutes write them so.',
        'Drop the marks, unless it is a quotation.',
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
    for (const { span, found, groups } of search(whole, ANGLES)) {
      const words = groups.slice(1).find((group) => group !== undefined) ?? ''
      const length = (found.length - words.length) / 2
      const edits = [
        { span: within(span, 0, length), text: '《' },
        { span: within(span, found.length - length, length), text: '》' },
      ]
      report('shape', span, {
        data: { found: brief(found), words: brief(words) },
        fix: { safety: 'safe', edits },
      })
    }
    const each = (id: 'misused' | 'certificate', pattern: RegExp): void => {
      for (const { span, found, groups } of search(whole, pattern))
        report(id, span, { data: { found }, fix: put('suggestion', span, groups[1] ?? '') })
    }
    each('certificate', CERTIFICATE)
    each('misused', MISUSED)
  },
})
