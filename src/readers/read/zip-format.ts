import { BulletinError } from '../../base/errors.ts'
import { ZipProblem } from '../package/zip-problem.ts'
import { openZip } from '../package/zip-reader.ts'
import type { ReadFormat } from './document.ts'

/** What a ZIP holds, by a part that only it has. */
const HOLDS: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
  ['OFD.xml', 'ofd'],
  ['META-INF/container.xml', 'epub'],
  ['content.xml', 'odt'],
]

/** Tells a Word file from other packages. Throws `read/…` errors for those, and for a package that is damaged or a bomb. */
export function formatOfZip(bytes: Uint8Array, file: string): ReadFormat {
  try {
    const parts = openZip(bytes)
    const other = HOLDS.find(([part]) => parts.has(part))?.[1]
    if (other !== undefined) throw new BulletinError('read/other-office', { file, what: other })
    if (!parts.has('[Content_Types].xml')) throw new BulletinError('read/archive', { file })
    return 'docx'
  } catch (error) {
    // What is wrong with the package is said when it is read.
    if (error instanceof ZipProblem) return 'docx'
    throw error
  }
}
