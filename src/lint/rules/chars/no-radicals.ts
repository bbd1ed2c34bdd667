import { defineRule } from '../../rule.ts'
import { say } from '../../say.ts'
import { put, search } from '../../scan.ts'

/** Kangxi radicals, radicals of the supplement, and compatibility ideographs: they look like 汉字 and are other characters. */
const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff]/g
/** Radicals of the supplement that have a 汉字 of the same form; Unicode does not say so. */
const RADICALS = '⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻩⻬⻰⻳'
const IDEOGRAPHS = '民虎西见角贝车长门青页风飞食马鱼鸟黄齐龙龟'

export const charsNoRadicals = defineRule({
  id: 'chars/no-radicals',
  title: { zh: '不用部首代替汉字', en: 'No radicals in place of 汉字' },
  severity: 'error',
  fix: 'safe',
  changesHan: true,
  scope: 'text',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    radical: say(
      [
        '“{found}”是部首或兼容字符（{code}），应是“{right}”',
        '从 PDF 复制的文字常把汉字换成样子相同的部首，查找不到，有的字体也没有。',
        '改成“{right}”。',
      ],
      [
        '“{found}” is a radical or compatibility character ({code}) and should be “{right}”',
        'Text copied from PDF files often has radicals that look like 汉字; they cannot be searched for.',
        'Write {right}.',
      ],
    ),
  },
  check({ whole, report }) {
    for (const { span, found } of search(whole, LOOK_ALIKE)) {
      const at = RADICALS.indexOf(found)
      const right = at < 0 ? found.normalize('NFKC') : IDEOGRAPHS.charAt(at)
      if (right === found) continue
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase()}`
      report('radical', span, { data: { found, right, code }, fix: put('safe', span, right) })
    }
  },
})
