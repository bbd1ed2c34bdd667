import { toJsonSchema } from '@valibot/to-json-schema'
import { build } from 'esbuild'

/** `schema/*.schema.json`: what editors use to complete and check `bulletin.yaml` and `words/*.yaml`, made from the program's own schemas. */
export async function configSchema() {
  const made = async (file, name) =>
    toJsonSchema((await load(file))[name], { target: 'draft-07', typeMode: 'input' })
  const text = (schema) => `${JSON.stringify(schema, null, 2)}\n`
  return [
    ['schema/bulletin.schema.json', text(await made('config-schema', 'configSchema'))],
    ['schema/words.schema.json', text(await made('words-schema', 'wordsSchema'))],
  ]
}

async function load(file) {
  const { outputFiles } = await build({
    entryPoints: [`src/project/${file}.ts`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].text).toString('base64')
  return import(`data:text/javascript;base64,${code}`)
}
