import { isEncryptedOffice, isOle, oleHas } from '../word/ole.ts'
import type { ReadFormat } from './document.ts'

/** What the bytes of a file turn out to be: a format that is read, or one that is known and refused. */
export type Sniffed =
  | ReadFormat
  | 'zip'
  | 'encrypted'
  | 'spreadsheet'
  | 'slides'
  | 'archive'
  | 'picture'
  | 'empty'
  | 'text'
  | 'binary'

const SIGNATURES: readonly (readonly [Sniffed, string])[] = [
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['picture', '\u00ff\u00d8\u00ff'],
  ['picture', '\u0089PNG\r\n'],
  ['picture', 'GIF8'],
  ['picture', 'BM'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['archive', 'Rar!'],
  ['archive', '7z\u00bc\u00af'],
  ['archive', '\u001f\u008b'],
]

/** What text looks like that is a web page, alone or with its pictures in one file. */
const HTML =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|meta|div|table|p|span|h[1-6]|center|font|title|article|section)\b/iu
const MHT = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,20}?(?:MIME-Version|Content-Type):[^\n]*/iu

/**
 * Tells what a file is by its content; its name may say anything. `text` is left for the name to decide (txt, md); `zip` for
 * the parts inside.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const start = bytes.subarray(0, 4096)
  if (!start.some((byte) => byte !== 0 && byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) {
    if (bytes.length <= start.length || bytes.every((byte) => byte <= 0x20)) return 'empty'
  }
  const head = latin1(start)
  if (isOle(bytes)) return ofOle(bytes)
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip'
  // Some programs write a few bytes before the header of a PDF (ISO 32000-1, annex H, note 13).
  if (head.slice(0, 1024).includes('%PDF-') && !HTML.test(head)) return 'pdf'
  const bare = head.replace(/^\u00ef\u00bb\u00bf/u, '').trimStart()
  for (const [format, signature] of SIGNATURES)
    if (
      (signature.length > 2 ? bare : head).startsWith(signature) &&
      !(signature === 'BM' && !isBitmap(bytes))
    )
      return format
  const text = looseText(start)
  if (MHT.test(text) && /boundary=|quoted-printable|text\/html/iu.test(text)) return 'mht'
  if (HTML.test(text)) return 'html'
  return 'text'
}

function ofOle(bytes: Uint8Array): Sniffed {
  if (isEncryptedOffice(bytes)) return 'encrypted'
  if (oleHas(bytes, 'WordDocument')) return 'doc'
  if (oleHas(bytes, 'Workbook') || oleHas(bytes, 'Book')) return 'spreadsheet'
  if (oleHas(bytes, 'PowerPoint Document')) return 'slides'
  return 'binary'
}

/** A bitmap names its own length behind its two letters. */
function isBitmap(bytes: Uint8Array): boolean {
  return bytes.length > 26 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** The first bytes as text, whatever their encoding: markup is ASCII in all but UTF-16. */
function looseText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2))
  return latin1(bytes).replace(/^\u00ef\u00bb\u00bf/u, '')
}
