import type { Bulletin } from '../model/bulletin.ts'
import { dateText } from '../model/date-text.ts'
import { numberText } from '../model/number-text.ts'

/** The words of the 报头 as printed; what the issue does not have is empty. */
export interface MastheadWords {
  /** 密级 or 内部资料, top left. */
  readonly classification: string
  /** 编号：000001, top right. */
  readonly copy: string
  /** 送审稿, top right. */
  readonly draft: string
  readonly organisations: readonly string[]
  readonly name: string
  /** （××专刊）. */
  readonly label: string
  readonly number: string
  /** 签发人：… */
  readonly signers: string
  readonly issuer: string
  readonly date: string
}

/** Words the masthead of an issue: number line, date and signers with the marks that are printed around them. */
export function mastheadWords({ masthead, serial }: Bulletin): MastheadWords {
  const copy = masthead.copy?.value.trim() ?? ''
  const label = masthead.label?.value.trim() ?? ''
  const signers = masthead.signers.map(({ value }) => value).join('　')
  return {
    classification: masthead.classification?.value ?? '',
    copy: /^\d+$/.test(copy) ? `编号：${copy}` : copy,
    draft: masthead.draftMark === true ? '送审稿' : '',
    organisations: masthead.organisations.map(({ value }) => value).filter((text) => text.trim() !== ''),
    name: masthead.name.value,
    label: label === '' || /^（.*）$/.test(label) ? label : `（${label}）`,
    number: numberText(masthead, serial.numbering),
    signers: signers === '' ? '' : `签发人：${signers}`,
    issuer: masthead.issuer.value,
    date: dateText(masthead.date?.value),
  }
}
