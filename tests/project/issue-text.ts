/** The text of an issue: the front matter given, and a line. */
export function issue(head: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${value}`)
  return `---\n${lines.join('\n')}\n---\n\n# 题目\n正文。\n`
}
