import { describe, expect, it } from 'vitest'
import type { Block, Issue } from '../../src/model/issue.ts'
import { sourceFile } from '../../src/model/source.ts'
import { escapeLine, isMarkup } from '../../src/syntax/escape.ts'
import { parse } from '../../src/syntax/parse.ts'
import { OPTIONS } from '../support/parse-options.ts'

function issueOf(text: string): Issue {
  return parse(sourceFile('issue.md', text), OPTIONS).issue
}

/** The blocks of an article that holds these lines. */
function blocksOf(lines: string): readonly Block[] {
  const [article] = issueOf(`# 题目\n\n${lines}\n`).children
  return article?.type === 'article' ? article.children : []
}

const long = '各单位要把这项工作摆上重要日程抓紧抓实抓出成效确保各项任务落到实处取得实实在在的成果'

describe('headings', () => {
  it.each([
    ['一、提高认识', 1, '一、提高认识'],
    ['十二、提高认识', 1, '十二、提高认识'],
    ['(二)提高认识', 2, '(二)提高认识'],
    ['１．提高认识', 3, '１．提高认识'],
    ['1、提高认识', 3, '1、提高认识'],
    ['（3）提高认识', 4, '（3）提高认识'],
    ['一、提高认识。各单位要落实。', 1, '一、提高认识。'],
    ['一、怎么办？要这样办。', 1, '一、怎么办？'],
    ['1.把“事办好。”作为目标。再说。', 3, '1.把“事办好。”作为目标。'],
    ['1.总结（略。）经验。再说。', 3, '1.总结（略。）经验。'],
    ['一、二十大精神宣讲', 1, '一、二十大精神宣讲'],
    ['一、两新组织党建', 1, '一、两新组织党建'],
    ['一、三年行动', 1, '一、三年行动'],
    ['1、2021年工作', 3, '1、2021年工作'],
    ['1. 2万名群众', 3, '1. 2万名群众'],
  ])('%s', (line, level, words) => {
    const [block] = blocksOf(line)
    expect(block).toMatchObject({ type: 'heading', level })
    expect(block?.type === 'heading' && block.text.slice(0, block.length)).toBe(words)
  })

  it.each([
    '1.2万名群众参加。',
    '1．5倍',
    '1、2号楼',
    '1、3号楼先行。再推开。',
    '一、二产业',
    '二、三产业',
    '一、三季度增长。再增长。',
    '一、会议认为，共建十分必要。',
    `一、${long}。再说。`,
    '一、',
    '第一、提高认识',
    '一是提高认识',
    '\\一、提高认识',
    '2021.提高认识',
  ])('%s is a paragraph', (line) => {
    expect(blocksOf(line)).toMatchObject([{ type: 'paragraph' }])
  })
})

describe('attributions', () => {
  const credited = (lines: string): string[] =>
    blocksOf(lines).flatMap((block) =>
      'attributions' in block
        ? block.attributions.map(({ start, end }) =>
            block.text.slice(start - block.span.start, end - block.span.start),
          )
        : [],
    )

  it.each([
    ['正文。（某局）', ['（某局）']],
    ['正文。(某局)', ['(某局)']],
    ['他说：“好！”（某局）', ['（某局）']],
    ['正文……（某局）', ['（某局）']],
    ['正文。（某局（某科））', ['（某局（某科））']],
    ['正文。（某局）（甲 摄）', ['（某局）', '（甲 摄）']],
    ['正文。（某局） （甲 摄）', ['（某局）', '（甲 摄）']],
    ['正文。\n（某局）', ['（某局）']],
    ['正文。\n（某局）\n（甲 摄）', ['（某局）', '（甲 摄）']],
    ['一、做法。正文。（某局）', ['（某局）']],
    ['正文。（某局）\n![图](a.jpg)\n// 附注\n来稿：某局', ['（某局）']],
    ['正文。（某局）\n（完）', ['（某局）']],
    ['正文。（转自《某报》2021年2月3日第2版）', ['（转自《某报》2021年2月3日第2版）']],
  ])('%s', (lines, expected) => {
    expect(credited(lines)).toEqual(expected)
  })

  it.each([
    '正文（某局）',
    '正文。（某局）\n又一段。',
    '正文。（完）',
    '正文。（略）',
    '（未完待续）',
    '（下转第4版）',
    '（此件公开发布）',
    '甲、乙。（排名不分先后）',
    '（以下名单略）',
    '印发办法。（某政〔2021〕3号）',
    '印发办法。（某政[2021]3号）',
    '正文。（见附件）',
    '正文。（这是一句话。）',
    '正文。（）',
    '正文。某局）',
    '\\（某局）',
  ])('%s has none', (lines) => {
    expect(credited(lines)).toEqual([])
  })
})

describe('the imprint', () => {
  const imprint = (text: string): readonly string[] => {
    const part = issueOf(text).children.find((child) => child.type === 'imprint')
    return (part?.children ?? []).flatMap((child) =>
      child.type === 'remark' ? [] : [`${child.label.text}=${child.values.map((one) => one.text).join('|')}`],
    )
  }

  it.each([
    ['# 题\n正文。\n报：甲\n送：乙', ['报=甲', '送=乙']],
    ['# 题\n正文。\n\n报：甲\n\n送：乙\n\n\n', ['报=甲', '送=乙']],
    ['# 题\n正文。\n\n报：甲、\n\n乙\n发：丙', ['报=甲、|乙', '发=丙']],
    ['# 题\n电话：1\n正文。还有一句。\n\n报：甲', ['报=甲']],
    ['# 题\n正文。\n编辑：某人\n\n# 又一题\n正文。', []],
    ['# 题\n正文。\n编辑：某人\n\n报：甲', ['报=甲']],
    ['# 题\n正文。\n编辑：某人', ['编辑=某人']],
    ['# 题\n正文。\n\\编辑：某人', []],
    ['# 题\n正文。\n报：甲\n（完）。后面还有话。再一句。', []],
    ['# 题\n正文。\n报：甲\n\n【简讯】', []],
    ['# 题\n报：甲，送：乙', ['报=甲，送：乙']],
    ['# 题\n报：甲　送：乙', ['报=甲', '送=乙']],
    ['# 题\n抄送：甲　　（共印50份）', ['抄送=甲', '共印=50份']],
    ['# 题\n共印五十份', ['共印=五十份']],
    ['# 题\n印数：50', ['印数=50']],
    ['# 题\n（报：甲、\n乙）', []],
    ['# 题\n（责任编辑：甲　审核：乙）', ['责任编辑=甲', '审核=乙']],
    ['# 题\n主编：甲', ['主编=甲']],
    ['# 题\n总编：甲', []],
    [
      '# 题\n报送：甲\n呈报：乙\n本期增发：丙\n投稿邮箱：a@b.example',
      ['报送=甲', '呈报=乙', '本期增发=丙', '投稿邮箱=a@b.example'],
    ],
    ['# 题\n报名即日开始：详见通知', []],
    ['报：甲', ['报=甲']],
  ])('%j', (text, expected) => {
    expect(imprint(text)).toEqual(expected)
  })
})

describe('an escaped line', () => {
  it.each([
    '# 题',
    '＃ 题',
    '// 注',
    '---',
    '【案例】',
    '【】',
    '§ 一条',
    '· 一条',
    '| a |',
    '![a](b)',
    '> 引文',
    '编者按：好',
    '编后：好',
    '——副题',
    '署名：甲',
    '来稿：甲',
    '报：甲',
    '共印50份',
    '（共印50份）',
    '\\路径',
  ])('%s is markup without its backslash', (line) => {
    expect(isMarkup(line)).toBe(true)
    expect(escapeLine(`　　${line}`)).toBe(`\\${line}`)
    expect(blocksOf(`${escapeLine(line)}`)).toMatchObject([{ type: 'paragraph', text: line }])
  })

  it.each(['正文。', '#话题#', '一、做法', '（某局）', '会议指出：好', '', '1. 摸底', '张**', '"引号"'])(
    '%j needs none',
    (line) => {
      expect(isMarkup(line)).toBe(false)
      expect(escapeLine(line)).toBe(line)
    },
  )
})

describe('contents', () => {
  it.each([
    ['【目录】\n1. 甲\n2. 乙\n\n正文一段', 2],
    ['【目录】\n甲\n乙\n\n正文一段', 2],
    ['【目录】\n\n1. 甲\n\n2. 乙\n\n正文。', 2],
    ['【目录】\n甲\n\n乙\n\n# 甲\n# 乙', 1],
    ['【目录】\n甲\n\n乙\n\n# 甲\n\n# 乙', 2],
    ['【目录】\n1. 甲\n【工作动态】\n# 丁', 1],
    ['【目录】\n1. 甲\n\n【工作动态】\n2. 丁\n\n# 甲', 2],
    ['【目录】\n1. 甲\n编者按：好', 1],
    ['【目录】\n今天开会。', 0],
  ])('%j', (text, count) => {
    const [contents] = issueOf(text).children
    expect(
      contents?.type === 'contents' &&
        contents.children.filter(({ type }) => type === 'contents-entry').length,
    ).toBe(count)
  })

  it.each([
    ['1. 甲……3', '1.', '甲', '3'],
    ['一、甲 ……（12）', '一、', '甲', '12'],
    ['甲\t4', undefined, '甲', '4'],
    ['（一）甲　　4', '（一）', '甲', '4'],
    ['· 甲', '·', '甲', undefined],
    ['说说那些事……', undefined, '说说那些事……', undefined],
    ['关于2021', undefined, '关于2021', undefined],
    ['简讯（4则）', undefined, '简讯（4则）', undefined],
    ['1. 2021年工作', '1.', '2021年工作', undefined],
  ])('entry %j', (line, ordinal, title, page) => {
    const [contents] = issueOf(`【目录】\n${line}\n`).children
    const [entry] = contents?.type === 'contents' ? contents.children : []
    if (entry?.type !== 'contents-entry') throw new Error('no entry')
    expect([entry.ordinal?.text, entry.title.text, entry.page?.text]).toEqual([ordinal, title, page])
  })
})
