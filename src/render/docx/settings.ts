import type { Template } from '../../theme/template.ts'
import { W, XML_HEAD } from './xml.ts'

/** `word/settings.xml`: Word 2013 layout, different even pages, and no squeezing of marks, so that lines break as in our own measure. */
export function settingsXml({ page }: Template): string {
  return (
    `${XML_HEAD}<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/>${page.mirrored ? '<w:mirrorMargins/>' : ''}<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>` +
    '<w:drawingGridVerticalSpacing w:val="156"/><w:displayHorizontalDrawingGridEvery w:val="0"/>' +
    '<w:displayVerticalDrawingGridEvery w:val="2"/><w:characterSpacingControl w:val="doNotCompress"/>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
  )
}
