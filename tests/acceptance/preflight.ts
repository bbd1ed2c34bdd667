import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const JARS = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`)

/** Whether PDFBox preflight is here: Debian's libpdfbox2-java, libjaxb-api-java, libactivation-java and a JRE. */
export const CAN_PREFLIGHT =
  JARS.every((jar) => existsSync(jar)) && spawnSync('java', ['-version']).error === undefined

/** What preflight says of every PDF of a folder, in one start of Java: the files that are not valid PDF/A-1b, with why. */
export function preflight(folder: string): { readonly valid: number; readonly problems: string } {
  const args = ['-cp', JARS.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'batch', folder]
  const { stdout } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  const lines = stdout.split('\n').filter((line) => line.trim() !== '')
  const isValid = (line: string): boolean => / is a valid PDF\/A-1b file/.test(line)
  return {
    valid: lines.filter(isValid).length,
    problems: lines.filter((line) => !isValid(line)).join('\n'),
  }
}
