import { describe, expect, test } from 'vitest'
import { importText } from '../../src/readers/import-text.ts'
import { importAndResolve, outline, STRUCTURE } from './import-support.ts'

const HEAD = '云岭市商会\n商会通讯\n第3期（总第27期）\n云岭市商会秘书处编印\n2023年7月5日\n'
const BODY = '云岭市商会办起夜校\n近日，云岭市商会办起夜校，会员学起新本事。（云岭市商会）\n'

function read(text: string) {
  const { imported, bulletin } = importAndResolve(text)
  return {
    ...outline(bulletin),
    text: imported.text,
    lost: imported.lost,
    notes: imported.notes.map(({ messageId }) => messageId),
  }
}

describe('the masthead', () => {
  test('the subtitle of a name is kept where it is not printed before the contents', () => {
    const found = read(HEAD.replace('商会通讯\n', '商会通讯\n——一周热点扫描\n') + BODY)
    expect(found).toMatchObject({ name: '商会通讯', organisations: ['云岭市商会'], lost: '' })
    expect(found.text).toContain('\n# 刊名副题：——一周热点扫描\n')
    expect(found.notes).toContain('name-subtitle')
  })

  test('name, 代字 and number on one line', () => {
    const found = read(`值班快报 云办〔2025〕第8期\n2025年3月1日\n${BODY}`)
    expect(found).toMatchObject({ name: '值班快报', number: 8, lost: '' })
    expect(found.text).toContain('\n# 代字：云办\n')
  })

  test('a 代字 alone is no name', () => {
    expect(
      importText(`云办〔2025〕第8期\n2025年3月1日\n${BODY}`, { input: 'a', structure: STRUCTURE }).fields,
    ).toEqual(expect.not.objectContaining({ name: expect.anything() }))
  })

  test.each([
    ['云岭市商会\n办公室编印', '云岭市商会办公室编印'],
    ['云岭市商会\n秘书处', '云岭市商会秘书处'],
  ])('an issuer that is broken over two lines', (lines, issuer) => {
    const found = read(`商会通讯\n第3期（总第27期）\n${lines}\n2023年7月5日\n${BODY}`)
    expect(found).toMatchObject({ issuer, organisations: [], lost: '' })
  })

  test.each([
    ['云岭市商会', '云岭市商会'],
    ['云岭市商会\n秘书处', '云岭市商会秘书处'],
  ])('an issuer without a verb and without a date, right below the number', (lines, issuer) => {
    const found = read(`商会通讯\n第3期（总第27期）\n${lines}\n${BODY}`)
    expect(found).toMatchObject({ issuer, organisations: [], titles: ['云岭市商会办起夜校'], lost: '' })
  })

  test('a title that ends like the name of an office is no issuer', () => {
    const found = read(
      '商会通讯\n第3期（总第27期）\n云岭市商会召开座谈会\n近日，云岭市商会召开座谈会，会员各抒己见。（云岭市商会）\n',
    )
    expect(found.titles).toEqual(['云岭市商会召开座谈会'])
  })

  test('the articles of a short issue with its date at the end are no masthead', () => {
    const found = read(`商会通讯\n第3期（总第27期）\n云岭市商会编印\n${BODY}2023年7月5日\n`)
    expect(found).toMatchObject({
      titles: ['云岭市商会办起夜校'],
      date: { year: 2023, month: 7, day: 5 },
      lost: '',
    })
    expect(found.notes).not.toContain('masthead-unread')
  })

  test.each(['第4期20201019', '第4期（总第40期）2020年10月19日'])(
    'a date glued to the number: %s',
    (line) => {
      const found = read(`商会通讯\n${line}\n${BODY}`)
      expect(found).toMatchObject({ number: 4, date: { year: 2020, month: 10, day: 19 } })
    },
  )
})

test.each(['2009年6月', '7月16日-7月23日', '20071月'])(
  'a date that is no whole one and signs the issue at its end, %s, does not part the article from its credit',
  (date) => {
    const end = '办起夜校，会员学起新本事。（云岭市商会）'
    const repeated = importAndResolve(
      `商会通讯\n第3期\n云岭市商会编印　　${date}\n商会办起夜校\n近日，${end}\n${date}\n`,
    )
    expect(repeated.imported.text).toContain(`日期: ${date}\n`)
    expect(repeated.imported.text.trimEnd().endsWith(end)).toBe(true)
    const alone = importAndResolve(`商会通讯\n第3期\n云岭市商会编印\n商会办起夜校\n近日，${end}\n${date}\n`)
    expect(alone.imported.text).toContain(`日期: ${date}\n`)
    expect(alone.imported.text.trimEnd().endsWith(end)).toBe(true)
    expect(alone.imported.notes).toContainEqual(
      expect.objectContaining({ messageId: 'date-damaged', confidence: 'guess', data: { text: date } }),
    )
    expect([repeated.imported.lost, alone.imported.lost]).toEqual(['', ''])
  },
)

describe('the contents', () => {
  test('heads without marks above marked entries, below a label that the template does not know', () => {
    const found = read(
      `${HEAD}本期导读\n县内要闻\n·云岭市商会办起夜校\n部门动态\n·望溪县开展清河行动\n·青禾镇修缮古桥\n${BODY}`,
    )
    expect(found.entries).toEqual(['云岭市商会办起夜校', '望溪县开展清河行动', '青禾镇修缮古桥'])
    expect(found.text).toContain('【目录】\n【县内要闻】\n')
    expect(found).toMatchObject({ lost: '', notes: expect.arrayContaining(['contents-renamed']) })
  })

  test('the first title below a contents is no head of a group', () => {
    const found = read(
      `${HEAD}目录\n1.办起夜校\n2.简讯一则\n办起夜校\n1.近日，商会办起夜校，会员学起新本事。\n`,
    )
    expect(found.entries).toEqual(['办起夜校', '简讯一则'])
  })
})

describe('titles and notes', () => {
  test.each([
    ['a comma parts', '强化组织领导，', '推动志愿服务高质量发展'],
    ['a comma stands in', '深入学习贯彻会议精神', '凝心聚力，再上新台阶'],
  ])('the two lines of a couplet that %s are a title, without blank lines', (_, first, second) => {
    const prose = '　　近日，县里召开会议，部署全年的工作，二十个单位参加，会上讨论热烈，气氛活跃。'
    const found = read(
      `${HEAD}云岭市商会办起夜校\n${prose}（云岭市商会）\n${first}\n${second}\n${prose}\n${prose}（南屏县商会）\n`,
    )
    expect(found.titles.map((title) => title.replace(/\s/gu, ''))).toEqual([
      '云岭市商会办起夜校',
      first + second,
    ])
    expect(found.lost).toBe('')
  })

  test('lines of a paragraph that is set narrow are no couplet', () => {
    const found = read(
      `${HEAD}${BODY}　　会员们在夜校里学电商，\n学直播，学记账，还学书画\n，忙得不亦乐乎，笑声不断。（云岭市商会）\n`,
    )
    expect(found.titles).toEqual(['云岭市商会办起夜校'])
  })

  test('where all paragraphs are indented, a line at the edge is a title, though nothing ends the text above', () => {
    const prose = '　　近日，县里召开会议，部署全年的工作，二十个单位参加，会上讨论热烈，气氛活跃。\n'
    const found = read(
      `${HEAD}云岭市商会办起夜校\n${prose}${prose}南屏县完成古桥修缮\n${prose}　　一是加强统筹。\n${prose}`,
    )
    expect(found.titles).toEqual(['云岭市商会办起夜校', '南屏县完成古桥修缮'])
  })

  test('a title that stands there twice is one, and the note says so', () => {
    const found = read(`${HEAD}云岭市商会办起夜校\n${BODY}`)
    expect(found.titles).toEqual(['云岭市商会办起夜校'])
    expect(found).toMatchObject({ lost: '', notes: expect.arrayContaining(['title-doubled']) })
  })

  test('a credit below the title is the byline', () => {
    const found = read(
      `${HEAD}云岭市商会办起夜校\n（记者 林晓）\n近日，云岭市商会办起夜校，会员学起新本事。\n`,
    )
    expect(found.text).toContain('\n署名：（记者 林晓）\n')
    expect(found.titles).toEqual(['云岭市商会办起夜校'])
  })

  test.each([
    '⚡️编者按：本期介绍几处做法。',
    '⚡ 编者按\n本期介绍几处做法。',
    '【编者按】本期介绍几处做法。',
    '★ 编者按：本期介绍几处做法。',
  ])('%j is an editor’s note', (note) => {
    const found = read(`${HEAD}${note}\n${BODY}`)
    expect(found.text).toContain('\n编者按：本期介绍几处做法。\n')
    expect(found).toMatchObject({ titles: ['云岭市商会办起夜校'], lost: '' })
  })
})

describe('sections', () => {
  const items =
    '1. 近日，青禾镇修缮古桥，用时三月。（青禾镇）\n2. 近日，望溪县清河，清出垃圾三吨。（望溪县）\n'

  test.each(['二、各地动态', '二、会员之声'])('%s above numbered items', (head) => {
    const found = read(`${HEAD}${BODY}${head}\n${items}`)
    expect(found).toMatchObject({ sections: [head], items: 2, lost: '' })
  })

  test('a sub-head above numbered paragraphs is none', () => {
    const found = read(
      `${HEAD}云岭市商会办起夜校\n近日，商会办起夜校。\n一、注重谋划\n1. 早动员，早部署，会员都来听课。\n2. 有专班，有台账，一周一调度。\n`,
    )
    expect(found.sections).toEqual([])
  })

  test('nothing below a label: it stays, and the note names the setting', () => {
    const found = read(`${HEAD}${BODY}【意见建议】\n无。\n【简讯】\n本月无。\n`)
    expect(found.sections).toEqual(['简讯'])
    expect(found.text).toContain('\n【意见建议】\n\n无。\n')
    expect(found.notes).toContain('section-unlisted')
  })
})

test.each([
  ['another section', '【会员之声】\n【简讯】\n1. 近日，望溪县清河，清出垃圾三吨。（望溪县）\n'],
  ['its end', '【会员之声】\n报：市委。\n'],
])(
  'an unlisted label right above %s is an empty section more likely than a sub-head: a person has to look',
  (_, text) => {
    const { notes } = importText(HEAD + BODY + text, { input: 'a', structure: STRUCTURE })
    expect(notes).toContainEqual(
      expect.objectContaining({
        messageId: 'section-unlisted',
        confidence: 'guess',
        data: { label: '会员之声' },
      }),
    )
  },
)

test('people and telephones at the foot are the imprint, several on a line too', () => {
  const found = read(`${HEAD}${BODY}报：市委。\n分析：林晓　审核：周宁\n24小时值班电话：0000-8123456\n`)
  expect(found).toMatchObject({ imprint: ['报', '分析', '审核', '24小时值班电话'], lost: '' })
})
