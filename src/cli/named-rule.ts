import { BulletinError } from '../base/errors.ts'
import type { Place } from '../base/place.ts'
import { closest } from '../project/closest.ts'
import { type CatalogueEntry, entriesNamed, ruleCatalogue } from './rule-catalogue.ts'

/**
 * The rule that somebody means by its id or the last part of it. Throws `lint/ambiguous-rule` where several answer to the name,
 * `lint/similar-rule` or `lint/unknown-rule` where none does, with the place where the name was written.
 */
export function namedRule(name: string, place?: Place): CatalogueEntry {
  const [rule, ...more] = entriesNamed(name)
  const at = place === undefined ? {} : { place }
  if (rule !== undefined && more.length === 0) return rule
  if (rule !== undefined)
    throw new BulletinError(
      'lint/ambiguous-rule',
      { rule: name, rules: [rule, ...more].map(({ id }) => id).join('、') },
      at,
    )
  const suggestion = similar(name)
  throw suggestion === undefined
    ? new BulletinError('lint/unknown-rule', { rule: name }, at)
    : new BulletinError('lint/similar-rule', { rule: name, suggestion }, at)
}

/** The id that was mistyped, whole or its last part. */
function similar(name: string): string | undefined {
  const ids = ruleCatalogue().map(({ id }) => id)
  const part = (id: string): string => id.slice(id.indexOf('/') + 1)
  const short = name.includes('/') ? undefined : closest(name, ids.map(part))
  return short === undefined ? closest(name, ids) : ids.find((id) => part(id) === short)
}
