/** A JSON value. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

/** The part of JSON Schema that our output schemas use. Any other keyword is refused, so that nothing passes unchecked. */
const KEYWORDS = new Set(
  '$schema $id title description $defs $ref type const enum properties required additionalProperties items anyOf minimum pattern'.split(
    ' ',
  ),
)

/** Every way in which a value breaks a schema, as `path: what`. Empty when it is valid. */
export function schemaErrors(
  schema: JsonObject,
  value: Json,
  root: JsonObject = schema,
  path = '$',
): string[] {
  for (const keyword of Object.keys(schema))
    if (!KEYWORDS.has(keyword)) return [`${path}: the test cannot check the keyword ${keyword}`]
  if (typeof schema.$ref === 'string') return schemaErrors(referred(root, schema.$ref), value, root, path)
  const errors: string[] = []
  if (typeof schema.type === 'string' && !hasType(value, schema.type))
    return [`${path}: is no ${schema.type}: ${JSON.stringify(value)}`]
  if (schema.const !== undefined && schema.const !== value) errors.push(`${path}: is not ${schema.const}`)
  if (Array.isArray(schema.enum) && !schema.enum.includes(value))
    errors.push(`${path}: ${JSON.stringify(value)} is not allowed`)
  if (typeof schema.minimum === 'number' && typeof value === 'number' && value < schema.minimum)
    errors.push(`${path}: is below ${schema.minimum}`)
  if (
    typeof schema.pattern === 'string' &&
    typeof value === 'string' &&
    !new RegExp(schema.pattern).test(value)
  )
    errors.push(`${path}: does not match ${schema.pattern}`)
  if (Array.isArray(schema.anyOf)) {
    const tried = schema.anyOf.map((one) => schemaErrors(object(one), value, root, path))
    if (!tried.some((found) => found.length === 0))
      errors.push(`${path}: fits none: ${tried.flat().join('; ')}`)
  }
  if (Array.isArray(value) && schema.items !== undefined)
    value.forEach((one, i) => {
      errors.push(...schemaErrors(object(schema.items ?? null), one, root, `${path}[${i}]`))
    })
  if (hasType(value, 'object')) errors.push(...objectErrors(schema, object(value), root, path))
  return errors
}

function objectErrors(schema: JsonObject, value: JsonObject, root: JsonObject, path: string): string[] {
  const errors: string[] = []
  const properties = object(schema.properties ?? {})
  for (const key of Array.isArray(schema.required) ? schema.required : [])
    if (value[String(key)] === undefined) errors.push(`${path}: lacks ${String(key)}`)
  for (const [key, one] of Object.entries(value)) {
    const known = properties[key] ?? schema.additionalProperties
    if (known === false) errors.push(`${path}: has ${key}, which the schema does not know`)
    else if (known !== undefined && known !== true)
      errors.push(...schemaErrors(object(known), one, root, `${path}.${key}`))
  }
  return errors
}

function referred(root: JsonObject, reference: string): JsonObject {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<JsonObject>((at, key) => object(at[key] ?? null), root)
}

function hasType(value: Json, type: string): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function object(value: Json): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`no schema or object: ${JSON.stringify(value)}`)
  return value as JsonObject
}
