import * as v from 'valibot'
import { PDFA_LEVELS } from '../base/pdfa-level.ts'
import { PRESETS } from '../lint/presets.ts'

/** What editors see beside a key: the description in the JSON Schema. */
const described = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.optional(v.pipe(schema, v.description(description)))

const text = v.string()
const texts = v.array(text)
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999))
const severity = v.picklist(['off', 'info', 'warning', 'error'])

const levels = v.record(text, severity)
const LEVEL_WORDS = '各条规则的级别：error 必改，warning 建议改，info 提示，off 关闭；规则名见 bulletin rules'
const preset = v.picklist(PRESETS)
const PRESET_WORDS = '用哪一套规则：official 公文（默认），strict 从严，web-cleanup 只查网上粘来的文字'

const numbering = v.strictObject({
  uses: described(
    v.picklist(['both', 'number', 'total']),
    '编号：both 期号和总期号，number 只编期号，total 只编总期号',
  ),
  reset: described(v.picklist(['yearly', 'never']), '期号：yearly 每年从第 1 期重新编起，never 一直往下编'),
  supplement: described(
    v.picklist(['own', 'total', 'both']),
    '增刊：own 每年单独编号，不占期号和总期号；total 占总期号；both 期号和总期号都占',
  ),
  combined: described(v.picklist(['one', 'range']), '合刊：one 只占一个总期号，range 合几期占几个总期号'),
  start: described(
    v.strictObject({
      number: described(count, '本项目第一期的期号'),
      total: described(count, '本项目第一期的总期号'),
    }),
    '从第几期编起',
  ),
  missing: described(
    v.array(v.union([count, v.pipe(text, v.regex(/^\d{1,5}\s*-\s*\d{1,5}$/))])),
    '已经找不到的各期：总期号（没有总期号的刊物写期号），连续的可以写成 300-320',
  ),
  timeZone: described(text, '时区，决定“今天”是哪一天，默认 Asia/Shanghai'),
  form: described(
    v.picklist(['plain', 'year', 'bracket']),
    '期号的印法：plain 第17期，year 2021年第17期，bracket 〔2021〕第17期',
  ),
})

const imprint = v.objectWithRest({ labels: described(texts, '报尾中除常用名称外，本单位自己的名称') }, text)

/** The settings of `bulletin.yaml` as they may be written. The JSON Schema for editors is made from this. */
export const configSchema = v.pipe(
  v.strictObject({
    format: v.pipe(v.literal(1), v.description('设置文件的格式版本，现为 1')),
    name: v.pipe(text, v.nonEmpty(), v.description('刊名，如：党建工作简报')),
    organisations: described(texts, '刊名上方的机关名称，每行一个'),
    issuer: described(text, '红线上方左侧的编印单位，照样印出，如：某某办公室编印'),
    template: described(text, '模板：association 协会，official 机关，plain 素版，或 templates/ 中的模板名'),
    numbering: described(numbering, '编号'),
    imprint: described(imprint, '报尾：报、送、发、共印等各行，各期另有写明的以该期为准'),
    classification: described(text, '每期左上角的密级或“内部资料”'),
    contents: described(
      v.picklist(['auto', 'always', 'none']),
      '目录：auto 三条以上才印，always 总是印，none 不印',
    ),
    sections: described(texts, '除模板所列外，本刊的栏目'),
    masthead: described(
      v.strictObject({
        preprinted: described(v.boolean(), '用已印好红头的纸：只印期号、编印单位和日期'),
        image: described(
          v.pipe(text, v.nonEmpty()),
          '本单位自己的报头图片（JPEG 或 PNG，写从项目文件夹算起的路径），印在机关名称和刊名的位置',
        ),
      }),
      '报头',
    ),
    lint: described(
      v.strictObject({
        preset: described(preset, PRESET_WORDS),
        rules: described(levels, LEVEL_WORDS),
        overrides: described(
          v.array(
            v.strictObject({
              files: v.pipe(
                texts,
                v.description('哪些文件，如 issues/2019/*.md；** 表示任意层文件夹，写文件夹就是其中全部'),
              ),
              preset: described(preset, PRESET_WORDS),
              rules: described(levels, LEVEL_WORDS),
            }),
          ),
          '个别文件另有规矩的写在这里，后面的盖过前面的',
        ),
      }),
      '检查',
    ),
    output: described(
      v.strictObject({
        formats: described(v.array(v.picklist(['pdf', 'docx'])), '出稿的格式'),
        pdfa: described(
          v.picklist(PDFA_LEVELS),
          '把 PDF 出成存档用的 PDF/A：1b（GB/T 23286.1）或 2b；不写为普通 PDF',
        ),
        draftMark: described(v.boolean(), '草稿在首页右上角和文件名里标“送审稿”'),
        dir: described(text, '出稿的文件夹，默认 dist'),
        measure: described(
          v.picklist(['word', 'typeset']),
          'PDF 的排法：word 与 Word 逐行一致（默认），typeset 挤压标点、匀齐行距，比 Word 更讲究；Word 文件总用 word',
        ),
      }),
      '出稿',
    ),
    fonts: described(
      v.strictObject({
        sources: described(
          v.array(v.picklist(['project', 'system', 'shipped'])),
          '找字体的先后：project 项目的 fonts 文件夹，system 本机，shipped 程序自带',
        ),
      }),
      '字体',
    ),
  }),
  v.title('简报项目的设置（bulletin.yaml）'),
)

/** The settings as written, before defaults are filled in. */
export type ConfigData = v.InferOutput<typeof configSchema>
