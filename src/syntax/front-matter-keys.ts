import { toHalfWidth, withoutSpaces } from '../base/chars.ts'
import { editDistance } from '../base/edit-distance.ts'
import type { FrontMatterKey } from '../model/issue.ts'

/** Every spelling of a key of the front matter: as printed in the trade, and in English. */
export const FRONT_MATTER_KEYS: Readonly<Record<string, FrontMatterKey>> = {
  期号: 'number',
  总期号: 'total',
  日期: 'date',
  年度: 'year',
  种类: 'kind',
  专刊名: 'label',
  刊名: 'name',
  机关: 'organisations',
  编印: 'issuer',
  密级: 'classification',
  份号: 'copy',
  签发人: 'signers',
  状态: 'status',
  模板: 'template',
  目录: 'contents',
  number: 'number',
  total: 'total',
  date: 'date',
  year: 'year',
  kind: 'kind',
  label: 'label',
  name: 'name',
  organisations: 'organisations',
  issuer: 'issuer',
  classification: 'classification',
  copy: 'copy',
  signers: 'signers',
  status: 'status',
  template: 'template',
  contents: 'contents',
}

/** Words that editors reach for, which no edit distance would lead to the key. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  总期数: '总期号',
  总第: '总期号',
  期数: '期号',
  印发日期: '日期',
  时间: '日期',
  年份: '年度',
  名称: '刊名',
  简报名称: '刊名',
  单位: '机关',
  主办: '机关',
  主办单位: '机关',
  编印单位: '编印',
  编发: '编印',
  签发: '签发人',
  organizations: 'organisations',
  issue: 'number',
}

/** The key that a word means; undefined where nobody knows it. */
export function frontMatterKey(word: string): FrontMatterKey | undefined {
  const bare = withoutSpaces(toHalfWidth(word)).toLowerCase()
  return Object.hasOwn(FRONT_MATTER_KEYS, bare) ? FRONT_MATTER_KEYS[bare] : undefined
}

/** The spelling that an unknown key was probably meant to be. */
export function likelyKey(word: string): string | undefined {
  const bare = withoutSpaces(toHalfWidth(word)).toLowerCase()
  if (Object.hasOwn(OTHER_WORDS, bare)) return OTHER_WORDS[bare]
  let best: string | undefined
  let bestDistance = bare.length <= 3 ? 1.5 : 2.5
  for (const key of Object.keys(FRONT_MATTER_KEYS)) {
    const distance = Math.abs(key.length - bare.length) > 2 ? 9 : editDistance(bare, key)
    if (distance < bestDistance && distance < key.length) {
      best = key
      bestDistance = distance
    }
  }
  return best
}
