import { defineRule, type RuleContext } from '../../rule.ts'
import { ending, type Story, storiesOf } from '../../stories.ts'

type Id = 'title-marks' | 'stop-behind' | 'label'

/** Words before the names of newspapers from which a text was taken. */
const LEAD = /^(转自|转载自?|转|摘自|选自|原载|据|综合|来源[：:]|稿件来源[：:])/u
/** A printed paper, which is a title: 《温泉日报》. News agencies, websites, stations and accounts are not. */
const PAPER =
  /^[\p{Script=Han}]{1,12}(?:日报|晚报|早报|晨报|时报|商报|都市报|青年报|工人报|农民报|周报|导报|学报|周刊|月刊|半月刊|杂志|报)$/u
/** （某某单位供稿） or （来源：某某单位） beside plain （某某单位）. */
const LABELLED = /^(?:来源|供稿|来稿|作者|通讯员)(?:单位|人)?[：: ]|(?:供稿|来稿|报送)$/u

export const articlesAttributionForm = defineRule<Id>({
  id: 'articles/attribution-form',
  title: { zh: '来源写法规范、统一', en: 'Sources are written in one form' },
  severity: 'warning',
  milder: { label: 'info' },
  fix: 'safe',
  scope: 'issue',
  basis: 'GB/T 15834-2011 4.15.3.1',
  since: '0.1.0',
  messages: {
    'title-marks': {
      zh: {
        message: '报刊名“{name}”应加书名号',
        reason: '报纸、刊物的名称用书名号标示。',
        help: '写成《{name}》。',
      },
      en: {
        message: 'The newspaper “{name}” should stand in 《》',
        reason: 'Names of newspapers and journals are set in title marks.',
        help: 'Write 《{name}》.',
      },
    },
    'stop-behind': {
      zh: {
        message: '来源的括号后面不用句号',
        reason: '句号在正文末尾，来源在句号之后，自成一项。',
        help: '删去括号后的句号。',
      },
      en: {
        message: 'No 。 behind a source in brackets',
        reason: 'The sentence ends before the source, which stands by itself.',
        help: 'Delete the 。 behind the bracket.',
      },
    },
    label: {
      zh: {
        message: '来源“{source}”与本期其他各篇写法不一',
        reason: '同一期里来源的写法应当一致：都写“某某单位”，或都写“某某单位供稿”。',
        help: '照本期多数的写法改。',
      },
      en: {
        message: 'The source “{source}” is written in another form than the others',
        reason: 'Within an issue all sources have one form, with or without 供稿 or 来源：.',
        help: 'Write it as most others of this issue are written.',
      },
    },
  },
  check(context) {
    const stories = storiesOf(context.bulletin.issue)
    for (const story of stories) stopBehind(context, story)
    const { text } = context.bulletin.source
    const spans = stories.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('attributions' in block ? block.attributions : [])),
    )
    const sources = spans.map((span) => {
      const start = span.start + 1
      return { start, end: span.end - 1, text: text.slice(start, span.end - 1) }
    })
    for (const source of sources) titleMarks(context, source.text, source.start)
    const plain = sources.filter((source) => !LEAD.test(source.text))
    const labelled = plain.filter((source) => LABELLED.test(source.text))
    const bare = plain.filter((source) => !LABELLED.test(source.text))
    if (labelled.length === 0 || bare.length === 0) return
    for (const { start, end, text: source } of labelled.length <= bare.length ? labelled : bare) {
      context.report('label', { start, end }, { data: { source } })
    }
  },
})

/** …。（某某单位）。 — the parser takes the bracket for a remark of the text, since a mark follows. */
function stopBehind({ report }: RuleContext<Id>, story: Story): void {
  const last = ending(story)
  if (last === undefined || last.attributions.length > 0) return
  const match = /(?:^|[。！？…”])[（(][^（）()]{2,60}[）)]([。．.])\s*$/u.exec(last.text)
  if (match === null) return
  const at = last.span.start + match.index + match[0].trimEnd().length - 1
  const span = { start: at, end: at + 1 }
  report('stop-behind', span, { fix: { safety: 'safe', edits: [{ span, text: '' }] } })
}

function titleMarks({ report }: RuleContext<Id>, text: string, start: number): void {
  const lead = LEAD.exec(text)?.[0]
  if (lead === undefined) return
  let at = lead.length
  for (const piece of text.slice(at).split(/([、，,\s])/u)) {
    const span = { start: start + at, end: start + at + piece.length }
    at += piece.length
    if (!PAPER.test(piece)) continue
    report('title-marks', span, {
      data: { name: piece },
      fix: { safety: 'safe', edits: [{ span, text: `《${piece}》` }] },
    })
  }
}
