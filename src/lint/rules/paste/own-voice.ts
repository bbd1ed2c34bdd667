import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { HAN, search } from '../../scan.ts'

const DATELINE = new RegExp(
  `^[${HAN}]{0,10}?(?:(?:[0-9]{1,2}月[0-9]{1,2}日)讯|(?:本报|本网|本台|本站|我报|晨报|日报|晚报)讯)`,
  'gm',
)
const REPORTER = new RegExp(`[（(]([${HAN}]{0,12}(?:记者|通讯员)[ 　：:][${HAN} 　、]{2,24})[）)]`, 'g')
const OWN = /(?<![日基成原根书课剧样资文标范])(?:本报|本网|本站|本台)(?!讯|告|身)/g
const SCREEN =
  /点击(?:链接|这里|此处|阅读原文|蓝字|下方)|(?:扫描|长按)(?:识别)?(?:下方|上方|图中)?(?:的)?二维码|扫码(?:关注|观看|阅读)|阅读原文|视频(?:链接|如下)|图片来源(?:于)?[：:]?网络|图源[：:]?网络/g

export const pasteOwnVoice = defineRule({
  id: 'paste/own-voice',
  title: { zh: '用本刊的口气', en: 'Written in the voice of the bulletin' },
  severity: 'warning',
  milder: { own: 'info', screen: 'info' },
  fix: 'none',
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    dateline: say(
      ['“{found}”是原报道的讯头', '讯头是报纸、网站的，简报转载时去掉，来源写在文末。', '删去讯头。'],
      ['“{found}” is the dateline of the source', 'A bulletin names its source at the end.', 'Delete it.'],
    ),
    reporter: say(
      ['“{found}”是原报道的记者署名', '记者姓名写在署名或文末来源里，不留在正文中间。', '移到署名或来源。'],
      ['“{found}” is the byline of the source', 'It belongs into 署名 or the attribution.', 'Move it.'],
    ),
    own: say(
      ['“{found}”说的是原来的报纸或网站', '转载过来，读者会以为是本刊。', '改成报纸、网站的名称。'],
      [
        '“{found}” means the source, not this bulletin',
        'Readers will take it for this bulletin.',
        'Name the paper or site.',
      ],
    ),
    screen: say(
      ['“{found}”在纸上用不了', '印出来的简报不能点击，也没有视频。', '删去，或把要点写进正文。'],
      [
        '“{found}” is of no use on paper',
        'Nobody can click on a printed page.',
        'Delete it, or say it in words.',
      ],
    ),
  },
  check({ whole, report }) {
    const each = (id: 'dateline' | 'reporter' | 'own' | 'screen', pattern: RegExp): void => {
      for (const { span, found, text } of search(whole, pattern)) {
        if (text.role !== 'prose' && text.role !== 'heading') continue
        // （记者 某某） at the end of an article is its attribution.
        if (id === 'reporter' && span.end >= text.start + text.text.length) continue
        report(id, span, { data: { found } })
      }
    }
    each('dateline', DATELINE)
    each('reporter', REPORTER)
    each('own', OWN)
    each('screen', SCREEN)
  },
})
