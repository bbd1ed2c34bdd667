import { unspaced } from './shapes.ts'

/** Words on which the name of a serial ends. */
const GENRES =
  /(?:简报|信息|动态|专报|快报|要情|日报|周报|月报|综报|季报|晨报|晚报|通报|通讯|简讯|快讯|参考|公报|情况|要讯|要闻|专刊|专辑|内参|文摘|双周|汇编|交流|导刊|月刊|周刊|季刊|工作专报)$/u

/** Words on which the name of an office, association or company ends. */
const OFFICES =
  /(?:会|局|委|委办|办|办公室|部|院|中心|处|科|组|公司|集团|厂|学校|大学|学院|中学|小学|幼儿园|政府|室|支部|总支|厅|署|台|社|馆|站|所|团|联|园区|银行|行|队|盟|街道|镇|乡|村|社区|党委|工委|纪委|团委|工会|妇联|协会|联盟|基金会|法院|检察院|医院|大队|支队|总队|指挥部|编辑部|领导小组|专班|机关|系统|开发区|市|县|区|省|州|旗)(?:[（(][^（）()]{1,12}[）)])?$/u

/** Verbs behind (or labels before) the words of who makes the bulletin. */
const ISSUER =
  /(?:编印|编辑|编发|主编|主办|承办|协办|编写|编制|印发|印制|印|编|编辑出版|编辑部|编委会|编写组|整理)[)）]?$/u
const ISSUER_LABEL =
  /^(?:编\s*印|主\s*办|承\s*办|编\s*发|编\s*制|编\s*辑\s*出\s*版|主\s*编|编\s*辑|编\s*写|整\s*理\s*编\s*集|编\s*者)(?:单位|部门|机关)?\s*[：:]/u

const CLASSIFICATION =
  /^(?:绝\s*密|机\s*密|秘\s*密|内\s*部\s*(?:资\s*料|文\s*件|刊\s*物|材\s*料|交\s*流|参\s*考|使\s*用)|仅\s*供\s*(?:内\s*部\s*)?参\s*考|注\s*意\s*保\s*存|不\s*公\s*开|工\s*作\s*秘\s*密)/u
const COPY = /^(?:份\s*号|编\s*号|No\.?|№)\s*[：:]?\s*(\d{3,8})(?:\s*[份号])?$|^(0\d{5})$/iu
const SIGNERS = /^签\s*发\s*人?\s*[：:]\s*(\S.*)$/u
const SIGNERS_BESIDE = /[\s（(]签\s*发\s*人?\s*[：:]\s*([^）)]+?)\s*[）)]?$/u

/** True for the name of a serial: 简报, 党建工作简报, 简 报, 《药品信息通报》. */
export function isSerialName(text: string): boolean {
  const bare = unspaced(text)
    .replace(/[《》]/gu, '')
    .replace(/\s+/gu, '')
  return bare.length <= 24 && GENRES.test(bare) && !/[，。；：！？、]/u.test(bare)
}

/** Words of a headline; the name of a unit has none of them. */
export const ACTS =
  /成立|举行|举办|召开|开展|组织开|启动|走进|走访|参加|开幕|荣获|获评|赴|推进|推动|助力|打造|加强|做好|深化|学习|调研|慰问|培训会|动员会|推进会|座谈会|交流会|大会$|党课$|服务队进|部署|通过|完成|出台|发布会/u

/** True where a text ends as the name of an office does and has no marks of a sentence. */
export function isOffice(text: string): boolean {
  const bare = unspaced(text)
  return bare.length >= 3 && bare.length <= 50 && OFFICES.test(bare) && !/[，。；：！？“”]/u.test(bare)
}

/** True for 某会编印, 某局主办, 主办：某局, 某报编辑部. */
export function isIssuer(text: string): boolean {
  return text.length <= 60 && !/[。！？，；]/u.test(text) && (ISSUER.test(text) || ISSUER_LABEL.test(text))
}

/** True for the 代字 of a document number: 云办, 总经办, 青农发. */
export function isDocumentWord(text: string): boolean {
  return /^\p{Script=Han}{1,8}[办字发函委局]$/u.test(text)
}

/** True for 秘密★1年, 内部资料, 仅供参考 … */
export function isClassification(text: string): boolean {
  return text.length <= 30 && CLASSIFICATION.test(text)
}

/** The number of a copy (份号): six digits alone, or behind 份号： / 编号：. */
export function readCopy(text: string): string | undefined {
  const match = text.length <= 20 ? COPY.exec(text) : null
  return match?.[1] ?? match?.[2]
}

/** Splits the names of one line: 签发人：甲　乙; names of two characters set wide (王　军) stay one. */
function names(text: string): readonly string[] {
  return text
    .split(/[、，,;；]|\s{2,}|\u3000{2,}/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Who signed, from a line of its own or at the end of another one, and what else stands on the line. */
export function readSigners(
  text: string,
): { readonly signers: readonly string[]; readonly rest: string } | undefined {
  if (text.length > 80) return undefined
  const alone = SIGNERS.exec(text)?.[1]
  if (alone !== undefined) return { signers: names(alone), rest: '' }
  const beside = SIGNERS_BESIDE.exec(text)
  if (beside?.[1] === undefined) return undefined
  return { signers: names(beside[1]), rest: text.slice(0, beside.index).trim() }
}

/** The organisations of a masthead line: one, several parted by spaces where each is an office by its words, or letters set wide. */
export function splitOrganisations(text: string): readonly string[] {
  const whole = unspaced(text)
  if (whole !== text) return [whole]
  const pieces = text.split(/\s+/u)
  if (pieces.length > 1 && pieces.every((piece) => piece.length >= 3 && isOffice(piece))) return pieces
  const wide = text.split(/\s{2,}|\u3000+|\t/u).map(unspaced)
  return wide.length > 1 && wide.every((piece) => piece.length >= 4) ? wide : [text]
}
