import type { Block } from '../../model/issue.ts'
import type { PrintedParagraph } from '../printed.ts'
import { lineOf, styled } from './styled.ts'

/** Two lines of 28 字: GB/T 9704-2012 7.3.2 lets a longer 主送 move to the imprint. */
const LONGEST = 56

/** Words on which those end who are addressed: 各会员单位, 市委, 同志们, 林主任. */
const ADDRESSED =
  /(?:们|同志|先生|女士|代表|来宾|朋友|同学|老师|家长|领导|居民|会员|[位员]|主任|书记|会长|委|府|局|办|厅|部|院|会|室|处|科|所|站|队|校|学|司|行|社|市|区|县|州|盟|旗|乡|镇|村|街道|社区|中心|联盟|单位|部门|机构|组织|企业|集团|公司|机关|团体|支部|小组)(?:（[^（）]*）)?：$/u

/** What makes a line that ends in ： an introduction to what follows instead. */
const INTRODUCES =
  /如下|以下|下列|[召举]开|举行|开展|印发|现将|现就|关于|其中|包括|分别|主要|通知|[。！？；]/u

/** 称谓 or 主送: the first paragraph of an article where it addresses somebody. It is set flush left (GB/T 9704-2012 7.3.2). */
export function salutation(blocks: readonly Block[]): readonly PrintedParagraph[] {
  const first = blocks.find(({ type }) => type !== 'remark' && type !== 'submission')
  if (first?.type !== 'paragraph' || first.attributions.length > 0) return []
  const line = lineOf(first).replace(/:$/, '：')
  if ([...line].length > LONGEST || !ADDRESSED.test(line) || INTRODUCES.test(line)) return []
  return [styled(first, 'salutation')]
}
