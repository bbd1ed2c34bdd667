import { withoutSpaces } from '../../base/chars.ts'
import type { Issue } from '../../model/issue.ts'
import { articlesOf, titleText } from '../../model/visit.ts'

/** True where an issue has an article of this very title. */
export function hasTitle(issue: Issue, title: string): boolean {
  const bare = withoutSpaces(title)
  return bare !== '' && articlesOf(issue).some((article) => withoutSpaces(titleText(article)) === bare)
}
