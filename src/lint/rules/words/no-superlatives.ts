import { isInTitle, isQuoted } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { search } from '../../scan.ts'

/** What advertisements may not say, where it is said of goods and services: not 最佳组织奖, 国家级经开区, 最高人民法院, 最大限度. */
const PRAISE =
  /第一品牌|领导品牌|王牌(?:产品|企业|项目)|顶级(?:品牌|产品|品质|服务|团队|专家|配置|享受|资源)?|极品|独一无二|绝无仅有|史无前例|空前绝后|前无古人|无与伦比|举世无双|天下第一|世界第一|全球第一|遥遥领先|最佳(?:品牌|产品|品质|选择|效果|服务|企业|疗效|住宅)(?![^，。；、\n]{0,6}奖)|最(?:先进|优质|高端|强|好)的?(?:品牌|产品|品质|服务|企业|技术|设备|团队)|国家级(?:产品|品质|水平|水准|品牌|享受|服务)|世界级(?:品牌|品质|水平|享受)|极致(?:体验|品质|享受|服务)|万能(?!工)|药到病除|包治[百好各](?!装)|根治(?!欠薪|拖欠|水患|水害|.{0,8}(?:问题|顽疾|腐败|乱象|隐患))|无效退款|(?:100%|百分之百)(?:有效|治愈|安全|满意|纯天然|无副作用)|零风险|稳赚不赔|永不(?:复发|磨损|褪色)|抢购|秒杀价/g

export const wordsNoSuperlatives = defineRule({
  id: 'words/no-superlatives',
  title: { zh: '不说广告用的极端话', en: 'No praise as in advertisements' },
  severity: 'info',
  on: 'strict',
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    praise: say(
      [
        '“{found}”像广告里的话',
        '《广告法》不许广告用“国家级”“最佳”一类的话，简报替会员宣传也要避开。',
        '用数字和事实说话；奖项、评语的原名加引号。',
      ],
      [
        '“{found}” is the language of advertisements',
        'The law on advertising forbids such praise; a bulletin that tells of firms does well to do without.',
        'Tell figures and facts; put the name of a prize in quotation marks.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found, text } of search(whole, PRAISE)) {
      if (text.role === 'distribution' || text.role === 'imprint') continue
      if (isQuoted(whole, span.start) || isInTitle(whole, span.start)) continue
      report('praise', span, { data: { found } })
    }
  },
})
