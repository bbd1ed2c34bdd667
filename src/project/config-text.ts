import { templateName } from '../theme/built-in.ts'

/** What `init` is told of a new project. */
export interface NewProject {
  readonly name: string
  readonly organisations: readonly string[]
  readonly issuer: string
  /** A template's name or Chinese name. */
  readonly template: string
  /** The first 期号 and 总期号 of this project; 1 where they are not given. */
  readonly fromNumber?: number
  readonly fromTotal?: number
}

/** Where `init` puts the schema that editors complete `bulletin.yaml` by. */
export const SCHEMA_COPY = '.bulletin/bulletin.schema.json'

/** Where `init` puts the schema of `words/*.yaml`. */
export const WORDS_SCHEMA_COPY = '.bulletin/words.schema.json'

/** The text of `bulletin.yaml` for a new project: what is known, and in comments what else may be set. */
export function configText(project: NewProject): string {
  const { name, organisations, issuer, template, fromNumber, fromTotal } = project
  const start = `{ number: ${fromNumber ?? 1}, total: ${fromTotal ?? 1} }`
  return `# yaml-language-server: $schema=${SCHEMA_COPY}
# 简报项目的设置。以 # 开头的行是说明，不起作用；冒号用半角，后面空一格。
format: 1

# 刊名，印在报头正中
name: ${yamlText(name)}
# 刊名上方的机关名称，每行一个；刊名里已有机关名称的，留作 []
organisations:${organisations.length === 0 ? ' []' : organisations.map((one) => `\n  - ${yamlText(one)}`).join('')}
# 红线上方左侧的编印单位，写什么印什么
issuer: ${issuer === '' ? "''" : yamlText(issuer)}
# 模板：association 协会，official 机关，plain 素版
template: ${yamlText(templateName(template))}

# 编号由程序按 issues 文件夹里已有的各期推算，这里只写规矩
numbering:
  # both 期号和总期号都编，number 只编期号，total 只编总期号
  uses: both
  # 期号每年从 1 编起（yearly），或一直往下编（never）
  reset: yearly
  # 增刊：own 每年单独编号，total 占总期号，both 期号、总期号都占
  supplement: own
  # 本项目从第几期编起
  start: ${start}
  # 已经找不到的各期（总期号），如 [312, 455, 460-470]
  missing: []

# 报尾：每期都一样的写在这里，某期不同的写在那一期里。去掉行首的 # 即生效
imprint:
  # 报: 某某、某某
  # 送: 某某、某某
  # 发: 某某、某某
  # 共印: 50份

# 目录：auto 三条以上才印，always 总是印，none 不印
contents: auto

# 出稿的格式和文件夹
output:
  formats: [pdf, docx]
  dir: dist
`
}

/** A text as a YAML scalar on one line: plain where that is safe, else in single quotes. */
export function yamlText(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
  const plain =
    /^[\p{L}\p{N}][\p{L}\p{N} 、，。（）《》“”·—\-_/]*$/u.test(line) &&
    !/^(true|false|null|yes|no)$/i.test(line)
  return plain ? line : `'${line.replaceAll("'", "''")}'`
}
