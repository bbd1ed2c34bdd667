/** What `import --archive` says. Part of the table of messages. */
export const ARCHIVE_MESSAGES = {
  'archive.title': { zh: '旧稿导入报告', en: 'Report of the import' },
  'archive.counts': {
    zh: '{archive}：{files} 个文件，收入 {issues} 期；重份 {copies}，重号 {repeats}，没有期号或不是简报 {unplaced}，读不出 {unreadable}。',
    en: '{archive}: {files} {files:file|files}, {issues} {issues:issue|issues}; {copies} {copies:copy|copies}, {repeats} repeated {repeats:number|numbers}, {unplaced} without a number or no bulletins, {unreadable} unreadable.',
  },
  'archive.todo': { zh: '要办的事', en: 'What is to be done' },
  'archive.todo-none': { zh: '没有要办的事。', en: 'Nothing.' },
  'archive.todo-lost': {
    zh: '{count} 个文件漏了字：对照原件补上，并告诉维护者。',
    en: '{count} {count:file|files} lost characters: put them in from the originals and tell the maintainers.',
  },
  'archive.todo-failed': {
    zh: '{count} 期没有写成：看下面的原因，改正后再运行一次。',
    en: '{count} {count:issue|issues} could not be written: see why below and run again.',
  },
  'archive.todo-unreadable': {
    zh: '{count} 个文件读不出：按下面写的办法处理，放回文件夹，再运行一次。',
    en: '{count} {count:file|files} could not be read: do as said below, put them back and run again.',
  },
  'archive.todo-unplaced': {
    zh: '{count} 个文件没有收入（重份不算）：看下面的原因，该收的改正后再运行一次。',
    en: '{count} {count:file|files} did not become issues (copies aside): see why below and run again.',
  },
  'archive.todo-gaps': {
    zh: '缺 {count} 期：见“编号和日期”；找到了放进文件夹，再运行一次。',
    en: '{count} {count:issue is|issues are} missing: see below; put those that turn up into the folder and run again.',
  },
  'archive.todo-series': {
    zh: '编号或日期有 {count} 处可疑：见“编号和日期”，对照原件。',
    en: '{count} {count:number or date is|numbers or dates are} doubtful: see below and compare the originals.',
  },
  'archive.todo-check': {
    zh: '{files} 期里有 {count} 处请核对：先看“请核对”里的一览，再一期一期看。',
    en: '{count} {count:place|places} in {files} {files:issue|issues} should be checked: see the table below, then issue by issue.',
  },
  'archive.group': { zh: '{name}（{count} 个）', en: '{name} ({count})' },
  'archive.name-copy': { zh: '重份，不用管', en: 'Copies: nothing to do' },
  'archive.name-repeat': { zh: '重号', en: 'Repeated numbers' },
  'archive.name-taken': { zh: '期号已有', en: 'Numbers that are taken' },
  'archive.name-no-number': { zh: '没有期号', en: 'No number' },
  'archive.name-no-bulletin': { zh: '不是简报', en: 'No bulletin' },
  'archive.check-columns': { zh: '| 说明 | 几处 | 几期 |', en: '| what | places | issues |' },
  'archive.check-alike': { zh: '好几期都有的', en: 'In several issues' },
  'archive.check-each': { zh: '一期一期看', en: 'Issue by issue' },
  'archive.check-file': { zh: '{file}（{path}）', en: '{file} ({path})' },
  'archive.unreadable': { zh: '读不出的文件', en: 'Files that could not be read' },
  'archive.unplaced': { zh: '没有收入的文件', en: 'Files that did not become issues' },
  'archive.series': { zh: '编号和日期', en: 'Numbers and dates' },
  'archive.lost': { zh: '漏了字的文件', en: 'Files of which characters were lost' },
  'archive.check': { zh: '请核对', en: 'Please check' },
  'archive.issues': { zh: '收入的各期', en: 'Issues' },
  'archive.columns': { zh: '| 期号 | 日期 | 文件 | 原件 |', en: '| number | date | file | original |' },
  'archive.folder-skipped': {
    zh: '文件夹 {folder} 打不开，没有读。请开放读取后再运行一次。',
    en: 'The folder {folder} could not be opened. Give read access and run again.',
  },
  'archive.copy': { zh: '{path} 与 {of} 相同，没有再收。', en: '{path} is the same as {of}.' },
  'archive.repeat': {
    zh: '{path} 与 {of} 同号（{file}），内容不同，没有收入。请核对期号，改正原件后再运行一次。',
    en: '{path} bears the number of {of} ({file}) but differs. Check the number, correct it and run again.',
  },
  'archive.taken': {
    zh: '{path} 的期号已有 {file}，没有收入。',
    en: 'The number of {path} is that of {file}; it was left out.',
  },
  'archive.no-number': {
    zh: '{path} 没有读出完整的期号和年份，没有收入。可把期号写进文件名（如 2013年第5期（总第312期）），再运行一次。',
    en: '{path} tells no complete number and year. Put them into its name, such as 2013年第5期（总第312期）, and run again.',
  },
  'archive.no-bulletin': {
    zh: '{path} 没有报头，看来不是简报，没有收入。',
    en: '{path} has no masthead and seems to be no bulletin.',
  },
  'archive.gap': { zh: '{year}{counter}缺 {numbers}。', en: '{year}{counter} {numbers} missing.' },
  'archive.recorded': {
    zh: '缺的期号已写进 bulletin.yaml 的 numbering.missing；找到原件后从那里删去，再运行一次。',
    en: 'The missing numbers were written to numbering.missing in bulletin.yaml; delete those that turn up.',
  },
  'archive.left-out': {
    zh: '有 {count} 个文件该收而没有收入（退出码 1）。按上面的提示改正后再运行一次，已收入的不会重来。',
    en: '{count} {count:file|files} that should have come in did not (exit code 1). Mend them as said above and run again; what came in is not done twice.',
  },
  'archive.next-steps': {
    zh: '详见 {file}。接下来：bulletin status 看编号，bulletin new 接着编下一期。',
    en: 'See {file}. Next: bulletin status, then bulletin new.',
  },
} as const
