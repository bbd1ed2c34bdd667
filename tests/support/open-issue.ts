import { readFileSync } from 'node:fs'
import type { Opened } from '../../src/job.ts'
import type { Serial } from '../../src/model/serial.ts'
import { sourceFile } from '../../src/model/source.ts'
import { open } from '../../src/pipeline.ts'
import { readTemplate } from '../../src/theme/read-template.ts'
import type { Template } from '../../src/theme/template.ts'

const templateSource = (name: string) => ({
  file: `templates/${name}.yaml`,
  text: readFileSync(`templates/${name}.yaml`, 'utf8'),
})

/** A built-in template, read from its file. */
export function builtInTemplate(name: string): Template {
  return readTemplate(templateSource(name), templateSource)
}

/** A serial for tests; what is given replaces the defaults. */
export function testSerial(more: Partial<Serial> = {}): Serial {
  return {
    name: '简报',
    organisations: ['云岭市志愿服务联合会'],
    issuer: '云岭市志愿服务联合会秘书处编印',
    template: 'association',
    classification: undefined,
    contents: 'auto',
    sections: [],
    imprint: { lines: [], labels: [] },
    numbering: {
      uses: 'both',
      reset: 'yearly',
      supplement: 'own',
      combined: 'one',
      start: { number: 1, total: 1 },
      missing: [],
      timeZone: 'Asia/Shanghai',
      form: 'plain',
    },
    ...more,
  }
}

/** Opens a source text with the association template. */
export function openIssue(text: string, serial: Partial<Serial> = {}): Opened {
  const settings = {
    serial: testSerial(serial),
    template: builtInTemplate('association'),
    placeOf: () => undefined,
  }
  return open(sourceFile('issues/2026/0130.md', text), settings)
}
