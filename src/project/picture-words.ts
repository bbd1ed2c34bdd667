import type { WordTable } from '../base/words.ts'

const NOT_PRINTED_ZH = '这张图片印不出来，版面上会留空。'
const NOT_PRINTED_EN = 'It cannot be printed; its place stays blank.'

/** What can be wrong with a picture that an issue names. */
export const PICTURE_WORDS = {
  'pictures/printable': {
    missing: {
      zh: {
        message: '找不到图片“{path}”',
        reason: NOT_PRINTED_ZH,
        help: '路径从这期文件所在的文件夹算起，如 0940/照片.jpg；检查文件名、大小写和扩展名。',
      },
      en: {
        message: 'No picture "{path}"',
        reason: NOT_PRINTED_EN,
        help: 'The path starts at the folder of the issue, such as 0940/photo.jpg.',
      },
    },
    'no-masthead': {
      zh: {
        message: '找不到报头图片“{path}”',
        reason: '报头仍印机关名称和刊名。',
        help: '路径从项目文件夹（bulletin.yaml 所在的文件夹）算起；检查文件名、大小写和扩展名。',
      },
      en: {
        message: 'No masthead picture "{path}"',
        reason: 'Organisations and name are printed instead.',
        help: 'The path starts at the folder of bulletin.yaml.',
      },
    },
    remote: {
      zh: {
        message: '图片“{path}”是网址',
        reason: '程序不上网，不会下载图片。',
        help: '把图片存到这一期的文件夹里，再改路径。',
      },
      en: {
        message: 'The picture "{path}" is a web address',
        reason: 'Nothing is downloaded.',
        help: 'Save it beside the issue.',
      },
    },
    unreadable: {
      zh: {
        message: '图片“{path}”读不了',
        reason: NOT_PRINTED_ZH,
        help: '检查文件是否有权限读取、是否其实是文件夹。',
      },
      en: {
        message: 'The picture "{path}" cannot be read',
        reason: NOT_PRINTED_EN,
        help: 'Check permissions.',
      },
    },
    empty: {
      zh: { message: '图片“{path}”是空文件', reason: NOT_PRINTED_ZH, help: '重新复制一份。' },
      en: { message: 'The picture "{path}" is empty', reason: NOT_PRINTED_EN, help: 'Copy it again.' },
    },
    truncated: {
      zh: { message: '图片“{path}”不完整', reason: NOT_PRINTED_ZH, help: '可能没有复制完，重新复制一份。' },
      en: { message: 'The picture "{path}" is cut short', reason: NOT_PRINTED_EN, help: 'Copy it again.' },
    },
    unsupported: {
      zh: {
        message: '图片“{path}”是 {format} 格式',
        reason: '只印 JPEG 和 PNG。',
        help: '用画图等软件另存为 JPEG 或 PNG。',
      },
      en: {
        message: 'The picture "{path}" is {format}',
        reason: 'Only JPEG and PNG are printed.',
        help: 'Save it as JPEG or PNG.',
      },
    },
    unknown: {
      zh: { message: '“{path}”不是图片', reason: NOT_PRINTED_ZH, help: '检查路径；图片要用 JPEG 或 PNG。' },
      en: {
        message: '"{path}" is no picture',
        reason: NOT_PRINTED_EN,
        help: 'Check the path; use JPEG or PNG.',
      },
    },
    'too-large': {
      zh: {
        message: '图片“{path}”太大（{width}×{height}，{megabytes} MB）',
        reason: '超过 1 亿像素或 50 MB 的图片会拖垮 Word。',
        help: '缩小到长边 4000 像素以内，印刷已经足够。',
      },
      en: {
        message: 'The picture "{path}" is too large ({width}×{height}, {megabytes} MB)',
        reason: 'More than 100 megapixels or 50 MB bring Word to its knees.',
        help: 'Scale it down to 4000 pixels on the long side.',
      },
    },
  },
} as const satisfies Readonly<Record<string, WordTable>>
