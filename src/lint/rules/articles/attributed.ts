import { defineRule } from '../../rule.ts'
import { ending, type Story, storiesOf } from '../../stories.ts'

const REASON = {
  zh: '每篇文章、每则简讯都要让人知道是哪里供的稿。',
  en: 'Readers should know who sent each article and brief.',
}

/** The office's own words, which nobody sent in: appendices, corrections, notices, documents, minutes, lists. */
const OWN =
  /^附|更正|启事|致歉|勘误|征稿|编后|采用情况|(?:说明|纪要|名单|大事记)$|^关于.{2,60}的(?:通报|通知|通告|公告|决定|报告|意见|函)$/u

/** The source stands where the text ends, in a later issue. */
const CONTINUED = /[（(](?:未完|待续|下转)[^（）()]*[）)]$/u

export const articlesAttributed = defineRule({
  id: 'articles/attributed',
  title: { zh: '文章和简讯注明来源', en: 'Articles and briefs name their source' },
  severity: 'warning',
  milder: { none: 'info' },
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    article: {
      zh: {
        message: '“{name}”没有注明来源',
        reason: REASON.zh,
        help: '在文末写上“（某某单位）”或“（转自《某某报》）”。',
      },
      en: {
        message: '“{name}” names no source',
        reason: REASON.en,
        help: 'End it with （unit） or （转自《newspaper》）.',
      },
    },
    item: {
      zh: { message: '简讯“{name}…”没有注明来源', reason: REASON.zh, help: '在末尾写上“（某某单位）”。' },
      en: {
        message: 'The brief “{name}…” names no source',
        reason: REASON.en,
        help: 'End it with （unit）.',
      },
    },
    none: {
      zh: {
        message: '本期没有一篇注明来源',
        reason: REASON.zh,
        help: '在文末写上“（某某单位）”；本刊向来不注来源时，可在 bulletin.yaml 关闭本规则。',
      },
      en: {
        message: 'No article of this issue names its source',
        reason: REASON.en,
        help: 'End articles with （unit）, or turn the rule off if your bulletin never names sources.',
      },
    },
  },
  check({ bulletin, report }) {
    const stories = storiesOf(bulletin.issue).filter(
      (story) =>
        !CONTINUED.test(ending(story)?.text ?? '') &&
        ending(story) !== undefined &&
        !OWN.test(story.name) &&
        !OWN.test(story.section?.label.text ?? ''),
    )
    const silent = stories.filter((story) => !isAttributed(story))
    const [first] = silent
    if (first === undefined) return
    if (silent.length === stories.length) return report('none', first.span)
    for (const { kind, name, span } of silent) report(kind, span, { data: { name } })
  },
})

/** A source that the parser does not read as one: with a 。 behind it, or above a 【heading】. Faults of form are not our business. */
const IN_TEXT = /[。！？…”][（(][^（）()]{2,60}[）)]。?\s*$/u

/** 词：…, 曲：…, 作者：… on a line below the title. */
const CREDIT = /^[ 　]*(?:词曲|作?词|作?曲|作者|口述|整理|执笔|供稿)[：:／/]/u
const DAY = /^[ 　]*[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日[ 　]*$/
const NAME = /^[^，。；：！？]{2,30}$/u

/** True when a story names its source: in brackets at an end, in a 署名 below its title, or in a 来稿 record. */
function isAttributed({ node, blocks }: Story): boolean {
  if (blocks.some((block) => 'attributions' in block && block.attributions.length > 0)) return true
  if (blocks.some((block) => block.type === 'paragraph' && IN_TEXT.test(block.text))) return true
  if (node.children.some((child) => child.type === 'submission')) return true
  if (isSigned(blocks)) return true
  if (blocks.some((block) => block.type === 'paragraph' && CREDIT.test(block.text))) return true
  return node.type === 'article' && (node.title.bylines.length > 0 || node.title.submissions.length > 0)
}

/** A letter or a notice ends with who wrote it and the day, each on a line of its own. */
function isSigned(blocks: Story['blocks']): boolean {
  const [name, day] = blocks.slice(-2)
  if (name?.type !== 'paragraph' || day?.type !== 'paragraph') return false
  return DAY.test(day.text) && NAME.test(name.text)
}
