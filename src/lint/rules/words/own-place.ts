import { isInTitle, isQuoted } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, search } from '../../scan.ts'
import type { WholeText } from '../../whole-text.ts'

/** What a place may be called, from the largest down. */
const LEVELS = ['省', '市州盟', '县区旗', '镇乡', '村'] as const
const PLACE = new RegExp(
  `^(?:中共|共青团|中国共产党)?((?:[${HAN}]{2,8}?自治[区州县旗]|[${HAN}]{2,6}?(?:街道|社区|[省市州盟县区旗镇乡村]))+)`,
)
const OWN =
  /我(?:[省市州县区旗镇乡村](?![略察悟场面盈级别分间块定静守愁音下土帜志外里道社])|街道|社区|校(?!对|订|正|友)|局(?![部面促限])|公司|司(?![机法令仪])|厂)/g
/** Words in which 我 is the end of another one. */
const OTHER = /[自忘唯无大小敌毋本]$/
/** The last paragraph of a story that was taken from a paper of one place. */
const TAKEN = new RegExp(
  `(?:转自|据|综合|来源[：:]?|摘自)《?(([${HAN}]{2,4}?)(?:日报|晚报|晨报|早报|时报|发布|新闻网))`,
)

export const wordsOwnPlace = defineRule({
  id: 'words/own-place',
  title: { zh: '“我市”“我县”“我校”看得出是谁', en: '我市, 我县, 我校: whose is told' },
  severity: 'info',
  fix: 'none',
  scope: 'issue',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    lower: say(
      [
        '“{found}”是供稿单位的口气，读者不知道是哪里',
        '本刊由{issuer}编印，“我”指的是编印单位这一方。',
        '写明地名、单位名，或改成“该县”“该校”。',
      ],
      [
        '“{found}” is said by the contributor; readers cannot tell which it is',
        'The issue comes from {issuer}, and 我 means its side.',
        'Write the name.',
      ],
    ),
    taken: say(
      ['“{found}”是原载{paper}的口气，本刊由{issuer}编印', '读者会以为说的是本地。', '写明地名。'],
      [
        '“{found}” is said by {paper}; this issue comes from {issuer}',
        'Readers will take it for their own place.',
        'Write the name of the place.',
      ],
    ),
    mixed: say(
      [
        '“{found}”：别的文章里写的是“{other}”，口气不一',
        '一期里“我”只能指一方，否则读者不知道是哪里。',
        '写明地名。',
      ],
      [
        '“{found}” here, “{other}” in another article',
        'In one issue 我 can mean one side only.',
        'Write the name of the place.',
      ],
    ),
  },
  check({ bulletin, whole, fragment, report }) {
    if (fragment) return
    const told = search(whole, OWN)
    if (told.length === 0) return
    const { masthead } = bulletin
    const issuers = [masthead.issuer, ...masthead.organisations].map(({ value }) => value)
    const own = issuers.find((one) => PLACE.test(one))
    const place = own === undefined ? '' : (PLACE.exec(own)?.[1] ?? '')
    const level = place === '' ? undefined : levelOf(place)
    const issuer = masthead.organisations[0]?.value ?? masthead.issuer.value
    const papers = papersOf(whole)
    let first: { readonly found: string; readonly story: number; readonly level: number } | undefined
    for (const { span, found, text } of told) {
      if (text.role !== 'prose' && text.role !== 'heading' && text.role !== 'title') continue
      if (OTHER.test(whole.masked.slice(Math.max(0, span.start - 1), span.start))) continue
      if (isQuoted(whole, span.start) || isInTitle(whole, span.start)) continue
      const said = levelOf(found.slice(1))
      const [, paper, home = ''] = papers.get(text.story) ?? []
      if (said === undefined) {
        if (!issuers.some((one) => one.includes(UNITS[found.charAt(1)] ?? found.slice(1))))
          report('lower', span, { data: { found, issuer } })
      } else if (paper !== undefined && said > 0 && level !== undefined && !place.includes(home))
        report('taken', span, { data: { found, issuer, paper } })
      else if (said === 0) continue
      else if (level !== undefined) {
        if (said > level) report('lower', span, { data: { found, issuer } })
      } else if (first !== undefined && first.story !== text.story && first.level !== said)
        report('mixed', span, { data: { found, other: first.found } })
      else first ??= { found, story: text.story, level: said }
    }
  },
})

/** What the name of an issuer holds that may say so of itself. */
const UNITS: Readonly<Record<string, string>> = { 校: '学', 局: '局', 司: '公司', 厂: '厂' }

/** The place of the paper that a story was taken from, by the story. */
function papersOf({ texts }: WholeText): ReadonlyMap<number, readonly string[]> {
  const papers = new Map<number, readonly string[]>()
  for (const { story, text, role } of texts) {
    if (role !== 'prose' || !text.endsWith('）')) continue
    const paper = TAKEN.exec(text.slice(-40))
    if (paper !== null) papers.set(story, paper)
  }
  return papers
}

/** How deep in {@link LEVELS} a place is; undefined for none. */
function levelOf(place: string): number | undefined {
  if (place.endsWith('街道')) return 3
  if (place.endsWith('社区')) return 4
  if (place.endsWith('自治区')) return 0
  const at = LEVELS.findIndex((names) => names.includes(place.slice(-1)))
  return at < 0 ? undefined : at
}
