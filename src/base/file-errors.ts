import type { WordTable } from './words.ts'

/** What can go wrong with a file. One message a cause, since each has its own remedy. */
export const FILE_ERRORS = {
  'file/not-found': {
    zh: { message: '没有这个文件：{file}', help: '检查文件名和所在的文件夹。' },
    en: { message: 'No such file: {file}', help: 'Check the name and the folder.' },
  },
  'file/is-folder': {
    zh: { message: '{file} 是文件夹，不是文件', help: '把这个文件夹改名或移走，再放入同名的文件。' },
    en: { message: '{file} is a folder, not a file', help: 'Rename or move the folder away.' },
  },
  'file/not-a-folder': {
    zh: { message: '{file} 不是文件夹', help: '换一个文件夹，或把同名的文件改名。' },
    en: {
      message: '{file} is not a folder',
      help: 'Choose another folder, or rename the file of that name.',
    },
  },
  'file/denied': {
    zh: { message: '没有权限读取 {file}', help: '请有权限的人开放读取，或把文件复制到自己的文件夹。' },
    en: { message: 'No permission to read {file}', help: 'Ask for read access, or copy the file.' },
  },
  'file/write-denied': {
    zh: {
      message: '没有权限写入 {file}',
      help: '文件若在 WPS 或 Word 中打开，请先关闭；文件或文件夹是只读的，改为可以写入，或换一个文件夹。',
    },
    en: {
      message: 'No permission to write {file}',
      help: 'If WPS or Word has the file open, close it; if the file or its folder is read-only, allow writing or choose another folder.',
    },
  },
  'file/read-only': {
    zh: { message: '{file} 所在的磁盘或文件夹是只读的', help: '换一个可以写入的文件夹。' },
    en: { message: '{file} is on a read-only disk', help: 'Choose a folder that can be written.' },
  },
  'file/disk-full': {
    zh: { message: '磁盘空间不足，{file} 没有写成', help: '腾出空间后重新运行；原有文件没有变动。' },
    en: {
      message: 'The disk is full: {file} was not written',
      help: 'Free some space and run again; nothing was changed.',
    },
  },
  'file/busy': {
    zh: { message: '{file} 正被 WPS 或 Word 占用', help: '关闭该文件后重新运行。' },
    en: { message: '{file} is in use by WPS or Word', help: 'Close it and run again.' },
  },
  'file/name-too-long': {
    zh: { message: '文件名太长：{file}', help: '缩短刊名或文件夹的名称。' },
    en: { message: 'The file name is too long: {file}', help: 'Shorten the name or the folder names.' },
  },
  'file/unreadable': {
    zh: { message: '读不了文件 {file}（{reason}）', help: '检查文件是否完好、磁盘是否正常。' },
    en: { message: 'Cannot read {file} ({reason})', help: 'Check the file and the disk.' },
  },
  'file/unwritable': {
    zh: { message: '写不了文件 {file}（{reason}）', help: '检查文件夹权限和磁盘空间。' },
    en: { message: 'Cannot write {file} ({reason})', help: 'Check permissions and disk space.' },
  },
  'file/exists': {
    zh: { message: '{file} 已经存在，没有覆盖', help: '换一个文件夹或文件名，或先把它移走。' },
    en: {
      message: '{file} exists and was not overwritten',
      help: 'Choose another name, or move it away first.',
    },
  },
  'file/changed': {
    zh: { message: '{file} 在读取之后被改动过，没有改写', help: '保存并关闭编辑器中的文件，再重新运行。' },
    en: {
      message: '{file} was changed after it was read and was not rewritten',
      help: 'Save and close it, then run again.',
    },
  },
  'file/garbled': {
    zh: {
      message: '{file} 第 {line} 行有乱码：混用了两种编码，或带进了空字符',
      help: '用记事本打开，删去这一行里的乱码，重新输入，另存为 UTF-8；别处还有的，会接着指出。',
    },
    en: {
      message: '{file} is garbled in line {line}: another encoding, or a null character',
      help: 'Delete the garbled characters, type them anew and save the file as UTF-8.',
    },
  },
  'file/binary': {
    zh: {
      message: '{file} 读不出文字：不是文本文件，或混用了两种编码',
      help: '用记事本打开看一看：有乱码的几行重新粘贴，另存为 UTF-8；Word 或 PDF 文件请用 bulletin import 导入。',
    },
    en: {
      message: '{file} cannot be read: it is no text file, or mixes two encodings',
      help: 'Look at it in an editor, paste garbled lines anew and save it as UTF-8; use bulletin import for Word or PDF files.',
    },
  },
  'file/grown-too-large': {
    zh: {
      message: '{file} 会变得太大（{size} MB，最多 {limit} MB），没有改写',
      help: '这份稿件太长，一期放不下；请拆开，或另起一期。',
    },
    en: {
      message: '{file} would grow too large ({size} MB, at most {limit} MB) and was not rewritten',
      help: 'Split what is to go in, or start another issue.',
    },
  },
  'file/too-large': {
    zh: { message: '{file} 太大（{size} MB，最多 {limit} MB）', help: '一期一个文件；请把其中的各期分开。' },
    en: { message: '{file} is too large ({size} MB, at most {limit} MB)', help: 'Keep one issue to a file.' },
  },
} as const satisfies WordTable
