/** Stands for a character that no text rule may judge; it is neither 汉字 nor mark, digit, letter or space. */
const MASK = '\ufffc'

/**
 * Addresses and names in which half-width marks and spaces are right: URLs, e-mail, paths, file names, time stamps.
 * Every pattern is anchored by a literal and bounded, so that matching stays linear on long lines.
 */
const MASKED = new RegExp(
  [
    /(?:https?|ftp):\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}(?<=[\w/=&%#-])/.source,
    /\bwww\.[\w\-.~:/?#@!$&*+,;=%]{1,500}(?<=[\w/=&%#-])/.source,
    /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/.source,
    /\b[A-Za-z]:\\[^\s，。；：！？、“”（）]{0,260}/.source,
    /\.(?:docx?|xlsx?|pptx?|wps|et|pdf|ofd|txt|md|jpe?g|png|gif|mp4|mp3|zip|rar|html?)\b/.source,
    /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2} +\d{1,2}:\d{2}(?::\d{2})?/.source,
  ].join('|'),
  'gi',
)

/** The text with each masked character replaced by {@link MASK}; its length and offsets stay the same. */
export function masked(text: string): string {
  return text.replace(MASKED, (match) => MASK.repeat(match.length))
}
