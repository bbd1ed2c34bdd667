import { toJsonSchema } from '@valibot/to-json-schema'
import { build } from 'esbuild'

/** `schema/bulletin.schema.json`: what editors use to complete and check `bulletin.yaml`, made from the program's own schema. */
export async function configSchema() {
  const schema = toJsonSchema(await loadSchema(), { target: 'draft-07', typeMode: 'input' })
  return [['schema/bulletin.schema.json', `${JSON.stringify(schema, null, 2)}\n`]]
}

async function loadSchema() {
  const { outputFiles } = await build({
    entryPoints: ['src/project/config-schema.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  const code = Buffer.from(outputFiles[0].text).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)).configSchema
}
