import { expect, test } from 'vitest'
import { fix } from '../../src/lint/fix.ts'
import { lintText } from './run.ts'

/** A text with all that looks like a fault to a careless program and is none. */
const MIXED = `勠力同心谋新篇 砥砺前行开新局

会议14:30开始，17:05结束，比分3:2，图纸比例1:500，收支比为1∶3。
全年收入1,000万元，其中12,345.67元为捐款，增长3.15%，占比0.5‰。
材料请发至office@example.cn，详见https://example.cn/a,b?c=1&d=(2);e!f#g和www.example.cn/index.html。
执行ISO 9001:2015、GB/T 9704-2012和GB/T 15834—2011标准，设备型号为WZ-10、iPhone 12 Pro、COVID-19。
展会主题是“Open, Green, Shared: a new start!”，They said (in 2031) that it's fine; we agreed.
运行\`npm ci && node a.js --x=1,2\`后，函数f(x)返回print("ok, done")，路径是C:\\Users\\docs\\a,b.txt。
根据国发〔2031〕3号、浙政办函〔2030〕12号和（2029）浙01民初12号文书办理。
原文写道：“今日天气好,我们 3 人去 city 玩(一天)...真好!!!”。
他问：“老师，‘七月流火’是什么意思？”我说：“你问得好！”
摸底—集中组建—检查验收，吐鲁番-哈密盆地，联系电话010-88842603转5，25～30人。
农业是二、三产业的基础，一、二班同学和第三、四季度数据都已核对，见（一）、（二）项。
办公室订有《人民日报》（海外版）、《光明日报》《时代周刊》等报刊。
他气得连声说：“好，好……算我没说。”总体要求——稳中求进——不能变。
阿依努尔·艾山、克丽丝·温亚德和“一二·九”运动的资料已经归档，“3·15”活动如期举行。
第十条 遗产按照下列顺序继承：
第一章　总则
附件：年度报告（终稿v2.1）.docx
（转自《温泉日报》2031年2月23日第3版）
`

test.each([false, true])(
  'nothing is reported or changed in a mixed text without faults (unsafe: %s)',
  (unsafe) => {
    const lintOnce = (text: string) => lintText(text, { fragment: true, file: 'mixed.txt' })
    expect(
      lintOnce(MIXED).diagnostics.map(({ ruleId, messageId, data, place }) => [
        ruleId,
        messageId,
        data,
        place,
      ]),
    ).toEqual([])
    expect(fix(MIXED, lintOnce, { unsafe, file: 'mixed.txt' }).text).toBe(MIXED)
  },
)
