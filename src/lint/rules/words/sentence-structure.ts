import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search, within } from '../../scan.ts'

const MIXED =
  /采取(?!以[一-鿿]{1,2}[代带促说换考率招释转示明助扶联管引治育验评练补抵养])以[^，。；为\n]{1,12}的(?:形式|方式|办法)|围绕以[^，。；\n]{1,16}为(?:中心|主题|重点)|原因是[^，。；\n]{2,20}(?:造成的|引起的|所致)(?=[，。；！]|$)|关键在于[^，。；\n]{2,20}是(?:关键|决定)|本着[^，。；\n]{1,12}为(?:原则|宗旨)|出于[^，。；\n]{1,12}为目的|被评为[^，。；授获\n]{1,20}称号|(?:深受|受到|备受)[^，。；\n]{1,20}所(?:欢迎|喜爱|爱戴|称赞|赞扬|好评)|由于受(?![害理让教益托聘雇访赠骗伤灾])[^，。；\n]{1,14}的(?:原因|缘故)|之所以[^，。；\n]{1,16}的原因|(?:经过|通过)[^，。；\n]{2,16}(?:努力|帮助|支持|领导|指导|配合|关心)下(?=，)|对于[^，。；\n]{1,12}(?:问题|方面)上(?=，)|为(?:抓手|重点|载体|目的|中心|核心|主线|导向|契机)为(?:抓手|重点|载体|目的|中心|核心|主线|导向|契机|出发点)|借口[^，。；、\n]{1,12}为名|以[^，。；\n]{1,8}为由的理由|多亏[^，。；\n]{1,16}的结果|靠的是[^，。；\n]{2,20}(?:取得的|的结果)|(?:把|将)[^，。；\n]{1,12}作为为(?![民人农企百公市老])|(?:参加|出席)[^，。；\n]{0,8}的有[^，。；也还\n]{1,40}(?:参加|出席)(?=[。；，]|$)|是因为[^，。；\n]{2,20}(?:造成的|引起的|所致|的缘故)/g
const SUBJECT =
  /(?<=^|[。；！？\n])(?:通过|经过|随着|在)[^，。；“”\n]{2,20}(?:，|中，|下，)使(?:得)?(?=[我他她大群全各会党员工们])/gm
const NEGATIVE =
  /(?:防止|避免|杜绝|切忌|以免)[^，。；：、“”\n]{0,10}(?:不再|不要|不发生|不出现|没有)(?!的)|难免(?:不|不会)(?=出|发|有|犯|受)|无时无刻(?!不)[^，。；\n]{0,3}在|不得不无/g
const DE_MANNER =
  /(整齐|认真|积极|主动|热情|深入|扎实|快速|高效|有序|稳步|迅速|耐心|详细|仔细|亲切|严肃|郑重|深刻|准确|及时)的(排列|讲解|介绍|开展|推进|完成|解决|回答|分析|表示|指出|走访|落实|学习|参与|投入|服务|接待|询问|察看|听取)(?=[了着出起各全本这那“《]|(?<!服务|介绍|分析|接待|讲解|学习|回答|询问)[在到每一])/g
/** Before 活动, 会议 and 工作 only verbs that are no attributes: 认真的开展活动, but 扎实的学习活动. */
const DE_MANNER_DO =
  /(整齐|认真|积极|主动|热情|深入|扎实|快速|高效|有序|稳步|迅速|耐心|详细|仔细|亲切|严肃|郑重|深刻|准确|及时)的(开展|推进|完成|解决|落实|参与|投入|听取|察看)(?=会议|活动|工作(?!的)|调查研究|各项|专项|宣传教育|志愿服务|主题)|(认真|深入|仔细|积极|扎实)的(学习)(?=会议(?:精神|内容|文件))/g
/** The same with more of both, where what follows shows that the second is a verb. */
const DE_MANNER_DONE =
  /(全面|充分|切实|大力|牢牢|紧紧|逐步|细致|严格|精心|热烈|圆满|顺利|有效|广泛|自觉|坚决|妥善|客观|生动|集中|成功)的(把握|贯彻|执行|履行|组织|实施|宣传|检查|总结|汇报|反映|记录|处理|处置|解释|支持|配合|帮助|发挥|推动|促进|提升|听取|学习|参与|完成|解决|回答|分析|讲解|介绍|开展|推进|落实|阐述|展示|召开|举办|举行|带动)(?=[了着])/g
/** Verbs and nouns that do not go together: 提高……步伐. What is right instead comes with the noun. */
const TOGETHER =
  /(?:(?:提高|提升|扩大|加强|增加)[^，。；、和及与并的\n]{0,8}(步伐)|(?:打造|建设)[^，。；、和及与并\n]{0,8}(氛围)|(?:提高|提升|扩大|加快|增加)[^，。；、和及与并的\n]{0,8}(力度)|(?:扩大|加强|增加|加大)[^，。；、和及与并的\n]{0,8}(水平|质量)|(?:提高|提升|加快|加强)[^，。；、和及与并的\n]{0,8}(规模))(?=[，。；、！？”\n]|$)/gm
const BETTER: Readonly<Record<string, string>> = {
  步伐: '加快',
  氛围: '营造',
  力度: '加大',
  水平: '提高',
  质量: '提高',
  规模: '扩大',
}
const DE_RESULT =
  /(抓|做|办|搞|管|干|说|写|讲|学|走|跑|看|睡|吃|玩|打|唱|跳|开展|完成|落实|发展|执行|处理)的((?:很|非常|十分|更|比较|特别|不够|不太|越来越)?(?:好|快|多|少|早|晚|细|实|深|透|稳|紧|开心|到位|出色|漂亮|圆满|顺利|扎实))(?=[，。；！？]|(?<!(?:开展|完成|落实|发展|执行|处理)的好)的|$)/gm
const EUROPEAN = /不存在任何|进行了?(?:一次)?(?:[一-鿿]{2}的)?(?:开展|打造)/g

export const wordsSentenceStructure = defineRule({
  id: 'words/sentence-structure',
  title: { zh: '句子结构完整、不杂糅', en: 'Sentences are built right' },
  severity: 'warning',
  milder: { european: 'info', negative: 'info', together: 'info' },
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    mixed: say(
      ['“{found}”把两种说法混在一起了', '例如“采取……的形式”和“以……的形式”，只用一种。', '去掉其中一半。'],
      ['“{found}” mixes two constructions', 'Use one of them.', 'Take out one half.'],
    ),
    subject: say(
      ['“{found}”使句子没有主语', '“通过……”作状语，后面又用“使”，就没有主语了。', '删去“通过”或“使”。'],
      [
        '“{found}” leaves the sentence without a subject',
        '通过 and 使 together take it away.',
        'Delete one of them.',
      ],
    ),
    negative: say(
      ['“{found}”多了一层否定，意思可能反了', '“防止”“避免”“切忌”本身就是否定。', '看意思删去一个否定词。'],
      ['“{found}” has a negation too many', '防止 and 避免 negate by themselves.', 'Delete one.'],
    ),
    manner: say(
      ['“{found}”里的“的”应是“地”', '动词前面的修饰语后面用“地”。', '改成“地”。'],
      ['的 in “{found}” should be 地', '地 stands between an adverb and its verb.', 'Write 地.'],
    ),
    result: say(
      ['“{found}”里的“的”应是“得”', '动词后面的补语前面用“得”。', '改成“得”。'],
      ['的 in “{found}” should be 得', '得 stands between a verb and what comes of it.', 'Write 得.'],
    ),
    together: say(
      ['“{found}”搭配不当，多说“{right}……{noun}”', '动词和后面的名词不搭配。', '换一个动词。'],
      ['“{found}”: the verb does not go with {noun}', 'They say {right}…{noun}.', 'Take another verb.'],
    ),
    european: say(
      ['“{found}”可以说得简洁些', '“不存在任何”就是“没有”，“进行开展”就是“开展”。', '换成简单的说法。'],
      ['“{found}” can be said more simply', 'It is a wordy turn.', 'Use a plain one.'],
    ),
  },
  check({ whole, report }) {
    const each = (id: 'mixed' | 'subject' | 'negative', pattern: RegExp): void => {
      for (const { span, found } of search(whole, pattern)) report(id, span, { data: { found } })
    }
    each('mixed', MIXED)
    each('subject', SUBJECT)
    each('negative', NEGATIVE)
    for (const { span, found } of search(whole, EUROPEAN)) {
      const fix = found === '不存在任何' ? { fix: put('suggestion', span, '没有') } : {}
      report('european', span, { data: { found }, ...fix })
    }
    for (const { span, found, groups } of search(whole, TOGETHER)) {
      const noun = groups.slice(1).find((group) => group !== undefined) ?? ''
      const right = BETTER[noun] ?? ''
      report('together', span, {
        data: { found, right, noun },
        fix: put('suggestion', within(span, 0, 2), right),
      })
    }
    const particle = (id: 'manner' | 'result', pattern: RegExp, right: string): void => {
      for (const { span, found, groups } of search(whole, pattern)) {
        const at = within(span, (groups[1] ?? groups[3] ?? '').length, 1)
        report(id, span, { data: { found }, fix: put('suggestion', at, right) })
      }
    }
    particle('manner', DE_MANNER, '地')
    particle('manner', DE_MANNER_DO, '地')
    particle('manner', DE_MANNER_DONE, '地')
    particle('result', DE_RESULT, '得')
  },
})
