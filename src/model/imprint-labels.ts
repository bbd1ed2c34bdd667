import type { ImprintRole } from './bulletin.ts'

/** The labels that begin a line of the imprint, by what the line is for, in the order in which they are customarily printed. */
export const IMPRINT_LABELS: Readonly<Record<Exclude<ImprintRole, 'other'>, readonly string[]>> = {
  distribution: [
    '呈报',
    '呈送',
    '主报',
    '报',
    '本期报',
    '报送',
    '抄报',
    '主送',
    '送',
    '本期送',
    '抄送',
    '分送',
    '发',
    '本期发',
    '增发',
    '本期增发',
  ],
  copies: ['共印', '印数'],
  staff: ['主编', '责任编辑', '编辑', '分析', '核稿', '校对', '审核', '审核人', '审签', '签发'],
  contact: ['联系人', '电话', '联系电话', '值班电话', '24小时值班电话', '传真', '邮箱', '投稿邮箱'],
}

const ROLES: ReadonlyMap<string, ImprintRole> = new Map(
  Object.entries(IMPRINT_LABELS).flatMap(([role, labels]) =>
    labels.map((label) => [label, role as ImprintRole]),
  ),
)
const RANKS: ReadonlyMap<string, number> = new Map(
  [
    ...IMPRINT_LABELS.distribution,
    ...IMPRINT_LABELS.staff,
    ...IMPRINT_LABELS.contact,
    ...IMPRINT_LABELS.copies,
  ].map((label, rank) => [label, rank]),
)

/** What a label's line is for; labels of the office's own are `other`. */
export function imprintRole(label: string): ImprintRole {
  return ROLES.get(label) ?? 'other'
}

/** Where a label belongs among others: distribution, staff, contacts, copies; the office's own labels stand before the copies. */
export function imprintRank(label: string): number {
  return RANKS.get(label) ?? RANKS.size - IMPRINT_LABELS.copies.length - 0.5
}
