/** The templates that come with the program: their names and the Chinese names under which they may be asked for. */
export const BUILT_IN_TEMPLATES = [
  { name: 'association', title: '协会' },
  { name: 'official', title: '机关' },
  { name: 'plain', title: '素版' },
] as const

/** The file name stem of a template asked for by either name: 协会 → association. A name that nobody knows stays as it is. */
export function templateName(asked: string): string {
  return BUILT_IN_TEMPLATES.find(({ title }) => title === asked || `${title}版` === asked)?.name ?? asked
}
