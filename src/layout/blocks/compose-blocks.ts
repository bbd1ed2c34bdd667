import type { Block, BlockId } from '../../model/issue.ts'
import type { Printed } from '../printed.ts'
import { attachmentNote, attachments, isAttachment } from './attachments.ts'
import { captions } from './captions.ts'
import { nameLists } from './name-list.ts'
import { salutation } from './salutation.ts'
import { signature } from './signature.ts'

/**
 * The blocks of an article: those that by their place or form are a 称谓, a list of names, a caption, an 附件说明, a 落款 or an
 * attachment are set as such, all others as `plain` sets them. The text stays what it is.
 */
export function composeBlocks(
  blocks: readonly Block[],
  plain: (block: Block) => readonly Printed[],
): readonly Printed[] {
  const first = blocks.findIndex((block, i) => i > 0 && isAttachment(block))
  const own = first < 0 ? blocks : blocks.slice(0, first)
  const special = new Map<BlockId, Printed>()
  // What comes later in this list is more certain of itself.
  const found = [
    ...nameLists(blocks),
    ...captions(blocks),
    ...attachments(blocks),
    ...attachmentNote(own),
    ...signature(own),
    ...salutation(own),
  ]
  for (const printed of found) {
    const id = idOf(printed)
    if (id !== undefined) special.set(id, printed)
  }
  const out = blocks.flatMap((block) => {
    const printed = 'id' in block ? special.get(block.id) : undefined
    return printed === undefined ? plain(block) : [printed]
  })
  return out.map((printed, i) => (isSigned(out[i + 1]) ? kept(printed) : printed))
}

function idOf(printed: Printed): BlockId | undefined {
  switch (printed.type) {
    case 'table':
    case 'figures':
      return printed.node.id
    case 'paragraph':
      return printed.origin?.block
    default:
      return undefined
  }
}

function isSigned(next: Printed | undefined): boolean {
  return next?.type === 'paragraph' && (next.style === 'signature' || next.style === 'signatureDate')
}

/** A signature never stands alone on a page: the last line of the text stays with it. */
function kept(printed: Printed): Printed {
  return printed.type === 'paragraph' ? { ...printed, keepNext: true } : printed
}
