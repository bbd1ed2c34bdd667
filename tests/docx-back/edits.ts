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

/**
 * The document as WPS saves it: styles under numbers, runs parted with `w:hint` and language in each, revision ids on paragraphs,
 * attributes in another order, a property of its own.
 */
export function asWps(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const textOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array())
  const ids = new Map<string, number>()
  const number = (id: string): number => {
    const known = ids.get(id) ?? ids.size + 1
    ids.set(id, known)
    return known
  }
  const renamed = (xml: string): string =>
    xml
      .replace(/w:styleId="([^"]+)"/g, (_, id: string) => `w:styleId="${number(id)}"`)
      .replace(
        /<w:(pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]+)"/g,
        (_, kind: string, id: string) => `<w:${kind} w:val="${number(id)}"`,
      )
  const look = '<w:rFonts w:hint="eastAsia"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>'
  const styles = renamed(textOf('word/styles.xml'))
  const body = renamed(textOf('word/document.xml'))
    .replaceAll('<w:p>', '<w:p w14:paraId="1A2B3C4D" w:rsidR="00000000">')
    .replace(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"/g, '<w:bookmarkStart w:id="$2" w:name="$1"')
    .replace(
      /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t xml:space="preserve">([^<]{2,})<\/w:t><\/w:r>/gs,
      (_, own: string | undefined, text: string) => {
        // A reference such as &amp; is never parted.
        const half = /^(?:&\w+;|[^&])(?:&\w+;|[^&])/u.exec(text)?.[0].length ?? text.length
        const run = (part: string): string =>
          part === ''
            ? ''
            : `<w:r><w:rPr>${own ?? ''}${look}</w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`
        return run(text.slice(0, half)) + run(text.slice(half))
      },
    )
  const property =
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="99" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0</vt:lpwstr></property>'
  return zipSync({
    ...parts,
    'word/styles.xml': strToU8(styles),
    'word/document.xml': strToU8(body),
    'docProps/custom.xml': strToU8(
      textOf('docProps/custom.xml').replace('</Properties>', `${property}</Properties>`),
    ),
  })
}

/** The document without the part that carries its source. */
export function stripped(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.startsWith('customXml/'))
  return zipSync(Object.fromEntries(parts))
}

const TEN: readonly ((body: string) => string)[] = [
  (body) => replaced(body, '共走访企业46家', '共走访企业47家'),
  (body) => replaced(body, '供各地参阅', '请各地参阅'),
  (body) => replaced(body, '的做法与体会</w:t>', '的做法和体会</w:t>'),
  (body) => replaced(body, '——在全市座谈会上的发言', '——在全市现场会上的发言'),
  (body) => replaced(body, '座谈会现场</w:t>', '座谈会会场</w:t>'),
  (body) => replaced(body, '>枫桥街道</w:t>', '>枫桥镇</w:t>'),
  (body) => replaced(body, '2月21日，青禾镇举办培训班。', '2月21日，青禾镇办起培训班。'),
  (body) => replaced(body, '发：各会员单位', '发：各会员单位、各镇'),
  (body) => withAfter(body, '一、总体情况', '新添的一段。'),
  (body) => without(body, '三位网格员一天走12公里'),
]

/** Ten edits of all kinds, as colleagues make them: words of every style changed, a paragraph added, another deleted. */
export function tenEdits(body: string): string {
  return TEN.reduce((xml, edit) => edit(xml), body)
}
