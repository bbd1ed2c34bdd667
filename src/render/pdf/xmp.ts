import type { PdfaLevel } from '../../base/pdfa-level.ts'
import type { PdfInfo } from './info.ts'

/**
 * The XMP packet of a file. It says the same as the document information, as PDF/A demands (ISO 19005-1, 6.7.3), and is
 * well-formed whatever stands in a title.
 */
export function xmpOf(info: PdfInfo, level: PdfaLevel | undefined): string {
  const { Title, Author, Subject, Keywords, Creator, Producer, CreationDate } = info
  const alternatives = (name: string, text: string | undefined): string =>
    element(name, text, (escaped) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt>`)
  const descriptions = [
    description('dc', 'http://purl.org/dc/elements/1.1/', [
      '<dc:format>application/pdf</dc:format>',
      '<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>',
      alternatives('dc:title', Title),
      element('dc:creator', Author, (escaped) => `<rdf:Seq><rdf:li>${escaped}</rdf:li></rdf:Seq>`),
      alternatives('dc:description', Subject),
    ]),
    description('xmp', 'http://ns.adobe.com/xap/1.0/', [
      element('xmp:CreatorTool', Creator),
      element('xmp:CreateDate', `${CreationDate.toISOString().slice(0, 19)}Z`),
    ]),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', [
      element('pdf:Keywords', Keywords),
      element('pdf:Producer', Producer),
    ]),
    ...(level === undefined
      ? []
      : [
          description('pdfaid', 'http://www.aiim.org/pdfa/ns/id/', [
            element('pdfaid:part', level.slice(0, 1)),
            element('pdfaid:conformance', level.slice(1).toUpperCase()),
          ]),
        ]),
  ]
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    ...descriptions,
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}

function description(prefix: string, namespace: string, elements: readonly string[]): string {
  const inside = elements.filter((one) => one !== '').join('\n')
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">\n${inside}\n</rdf:Description>`
}

function element(
  name: string,
  text: string | undefined,
  wrap: (escaped: string) => string = (escaped) => escaped,
): string {
  return text === undefined ? '' : `<${name}>${wrap(escapeXml(text))}</${name}>`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'))
}
