import type { FontRole } from '../../theme/font-role.ts'
import { W, XML_HEAD } from './xml.ts'

/** The official face names by role, as an editor's machine knows them (GB/T 9704-2012 5.2.2, 7.2–7.5). */
export const OFFICIAL_FACES: Readonly<Record<FontRole, string>> = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
  song: '宋体',
  latin: 'Times New Roman',
}

/** What Word and WPS may take where the official face is missing. */
const SUBSTITUTES: Readonly<Record<FontRole, string>> = {
  title: 'FZXiaoBiaoSong-B05S',
  body: '仿宋',
  kai: '楷体',
  hei: 'SimHei',
  song: 'SimSun',
  latin: 'Liberation Serif',
}

/** PANOSE-like family words that a font table asks for. */
const FAMILIES: Readonly<Record<FontRole, string>> = {
  title: 'auto',
  body: 'modern',
  kai: 'modern',
  hei: 'modern',
  song: 'auto',
  latin: 'roman',
}

/**
 * The `w:rFonts` of a role. The CJK face stands in all four slots, since “ ” — … · count as Latin to Word and would leave
 * the face of their line; with `latin: times` only digits and letters go over, and the hint keeps the marks Chinese;
 * 宋体 keeps its own (GB/T 9704-2012 7.5).
 */
export function rFonts(role: FontRole, latin: 'cjk' | 'times'): string {
  const face = OFFICIAL_FACES[role]
  const western = latin === 'times' && role !== 'song' ? OFFICIAL_FACES.latin : face
  return `<w:rFonts w:hint="eastAsia" w:ascii="${western}" w:hAnsi="${western}" w:eastAsia="${face}" w:cs="${western}"/>`
}

/** `word/fontTable.xml`: the official faces with the names by which a machine may have them instead. */
export function fontTableXml(): string {
  const fonts = (Object.keys(OFFICIAL_FACES) as FontRole[]).map(
    (role) =>
      `<w:font w:name="${OFFICIAL_FACES[role]}"><w:altName w:val="${SUBSTITUTES[role]}"/><w:charset w:val="${role === 'latin' ? '00' : '86'}"/>` +
      `<w:family w:val="${FAMILIES[role]}"/><w:pitch w:val="variable"/></w:font>`,
  )
  return `${XML_HEAD}<w:fonts xmlns:w="${W}">${fonts.join('')}</w:fonts>`
}
