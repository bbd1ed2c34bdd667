import { isInTitle, isQuoted } from '../../enclosed.ts'
import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put } from '../../scan.ts'
import { readPairs, wordFinder } from '../../word-table.ts'

/** `spoken written`. Words that official texts use too (搞好, 弄虚作假, 硬骨头, 点赞, 老百姓) are left out. */
const SPOKEN = `
搞定 办妥|搞砸 办坏|搞活动 开展活动|搞不懂 不明白|搞明白 弄清|搞清楚 查清|搞一下 办理|搞个 办|搞了个 办了|搞来 筹来|搞到手 取得|搞完 办完|搞不定 办不成
弄清楚 查清|弄懂 理解|弄明白 理解|弄好 办好|弄完 办完|弄来 取得|弄丢 遗失|弄坏 损坏|弄错 搞错
特别棒 很好|真棒 很好|很棒 很好|太棒了 很好|最棒 最好|超级棒 很好|棒极了 很好|挺好 很好|挺多 很多|挺大 很大|挺不错 很好|蛮好 很好|蛮多 很多|蛮大 很大|超级好 很好|超级多 很多|超好 很好|超多 很多|好多人 许多人|好多年 多年|好多次 多次|好多事 许多事
咱们 我们|俺们 我们|啥事 什么事|为啥 为什么|干啥 做什么|有啥 有什么|啥都 什么都|咋办 怎么办|咋样 怎么样|大伙儿 大家|大家伙儿 大家|自个儿 自己|压根儿 根本|压根没 根本没有|压根不 根本不|一块儿 一起|一股脑 全部|这会儿 这时|那会儿 那时|没法儿 无法
老总 负责人|小老板 业主|当老板 办企业|砸钱 投入资金|烧钱 耗费资金|甩锅 推卸责任|背锅 承担责任|忽悠 欺骗|瞎折腾 反复变动|不靠谱 不可靠|很靠谱 可靠|杠杠的 很好|满满当当 充实|爆棚 高涨|嗨翻 热烈|燃爆 热烈|死磕 攻坚|猛抓 狠抓|狂抓 狠抓|吐槽 批评|秒杀 超过|蹭热度 借势宣传|刷屏 广泛传播|吃瓜 旁观|躺赢 坐享其成|小伙伴们 大家|小伙伴 同伴|宝妈 母亲|小哥哥 青年|小姐姐 青年|老铁 朋友|萌娃 幼儿|神马 什么|木有 没有|肿么 怎么
`
const findSpoken = wordFinder(() => readPairs(SPOKEN))
/** Ordinary words that some of them stand in: 不爱搞活动站, 火爆棚. */
const WITHIN: Readonly<Record<string, RegExp>> = {
  爆棚: /火$/,
  挺大: /坚$/,
  超多: /[赶高]$/,
  超好: /[赶高]$/,
  最棒: /球$/,
}

export const wordsWrittenStyle = defineRule({
  id: 'words/written-style',
  title: { zh: '用书面语', en: 'Written, not spoken, words' },
  severity: 'info',
  on: 'strict',
  fix: 'suggestion',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    spoken: say(
      [
        '“{found}”是口语，可写作“{right}”',
        '简报用书面语，口语显得随便；引号里的原话不算。',
        '按句意改，未必用这一个词。',
      ],
      [
        '“{found}” is spoken language; “{right}” is written',
        'A bulletin is written; only quotations may be spoken.',
        'Change it as the sentence asks.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { at, word, right } of findSpoken(whole.masked)) {
      if (isQuoted(whole, at) || isInTitle(whole, at)) continue
      if (WITHIN[word]?.test(whole.masked.slice(Math.max(0, at - 2), at)) === true) continue
      const span = { start: at, end: at + word.length }
      report('spoken', span, { data: { found: word, right }, fix: put('suggestion', span, right) })
    }
  },
})
