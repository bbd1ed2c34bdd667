// Every command in one piece. Node takes a millisecond or two for each file that it loads, so that one of the size of all
// commands comes sooner than the forty that they would share; what is really heavy (layout, renderers, prompts) is loaded
// by the commands that need it. `add` and `import` stand apart with their readers.
export { explainRule } from './commands/explain.ts'
export { exportIssues } from './commands/export.ts'
export { initProject } from './commands/init.ts'
export { learnArchive } from './commands/learn.ts'
export { lintIssues } from './commands/lint.ts'
export { newIssue } from './commands/new.ts'
export { renderIssues } from './commands/render.ts'
export { renumberIssue } from './commands/renumber.ts'
export { listRules } from './commands/rules.ts'
export { printSchema } from './commands/schema.ts'
export { showStatus } from './commands/status.ts'
