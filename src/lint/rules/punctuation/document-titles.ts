import { isInTitle } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, put, search } from '../../scan.ts'

/** 关于…的 with a kind of document: with {@link VERB} before it, or its number behind it, it is the name of one. */
const DOCUMENT = new RegExp(
  `关于[${HAN}、“”0-9]{4,44}?的(?:紧急通知|补充通知|通知|实施意见|指导意见|若干意见|意见|实施方案|工作方案|方案|通告|批复|若干措施|决议|决定|规定|办法|复函)(?=[，。；、！）（〔\\n]|要求|精神|以及|和|后|等|$)`,
  'gm',
)
const VERB = new RegExp(
  `(?:印发|下发|转发|出台|颁布|签发|印制|学习|传达|贯彻|落实|根据|按照)了?(?:[${HAN}]{1,12}[省市县区委府院局办会部厅])?$`,
)
/** Names of many documents of a kind, which a verb alone does not make one: 按照关于差旅费的规定. */
const COMMON = /的(?:方案|决定|规定|办法|复函)$/
/** 落实关于春耕的要求和市里的意见: two things, of which neither is named. */
const TWO = /的(?:要求|部署|精神|指示|批示|讲话|论述|决策|汇报|报告)/
/** （云岭发〔2031〕3号） */
const NUMBER = new RegExp(`^（[${HAN}]{1,12}〔`)
/** 据云岭日报报道, 在云岭日报头版刊登. */
const PAPER =
  /报(?=(?:头版|第?[0-9一二三四]版|[0-9]{1,2}月[0-9]{1,2}日)?(?:报道|刊登|刊发|刊载|登载|发表|消息|披露|头版))/g
const BEFORE_PAPER = new RegExp(`(?:据|在|被|登上了?)((?:(?![据在被])[${HAN}]){2,4}[日晚晨早时商])$`)

export const punctuationDocumentTitles = defineRule({
  id: 'punctuation/document-titles',
  title: { zh: '文件、报纸的名称加书名号', en: 'Documents and papers are named in title marks' },
  severity: 'info',
  fix: 'unsafe',
  scope: 'text',
  basis: 'GB/T 15834-2011 4.15.3.1',
  since: '0.1.0',
  messages: {
    document: say(
      [
        '“{found}”是文件的名称，宜加书名号',
        '不加书名号，看不出名称从哪里起、到哪里止。',
        '写作“《{found}》”。',
      ],
      [
        '“{found}” names a document and takes title marks',
        'Without them nobody sees where the name begins and ends.',
        'Write 《{found}》.',
      ],
    ),
    paper: say(
      [
        '“{found}”是报纸的名称，宜加书名号',
        '书报的名称用书名号标示。',
        '写作“《{found}》”；说的是报社，写明“社”。',
      ],
      [
        '“{found}” names a newspaper and takes title marks',
        'Names of books and papers do.',
        'Write 《{found}》.',
      ],
    ),
  },
  check({ whole, report }) {
    const { masked } = whole
    for (const { span, found, text } of search(whole, DOCUMENT)) {
      if (text.role !== 'prose' || TWO.test(found) || isInTitle(whole, span.start)) continue
      const named = VERB.test(masked.slice(Math.max(0, span.start - 16), span.start)) && !COMMON.test(found)
      if (!named && !NUMBER.test(masked.slice(span.end, span.end + 14))) continue
      report('document', span, { data: { found }, fix: put('suggestion', span, `《${found}》`) })
    }
    for (const { span, text } of search(whole, PAPER)) {
      if (text.role !== 'prose' || isInTitle(whole, span.start)) continue
      const before = BEFORE_PAPER.exec(masked.slice(Math.max(0, span.start - 8), span.start))?.[1]
      if (before === undefined) continue
      const name = { start: span.start - before.length, end: span.end }
      const found = `${before}报`
      report('paper', name, { data: { found }, fix: put('unsafe', name, `《${found}》`) })
    }
  },
})
