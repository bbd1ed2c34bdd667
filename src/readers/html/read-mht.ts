import { BulletinError } from '../../base/errors.ts'
import type { ReadNote, ReadParts } from '../read/document.ts'
import { fromBase64 } from './data-picture.ts'
import { readHtml } from './read-html.ts'

/** One part of a message: its headers in small letters, and its bytes decoded. */
interface MailPart {
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/** Reads a web page saved as one file (.mht, RFC 2557): its first HTML part, with the pictures that stand beside it. Throws `read/damaged` where there is none. */
export function readMht(bytes: Uint8Array, input: string): ReadParts {
  const text = new TextDecoder('latin1').decode(bytes)
  const parts = partsOf(text, 0)
  const page = parts.find(({ headers }) =>
    /text\/html|application\/xhtml/iu.test(headers.get('content-type') ?? ''),
  )
  if (page === undefined) throw new BulletinError('read/damaged', { file: input, detail: 'text/html' })
  const charset = /charset\s*=\s*"?([\w-]+)/iu.exec(page.headers.get('content-type') ?? '')?.[1]
  const base = page.headers.get('content-location') ?? ''
  const pictureAt = (address: string): Uint8Array | undefined => {
    const wanted = [address, address.replace(/^cid:/iu, ''), absolute(base, address)]
    return parts.find(({ headers }) => {
      const names = [headers.get('content-location'), headers.get('content-id')?.replace(/[<>]/gu, '')]
      return names.some((name) => name !== undefined && wanted.includes(name))
    })?.body
  }
  const read = readHtml(page.body, input, { pictureAt, ...(charset === undefined ? {} : { charset }) })
  const url = parts[0]?.headers.get('snapshot-content-location') ?? base
  return {
    ...read,
    ...(isCutShort(text) ? { notes: [cutShort(input), ...read.notes] } : {}),
    about: { ...(url === '' ? {} : { url }), ...read.about },
  }
}

/** True for a message of parts whose last mark is missing: it was not saved or copied to its end. */
function isCutShort(text: string): boolean {
  const mark = BOUNDARY.exec(text.slice(0, 4000))
  const boundary = mark?.[1] ?? mark?.[2]
  return boundary !== undefined && !text.includes(`--${boundary}--`)
}

function cutShort(input: string): ReadNote {
  return {
    messageId: 'mht-cut',
    data: {},
    place: { input, part: '', paragraph: 1 },
    confidence: 'guess',
  }
}

function absolute(base: string, address: string): string {
  try {
    return new URL(address, base).href
  } catch {
    return address
  }
}

/** The parts of a message that hold something; parts in parts are no deeper than a few. */
function partsOf(text: string, depth: number): readonly MailPart[] {
  const end = /\r?\n\r?\n/u.exec(text)
  if (end === null) return []
  const headers = headersOf(text.slice(0, end.index))
  const content = text.slice(end.index + end[0].length)
  const boundary = BOUNDARY.exec(headers.get('content-type') ?? '')
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined || depth > 4)
    return [{ headers, body: decoded(content, headers.get('content-transfer-encoding') ?? '') }]
  const inner = content.split(`--${mark}`).slice(1, 3000)
  return inner
    .filter((part) => !part.startsWith('--'))
    .flatMap((part) => partsOf(part.replace(/^\r?\n/u, ''), depth + 1))
}

const BOUNDARY = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/iu

function headersOf(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

function decoded(content: string, encoding: string): Uint8Array {
  if (/base64/iu.test(encoding)) {
    // Of a file that was cut short the last group of four is not whole.
    const code = content.replace(/[^A-Za-z0-9+/]/gu, '')
    return fromBase64(code.slice(0, code.length - (code.length % 4 === 1 ? 1 : 0))) ?? new Uint8Array()
  }
  const plain = /quoted-printable/iu.test(encoding)
    ? content
        .replace(/=\r?\n/gu, '')
        .replace(/=([0-9A-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : content
  return Uint8Array.from(plain, (char) => char.charCodeAt(0))
}
