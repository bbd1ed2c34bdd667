import { matchesOf } from './matches.ts'

/** Stands for a character that no text rule may judge; it is neither 汉字 nor mark, digit, letter or space. */
export const MASK = '\ufffc'

/**
 * Addresses that are blanked out whole, with the spaces around them left alone: URLs, paths, web tags, code, moments.
 * Every pattern is anchored by a literal and bounded, so that matching stays linear on long lines.
 */
const WHOLE = new RegExp(
  [
    /(?:https?|ftp):\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}(?<=[\w/=&%#-])/.source,
    /\bwww\.[\w\-.~:/?#@!$&*+,;=%]{1,500}(?<=[\w/=&%#-])/.source,
    /\b[A-Za-z]:\\[^\s，。；：！？、“”（）]{0,260}/.source,
    /\.(?:docx?|xlsx?|pptx?|wps|et|pdf|ofd|txt|md|jpe?g|png|gif|mp4|mp3|zip|rar|html?)\b/.source,
    /(?<![0-9])[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2} {1,4}[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?/.source,
    /<\/?[a-z][a-z0-9]{0,10}(?:[ /][^<>\n]{0,300})?>/.source,
    /```[^`]{0,5000}```/.source,
    /`[^`\n]{1,200}`/.source,
    /(?<![A-Za-z0-9_])[A-Za-z_][A-Za-z0-9_.]{0,40}\((?:"[^"\n]{0,200}"|'[^'\n]{0,200}')[^()\n]{0,100}\)/
      .source,
    /(?<![A-Za-z0-9_])[A-Za-z_][A-Za-z0-9_.]{0,40} ?={1,3} ?(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|-?[0-9][0-9.]{0,20});?/
      .source,
    // A formula of a spreadsheet: =SUM(B2:B13)/COUNT(B2:B13).
    /=[A-Z]{2,12}\([A-Z$0-9][^()，。；：“”\n]{0,80}(?:\([^()\n]{0,40}\)[^()，。；：“”\n]{0,40})?\)(?:[-+*/][A-Z]{2,12}\([^()\n]{0,60}\))?/
      .source,
    /\{ ?"[^{}\n]{1,500}\}/.source,
  ].join('|'),
  'gi',
)

/**
 * Expressions whose first and last characters still count as the letter or digit they are: e-mail, standards' numbers,
 * versions, models, telephone numbers, and Latin sentences.
 */
const INNER = new RegExp(
  [
    /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/.source,
    /(?<![A-Za-z])(?:GB|ISO|IEC|IEEE|DB[0-9]{2}|[A-Z]{2})(?:\/[A-Z]{1,4})? ?[0-9]{1,6}(?:\.[0-9]{1,3})?(?:[-—–:：][0-9]{2,4})?/
      .source,
    /(?<![0-9A-Za-z-])(?:0[0-9]{2,3}|[48]00)[-—－ ][0-9]{3,8}(?:[-—－][0-9]{1,8})?/.source,
    /(?<![A-Za-z0-9])[A-Za-z]{1,6}[-—][0-9]{1,6}[A-Za-z]{0,3}/.source,
    /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9'’]{0,40}(?:[ ,.;:"!?()&/-]{1,3}[A-Za-z0-9][A-Za-z0-9'’]{0,40}){2,400}/
      .source,
  ].join('|'),
  'g',
)

/** Two Latin words: the line may be a foreign one. */
const WORDS = /[A-Za-z]{2,40}[ ,.;:'"()-]{1,3}[A-Za-z]{2}/g
/** Marks that only a Chinese line has. */
const CHINESE_MARK = /[，。；：、？！《》]/

/** 原文写道：“…”: words that are quoted as they were written stay as they are, faults included. */
const QUOTED =
  /(?:原文|原话|原句|写道|写着|题写|题词|题字|诗云|诗曰|有云|曰|古语说)[^“”「」\n]{0,6}[“「][^“”「」\n]{1,500}[”」]/g

/**
 * The text with each character that no rule may judge replaced by {@link MASK}; its length and offsets stay the same. Texts
 * apart are parted by line ends, which no mask crosses but that of fenced code.
 */
export function masked(text: string): string {
  let out = text
  if (/[A-Za-z`"]|[0-9]:/.test(out)) out = replaced(out, WHOLE, blank)
  if (/[A-Za-z0-9]/.test(out)) out = replaced(withoutForeign(out), INNER, blankInside)
  return /[“「]/.test(out) ? replaced(out, QUOTED, blankQuoted) : out
}

/** The text with its lines of foreign language blanked out: names in 汉字 may stand in them, with foreign marks around. */
function withoutForeign(text: string): string {
  const parts: string[] = []
  let end = 0
  WORDS.lastIndex = 0
  for (let match = WORDS.exec(text); match !== null; match = WORDS.exec(text)) {
    const from = text.lastIndexOf('\n', match.index) + 1
    const to = text.indexOf('\n', match.index)
    const stop = to < 0 ? text.length : to
    const line = text.slice(from, stop)
    if (isForeign(line)) {
      parts.push(
        text.slice(end, from),
        line.replace(/[\x20-\x7e\p{Script=Han}]/gu, (char) => MASK.repeat(char.length)),
      )
      end = stop
    }
    WORDS.lastIndex = stop
  }
  return end === 0 ? text : parts.join('') + text.slice(end)
}

/** True for a line that begins in Latin letters and has many times more of them than 汉字. */
function isForeign(line: string): boolean {
  if (CHINESE_MARK.test(line) || !/^[^A-Za-z\p{Script=Han}]*[A-Za-z]/u.test(line)) return false
  const letters = line.match(/[A-Za-z]/g)?.length ?? 0
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0
  return (
    han > 0 && letters >= 16 && letters >= (/[A-Za-z][^A-Za-z\p{Script=Han}]*$/u.test(line) ? 4 : 8) * han
  )
}

/** As `replace` does it, which keeps the long texts that it has lately gone through. */
function replaced(text: string, pattern: RegExp, by: (match: string) => string): string {
  const found = matchesOf(text, pattern)
  if (found.length === 0) return text
  const parts: string[] = []
  let end = 0
  for (const { 0: match, index } of found) {
    parts.push(text.slice(end, index), by(match))
    end = index + match.length
  }
  parts.push(text.slice(end))
  return parts.join('')
}

function blank(match: string): string {
  return match.replace(/[^\n]/g, MASK)
}

function blankInside(match: string): string {
  return match.length < 3 ? match : `${match.charAt(0)}${MASK.repeat(match.length - 2)}${match.slice(-1)}`
}

function blankQuoted(match: string): string {
  const open = match.search(/[“「]/)
  return `${match.slice(0, open + 1)}${MASK.repeat(match.length - open - 2)}${match.slice(-1)}`
}
