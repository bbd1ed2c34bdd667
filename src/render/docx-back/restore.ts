import type { Bulletin } from '../../model/bulletin.ts'
import { resolve } from '../../model/resolve.ts'
import type { Serial } from '../../model/serial.ts'
import { sourceFile } from '../../model/source.ts'
import { parse } from '../../syntax/parse.ts'
import { print } from '../../syntax/print.ts'
import type { Template } from '../../theme/template.ts'
import { bodyText, sortBlocks } from './restore-body.ts'
import { contentsText, contentsTitles, isGenerated } from './restore-contents.ts'
import { carriedHead, printedHead, restoredHead } from './restore-head.ts'
import { imprintText } from './restore-imprint.ts'
import { submissionsOf } from './submissions.ts'
import type { WordDocument } from './word-document.ts'

/**
 * The source of a document of ours from its styles alone, for one that lost the source it carried. What the serial says by itself
 * is left out. Remarks, 来稿 and whatever else is never printed cannot come back. The result is canonical.
 */
export function restoreSource(document: WordDocument, serial: Serial, template: Template): string {
  const { head, contents, body, imprint } = sortBlocks(document.blocks)
  const read = (text: string): Bulletin => resolved(text, serial, template)
  const words = bodyText(body, serial.imprint.labels, submissionsOf(document))
  const carried = carriedHead(document)
  const before = carried ?? []
  const front = restoredHead(before, printedHead(head), read(frontText(before)))
  const tail = imprintText(
    imprint.map(({ text }) => text),
    serial,
    template.imprint,
    (lines) => read(`# 题\n\n文。\n\n${lines}\n`),
  )
  const whole = (list: string, text: string): string =>
    `${[frontText(front), list, text, tail].filter((part) => part !== '').join('\n\n')}\n`
  return canonicalText(withContents(contents, words, whole, read), serial, template)
}

type Whole = (contents: string, body: string) => string

/** Contents that nobody wrote are left to be generated again, their shorter titles as 目录题; others are written. */
function withContents(
  contents: ReturnType<typeof sortBlocks>['contents'],
  words: string,
  whole: Whole,
  read: (text: string) => Bulletin,
): string {
  if (contents.length === 0) return whole('', words)
  const written = whole(contentsText(contents), words)
  if (!isGenerated(contents)) return written
  const plain = whole('', words)
  const titles = contentsTitles(contents, read(plain))
  if (titles === undefined) return written
  return titles.reduceRight((text, { at, line }) => `${text.slice(0, at)}\n${line}${text.slice(at)}`, plain)
}

function frontText(lines: readonly string[]): string {
  return lines.length === 0 ? '' : ['---', ...lines, '---'].join('\n')
}

function resolved(text: string, serial: Serial, template: Template): Bulletin {
  const source = sourceFile('', text)
  const { issue } = parse(source, parseOptions(serial, template))
  return resolve(source, issue, { serial, structure: template.structure, placeOf: () => undefined })
}

function canonicalText(text: string, serial: Serial, template: Template): string {
  const source = sourceFile('', text)
  return print(parse(source, parseOptions(serial, template)).issue, source)
}

function parseOptions({ sections, imprint }: Serial, { structure }: Template) {
  return {
    sections: [...structure.sections.map(({ label }) => label), ...sections],
    imprintLabels: [...imprint.labels, ...imprint.lines.map(({ label }) => label)],
    contentsLabels: structure.contentsLabels,
  }
}
