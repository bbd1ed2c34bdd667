import { NO_END_MARKS, NO_START_MARKS } from '../../layout/break-class.ts'
import type { Template } from '../../theme/template.ts'
import { escapeXml, W, XML_HEAD } from './xml.ts'

/** 首尾字符 of our own, the same that the layout has: Word's lists part a number from what it counts. */
const KINSOKU =
  `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${escapeXml(NO_END_MARKS)}"/>` +
  `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${escapeXml(NO_START_MARKS)}"/>`

/**
 * `word/settings.xml`: Word 2013 layout, different even pages, no squeezing of marks, and our own lists of what may not begin
 * or end a line, so that lines break as in our own measure.
 */
export function settingsXml({ page }: Template): string {
  return (
    `${XML_HEAD}<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/>${page.mirrored ? '<w:mirrorMargins/>' : ''}<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>` +
    '<w:drawingGridVerticalSpacing w:val="156"/><w:displayHorizontalDrawingGridEvery w:val="0"/>' +
    '<w:displayVerticalDrawingGridEvery w:val="2"/><w:characterSpacingControl w:val="doNotCompress"/>' +
    KINSOKU +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
  )
}
