import { mastheadWords } from '../../layout/compose-masthead.ts'
import type { Bulletin, Placed } from '../../model/bulletin.ts'
import type { Template } from '../../theme/template.ts'
import type { Passage, PassageKind } from './passage.ts'

/** The lines of the masthead in the order of the document. What stands at both ends of a line are two passages. */
export function mastheadPassages(
  bulletin: Bulletin,
  { masthead: layout }: Template,
  pictures: ReadonlySet<string>,
): readonly Passage[] {
  const { masthead } = bulletin
  const words = mastheadWords(bulletin)
  const value = (kind: PassageKind, text: string, placed: Placed<unknown> | undefined): Passage => {
    const place = placed?.place
    const span = place !== undefined && place.file === bulletin.source.file ? place.span : undefined
    if (span === undefined) return { kind, text, origin: 'config', span }
    const written = bulletin.source.text.slice(span.start, span.end)
    return { kind, text, origin: written === text ? 'words' : 'by-hand', span }
  }
  const number = (kind: PassageKind, text: string): Passage => ({
    kind,
    text,
    origin: 'number',
    span: undefined,
  })
  const signed = layout.right === 'signer' && words.signers !== ''
  const date = number('issuer', words.date)
  const signers = value('signer', words.signers, masthead.signers[0])
  const organisations = masthead.organisations.filter((one) => one.value.trim() !== '')
  const picture = masthead.image?.value
  const names = [
    value('classification', words.classification, masthead.classification),
    value('copy', words.copy, masthead.copy),
    ...(picture !== undefined && pictures.has(picture)
      ? [{ kind: 'picture' as const, text: picture, origin: 'config' as const, span: undefined }]
      : [
          ...organisations.map((one) => value('organisation', one.value, one)),
          value('name', words.name, masthead.name),
        ]),
    value('label', words.label, masthead.label),
  ]
  const issuer = value('issuer', words.issuer.trim(), masthead.issuer)
  return [
    ...(layout.preprinted ? [] : names),
    number('number', words.number),
    ...(layout.preprinted ? [] : [signed ? { ...date, kind: 'signer' as const } : signers]),
    issuer,
    signed ? { ...signers, kind: 'issuer' } : date,
  ]
}
