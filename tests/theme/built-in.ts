import { readFileSync } from 'node:fs'
import { readTemplate, type TemplateSource } from '../../src/theme/read-template.ts'
import type { Template } from '../../src/theme/template.ts'

/** Finds a built-in template's file beside the repository's sources. */
export function findBuiltIn(name: string): TemplateSource | undefined {
  try {
    const url = new URL(`../../templates/${name}.yaml`, import.meta.url)
    return { file: `templates/${name}.yaml`, text: readFileSync(url, 'utf8') }
  } catch {
    return undefined
  }
}

/** Reads a built-in template. */
export function builtIn(name: string): Template {
  const source = findBuiltIn(name)
  if (source === undefined) throw new Error(`no template ${name}`)
  return readTemplate(source, findBuiltIn)
}
