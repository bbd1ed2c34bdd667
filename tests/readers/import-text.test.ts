import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importText } from '../../src/readers/import-text.ts'
import type { ImportSerial } from '../../src/readers/imported.ts'
import { writeBulletin } from '../support/bulletin-writer.ts'
import { importAndResolve, outline, STRUCTURE } from './import-support.ts'

const HEAD = '云岭市商会\n商会通讯\n第3期（总第27期）\n云岭市商会秘书处编印\n2023年7月5日\n'

function notesOf(text: string): readonly string[] {
  return importText(text, { input: 'old.txt', structure: STRUCTURE }).notes.map(
    ({ place, messageId }) => `${place.paragraph} ${messageId}`,
  )
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

describe('the masthead and bulletin.yaml', () => {
  const serial: ImportSerial = {
    name: '商会通讯',
    organisations: ['云岭市商会'],
    issuer: '云岭市商会秘书处编印',
    classification: undefined,
    numbering: {
      uses: 'both',
      reset: 'yearly',
      supplement: 'own',
      combined: 'one',
      start: { number: 1, total: 1 },
      missing: [],
      timeZone: 'Asia/Shanghai',
      form: 'plain',
    },
  }
  const headOf = (text: string): string =>
    importText(text, { input: 'old.txt', structure: STRUCTURE, serial }).text.split('\n---')[0] ?? ''

  test('what is the same is left out, but for the name, which an old issue keeps', () => {
    expect(headOf(HEAD)).toBe('---\n期号: 3\n总期号: 27\n日期: 2023-07-05\n刊名: 商会通讯')
  })

  test('what differs is stated by the issue', () => {
    expect(headOf(HEAD.replace('商会通讯', '商会动态'))).toContain('\n刊名: 商会动态')
    expect(headOf(HEAD.replace('秘书处编印', '办公室编印'))).toContain('\n编印: 云岭市商会办公室编印')
  })

  test('a missing number is left open where the serial carries it', () => {
    expect(headOf(HEAD.replace('（总第27期）', ''))).toContain('\n总期号:\n')
  })

  test('words that YAML would take for something else are quoted', () => {
    const { imported, bulletin } = importAndResolve(
      HEAD.replace('云岭市商会秘书处编印', '主办：云岭市商会 #1'),
    )
    expect(imported.lost).toBe('')
    expect(bulletin.masthead.issuer.value).toBe('主办：云岭市商会 #1')
  })
})

describe('repairs', () => {
  const body = (text: string): string => importAndResolve(`${HEAD}${text}`).imported.text

  test('a gap between the halves of a headline stays', () => {
    expect(body('商会办起夜校 会员学起新本事\n近日，商会办起夜校。（秘书处）')).toContain(
      '# 商会办起夜校 会员学起新本事',
    )
  })

  test('spaces of extraction go, those of columns and names stay', () => {
    expect(body('夜校办起来\n7 月 1 日，共 48 人报名。林 乔任班长。')).toContain(
      '7月1日，共48人报名。林 乔任班长。',
    )
    expect(body('夜校办起来\n近日开课。\n合计   48   12   60')).toContain('合计   48   12   60')
  })

  test('a headline that was not known for one keeps its gap before a number', () => {
    expect(body('云岭日报 本报讯\n激发两河活力 79个村庄变了样\n放大字体')).toContain(
      '激发两河活力 79个村庄变了样',
    )
  })

  test('a title that was pasted twice is not run into the text', () => {
    const text = body(
      '夜校办起来\n近日开课。\n会员学起新本事商会办起夜校的做法和体会\n会员学起新本事\n近日，夜校开课。',
    )
    expect(text).toContain('\n会员学起新本事\n')
  })

  test('rows of a table stay apart', () => {
    expect(body('夜校办起来\n近日开课。\n| 分会 | 学员 |\n| 枫桥 | 48 |')).toMatch(/学员 \|\n\n?\\?\| 枫桥/u)
  })

  test('a headed list is not run together', () => {
    const text = body('夜校办起来\n一、统一思想\n各分会要把夜校当成大事。\n二、配好师资\n每班两名教师。')
    expect(text).toContain('一、统一思想\n\n各分会要把夜校当成大事。\n\n二、配好师资\n\n每班两名教师。')
  })

  test('every mended line has a note', () => {
    const cut =
      '夜校办起来\n夜校每周二、周四晚上开课，首批学员来自全市各个行业的会员企\n\n- 2 -\n\n业，共 48 人。（秘书处）'
    expect(notesOf(`${HEAD}${cut}`)).toEqual(
      expect.arrayContaining(['9 page-number', '11 paragraph-joined', '11 digit-spaces']),
    )
  })

  test('a number alone on its line is no page number unless pages count on', () => {
    expect(body('夜校办起来\n首批学员人数：\n48\n人人有证书。')).toMatch(/^48$/m)
  })

  test('a quoted issue number is no masthead', () => {
    const text = `${HEAD}夜校办起来\n参考2025年第3期（总第28期）材料\n近日开课。`
    expect(outline(importAndResolve(text).bulletin)).toMatchObject({ number: 3, total: 27 })
  })
})

describe('any input', () => {
  test('nothing', () => {
    const { text, lost, notes } = importText('', { input: 'old.txt', structure: STRUCTURE })
    expect(text).toBe('---\n期号:\n总期号:\n日期:\n---\n')
    expect([lost, notes.map(({ messageId }) => messageId)]).toEqual(['', ['empty']])
  })

  test('bytes that are no text', () => {
    const text = Array.from({ length: 4000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')
    expect(notesOf(text)).toContain('1 looks-binary')
  })

  test.each([
    ['one long line', '没有换行的一段话'.repeat(150_000)],
    ['short lines', '一个短短的题目\n'.repeat(12_000)],
    ['entries', `目录\n${'1. 一个短短的题目\n'.repeat(12_000)}`],
    ['items', `【简讯】\n${'§ 一条短短的简讯。（秘书处）\n'.repeat(12_000)}`],
    ['brackets', '（'.repeat(1_000_000)],
    ['digits', '1'.repeat(1_000_000)],
    ['spaces', `甲${' '.repeat(1_000_000)}1`],
    ['white space', ' \t\u3000'.repeat(300_000)],
    ['blank lines', '\n'.repeat(1_000_000)],
  ])('a large file of %s is read', (_, text) => {
    const { lost } = importText(text, { input: 'old.txt', structure: STRUCTURE })
    expect(lost).toBe('')
  })

  test('lines in any order lose nothing and stay in order', () => {
    const lines = fc
      .integer({ min: 1, max: 5000 })
      .map((seed) => writeBulletin(seed).text.split(/\r?\n/u))
      .chain((all) => fc.shuffledSubarray(all))
    fc.assert(
      fc.property(lines, (all) => {
        const { lost } = importText(all.join('\n'), { input: 'old.txt', structure: STRUCTURE })
        expect(lost).toBe('')
      }),
      { numRuns: 200 },
    )
  })

  test('text without a masthead comes out with the same words', () => {
    const piece = fc.constantFrom(
      '近日，商会办起夜校。',
      '# ',
      '// ',
      '§ ',
      '【简讯】',
      '\n',
      '\n\n',
      '报：',
      '（秘书处）',
      '|',
      '![',
      '](',
      '\\',
      '> ',
      '编者按：',
      '一、',
      '1.',
      '——',
      ' ',
      '　',
      '“',
      '》',
      'abc',
      '〇',
      '总第',
      '---',
      '48',
      '\t',
      '题目',
      '\u2028',
      '\f',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `一段没有报头的话，写得很长很长，长到不会有人把它当成报头里的任何一行，这一点谁都看得出来。\n${pieces.join('')}`
        const { text: source, lost } = importText(text, { input: 'old.txt', structure: STRUCTURE })
        expect(lost).toBe('')
        // Ordinals of items and lines that are plainly page numbers go, each with a note.
        const kept = text.split(/[\n\f\u2028]/u).filter((line) => !/^[\s—-]*\d{1,4}[\s—-]*$/u.test(line))
        const wanted = lettersOf(kept.map((line) => line.replace(/^\s*1\.\s*/u, '')).join('\n'))
        let at = 0
        for (const char of wanted) at = source.indexOf(char, at) + 1 || Number.NaN
        expect(at).not.toBeNaN()
      }),
      { numRuns: 500 },
    )
  })
})

describe('mastheads and contents of other offices', () => {
  const BODY =
    '青山县召开春耕备耕工作会\n3月2日，青山县召开春耕备耕工作会，部署全年粮食生产。（青山县农业农村局）\n白水镇推进河道清淤\n连日来，白水镇组织党员清理河道，共清淤三公里。（白水镇）\n报：县委办'
  const read = (head: string) => {
    const { imported, bulletin } = importAndResolve(`${head}\n${BODY}`)
    expect(imported.lost).toBe('')
    return { text: imported.text, ...outline(bulletin) }
  }

  test('name and number in brackets on one line', () => {
    const found = read('青山简报（第三十四期）\n青山县委宣传部\t2020年3月4日')
    expect(found).toMatchObject({ name: '青山简报', number: 34, issuer: '青山县委宣传部' })
  })

  test('name, number and total in one pair of brackets', () => {
    const found = read('商会通讯（2025年第6期总第1125期）')
    expect(found).toMatchObject({ name: '商会通讯', number: 6, total: 1125 })
  })

  test('issuer, number and date on one line below the name', () => {
    const found = read('青山信息\n青山县委办公室　第15期　2020年4月2日')
    expect(found).toMatchObject({ name: '青山信息', number: 15, issuer: '青山县委办公室', organisations: [] })
  })

  test('the 代字 before the number is not the name, and is kept', () => {
    const found = read('青 山 专 报\n青山办〔2021〕第10期\n中共青山县委办公室编印\t2021年3月8日')
    expect(found).toMatchObject({ name: '青山专报', number: 10, issuer: '中共青山县委办公室编印' })
    expect(found.text).toContain('\n# 代字：青山办\n')
  })

  test('heads with ordinals part the entries of the contents', () => {
    const found = read(
      '青山简报\n第3期\n本期要目\n一、县内要闻\n青山县召开春耕备耕工作会……1\n二、乡镇动态\n白水镇推进河道清淤……3',
    )
    expect(found.entries).toEqual(['青山县召开春耕备耕工作会', '白水镇推进河道清淤'])
    expect(found.titles).toHaveLength(2)
  })

  test.each(['卷首语', '写在前面', '编前语', '编者按'])(
    '%s is an editor’s note, and the first title follows it',
    (label) => {
      const found = read(`青山简报\n第3期\n${label}\n本期介绍两处做法。`)
      expect(found.text).toContain(`\n${label}：本期介绍两处做法。\n`)
      expect(found.titles).toHaveLength(2)
    },
  )
})

test('a name beside a number that is not filled in is not lost', () => {
  const { imported, bulletin } = importAndResolve(
    HEAD.replace('商会通讯\n第3期（总第27期）', '商会通讯（第X期（总第XX期））'),
  )
  expect(imported.lost).toBe('')
  expect(outline(bulletin)).toMatchObject({ name: '商会通讯', number: undefined })
})
