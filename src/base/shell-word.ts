/** A path as it is typed in a command: in quotes where it holds a space or a sign that a shell reads its own way. */
export function shellWord(path: string): string {
  if (!/[\s"'`$&|;<>()[\]{}*?!#^%]/u.test(path)) return path
  return /["$`!]/u.test(path) && !path.includes("'") ? `'${path}'` : `"${path}"`
}
