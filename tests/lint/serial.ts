import type { Serial } from '../../src/model/serial.ts'
import type { Structure } from '../../src/model/structure.ts'

/** A serial that carries both numbers, for tests. */
export const SERIAL: Serial = {
  name: '商会工作简报',
  organisations: ['云岭市青禾商会'],
  issuer: '云岭市青禾商会秘书处编印',
  template: 'plain',
  numbering: {
    uses: 'both',
    reset: 'yearly',
    supplement: 'own',
    combined: 'range',
    start: { number: 1, total: 1 },
    missing: [],
    timeZone: 'Asia/Shanghai',
    form: 'plain',
  },
  imprint: { lines: [], labels: [] },
  classification: undefined,
  contents: 'auto',
  sections: [],
}

/** Two sections after the articles, for tests. */
export const STRUCTURE: Structure = {
  sections: [
    { label: '工作动态', holds: 'articles', count: [0, 1], hints: [] },
    { label: '简讯', holds: 'items', count: [0, 1], hints: [] },
  ],
  contentsLabels: ['目录', '本期要目'],
  itemMarker: '§',
  itemCounter: '则',
}
