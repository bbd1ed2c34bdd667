/**
 * What a document says without printing it, as hidden bookmarks of no length, so that it can be read back without its source:
 * `space` a line break of a title that was written as a space, `counted` an entry whose ordinal was not written, `generated` a
 * contents that nobody wrote, `closes` the end of a section that was closed by 【】.
 */
export type Mark = 'space' | 'counted' | 'generated' | 'closes'

/** The name of a mark's bookmark. `unique` tells it from others of its kind; Word takes 40 characters. */
export function markName(mark: Mark, unique: string): string {
  return `_bulletin_${mark}_${unique}`
}

/** The mark that a bookmark's name stands for; undefined for any other. */
export function markNamed(name: string): Mark | undefined {
  const found = /^_bulletin_(space|counted|generated|closes)_/.exec(name)?.[1]
  return found === 'space' || found === 'counted' || found === 'generated' || found === 'closes'
    ? found
    : undefined
}
