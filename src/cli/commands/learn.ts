import { printedTexts } from '../../lint/text.ts'
import { forgetLearned, writeLearned } from '../../project/learned-file.ts'
import { absolutePath, openIssue } from '../../project/open-issue.ts'
import type { Context } from '../context.ts'
import { openDesk, readIssue } from '../desk.ts'
import { jsonText } from '../reporters/json.ts'
import type { ExitCode } from '../terminal.ts'
import { openWorld } from '../world.ts'

/**
 * Counts words in the issues that went out, for the search for wrong characters. What is counted stays in this machine's cache.
 */
export async function learnArchive(
  context: Context,
  options: { readonly forget?: true; readonly json?: true },
): Promise<ExitCode> {
  const world = openWorld(context)
  const desk = openDesk(world)
  const { folder } = desk.project
  if (options.forget === true) {
    const gone = forgetLearned(world, folder)
    if (options.json === true) context.print(jsonText('learn', true, [], { issues: 0, words: 0 }))
    else context.print(context.say(gone ? 'learn.forgotten' : 'learn.nothing-to-forget'))
    return 0
  }
  const issued = desk.series().entries.filter(({ status }) => status === 'issued')
  if (issued.length === 0) {
    if (options.json === true) context.print(jsonText('learn', true, [], { issues: 0, words: 0 }))
    else context.print(context.say('learn.nothing'))
    return 0
  }
  const [{ learn }, { loadDictionary }] = await Promise.all([
    import('../../lint/typos/learn.ts'),
    import('../../project/dictionary.ts'),
  ])
  const dictionary = loadDictionary(world)
  const learned = learn(textsOf(), dictionary)
  const file = writeLearned(world, folder, dictionary.words.length, learned)
  const summary = { issues: issued.length, words: learned.total }
  if (options.json === true) context.print(jsonText('learn', true, [{ file }], summary))
  else {
    context.print(context.say('learn.done', summary))
    context.note(context.say('learn.where', { file }))
  }
  return 0

  function* textsOf(): Generator<string> {
    for (const { file: name } of issued) {
      const { source } = openIssue(world, absolutePath(folder, name), folder)
      for (const { text } of printedTexts(readIssue(desk, source).bulletin).texts) yield text
    }
  }
}
