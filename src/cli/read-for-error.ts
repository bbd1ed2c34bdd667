import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * The text of a file that an error points into, to say the line. The path is relative to the project, whose folder may lie
 * above the working directory. Undefined when it cannot be read: the error is then said without its line.
 */
export function readForError(folder: string, file: string): string | undefined {
  for (let from = resolve(folder); ; from = dirname(from)) {
    try {
      return new TextDecoder().decode(readFileSync(resolve(from, file)))
    } catch {
      if (dirname(from) === from) return undefined
    }
  }
}
