import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The document with its `word/document.xml` changed, as Word would have. */
export function edited(bytes: Uint8Array, change: (body: string) => string): Uint8Array {
  const parts = unzipSync(bytes)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(body)) })
}

/** Replaces a text that must be there. */
export function replaced(body: string, before: string, after: string): string {
  if (!body.includes(before)) throw new Error(`not in the document: ${before}`)
  return body.replace(before, after)
}

/** Takes out the paragraph that holds a text. */
export function without(body: string, text: string): string {
  const paragraph = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].find(([xml]) => xml.includes(text))?.[0] ?? text
  return replaced(body, paragraph, '')
}

/** Puts a paragraph of words behind the one that holds a text. */
export function withAfter(body: string, text: string, words: string, style = 'BulletinBody'): string {
  const paragraph = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].find(([xml]) => xml.includes(text))?.[0] ?? text
  const fresh = `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
  return replaced(body, paragraph, paragraph + fresh)
}

/** The document without the part that carries its source. */
export function stripped(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.startsWith('customXml/'))
  return zipSync(Object.fromEntries(parts))
}
