/** What the source format reads as markup wherever it opens a line. */
const MARKUP = /^(?:\\|[#＃](?:\s|$)|\/\/|／／|[>＞](?:\s|$)|[!！][[［]|[|｜]|([-－—＿_=＝*＊~～─━])\1{2,}$)/u

/** A line of plain text as source text: with `\` in front where it would be read as markup. */
export function escapeLine(text: string): string {
  return MARKUP.test(text.slice(0, 200)) ? `\\${text}` : text
}
