import {
  AIMS,
  DEEDS,
  DETAILS,
  HEADINGS,
  OFFICES,
  OPENINGS,
  PEOPLE,
  PLACES,
} from '../bulletin-writer-words.ts'
import type { Dice } from '../dice.ts'
import {
  CC_SHAPES,
  CONTENTS_LABELS,
  CREDITS,
  EMPTY_SECTIONS,
  ENTRY_SHAPES,
  GROUP_SHAPES,
  HEADING_SHAPES,
  ITEM_LABELS,
  LABEL_SHAPES,
  MARKERS,
  NO_CREDITS,
  NOTES,
  TAILS,
} from './body-shapes.ts'
import { hanNumber } from './numerals.ts'
import type { ArchiveTruth, Part } from './part.ts'

/** Contents, articles, items and imprint. */
export interface Body {
  readonly parts: readonly Part[]
  readonly truth: Pick<
    ArchiveTruth,
    'entries' | 'groups' | 'titles' | 'bylines' | 'credits' | 'sections' | 'items' | 'cc'
  >
  readonly shapes: readonly string[]
}

/** A section that the template lists: only so its label is one where nothing stands below it. */
const EMPTY_LABEL = '简讯'

interface Text {
  readonly text: string
  readonly credit: string
}

/** Writes everything below the masthead. */
export function bodyOf(roll: Dice, signature: readonly Part[]): Body {
  const shapes: string[] = []
  const say = (row: string): void => void shapes.push(row)
  const sentence = (): string => `${roll.pick(DETAILS)}。`
  const credit = (): string => {
    const [row, write] = roll.pick(CREDITS)
    say(row)
    return write(
      roll.pick(PLACES) + roll.pick(OFFICES),
      roll.pick(PEOPLE.slice(0, 3)),
      roll.pick(PEOPLE.slice(3)),
    )
  }
  const ended = (text: string): Text => {
    if (roll.chance(0.85)) {
      const words = credit()
      return { text, credit: words }
    }
    if (roll.chance(0.5)) return { text, credit: '' }
    const bracket = roll.pick(NO_CREDITS)
    say(`no credit: ${bracket}`)
    return { text: text.replace(/。$/u, `${bracket}。`), credit: '' }
  }
  const places = roll.some(PLACES, 4)
  const articles = roll.some(DEEDS, roll.between(1, 4)).map((deed, i) => {
    const place = places[i] ?? '云岭市'
    const form = roll.pick([
      'one line',
      'one line',
      'halves',
      'two lines',
      'subtitle',
      '（图）',
      'spaced place',
      ...(roll.chance(0.3) ? ['a couplet parted by a comma', 'a couplet with a comma inside'] : []),
      ...(roll.chance(0.2) ? ['doubled'] : []),
    ])
    say(`title: ${form}`)
    const lines =
      form === 'two lines'
        ? [place + deed, roll.pick(AIMS)]
        : form === 'a couplet parted by a comma'
          ? [`${roll.pick(AIMS)}，`, place + deed]
          : form === 'a couplet with a comma inside'
            ? [place + deed, `凝心聚力，${roll.pick(AIMS)}`]
            : form === 'halves'
              ? [`${place}${deed} ${roll.pick(AIMS)}`]
              : form === '（图）'
                ? [`${place}${deed}（图）`]
                : form === 'spaced place'
                  ? [`${[...place].join(' ')}：${deed}`]
                  : [place + deed]
    const start = roll.chance(0.06) ? roll.pick(['glued', 'own line']) : undefined
    if (start !== undefined) say(`credit at the start: ${start}`)
    const ladder = roll.chance(0.4) ? roll.pick(HEADING_SHAPES) : undefined
    const paragraphs = Array.from(
      { length: roll.between(2, 4) },
      (_, k) =>
        `${k === 0 ? `${roll.pick(OPENINGS)}${place}${deed}，` : ''}${sentence()}${roll.chance(0.6) ? sentence() : ''}`,
    )
    const last = ended(paragraphs.pop() ?? '')
    if (start === 'glued') paragraphs[0] = `（记者 林晓）${paragraphs[0]}`
    return {
      lines,
      doubled: form === 'doubled',
      byline: start === 'own line' ? '（记者 林晓）' : undefined,
      subtitle: form === 'subtitle' ? `——${roll.pick(AIMS)}` : undefined,
      ladder,
      paragraphs,
      last,
    }
  })
  const count = roll.chance(0.8) ? roll.between(2, 5) : 0
  const empty = count > 0 && roll.chance(0.12) ? roll.pick(EMPTY_SECTIONS) : undefined
  const free = ITEM_LABELS.filter((one) => empty === undefined || one !== EMPTY_LABEL)
  const label = roll.pick(free)
  const items = Array.from({ length: count }, () =>
    ended(
      `${roll.pick(OPENINGS)}${roll.pick(PLACES)}${roll.pick(OFFICES)}${roll.pick(DEEDS)}，${sentence()}`,
    ),
  )
  const second = count > 0 && roll.chance(0.2)
  const otherLabel = roll.pick(free.filter((one) => one !== label))
  const others = Array.from({ length: second ? roll.between(2, 3) : 0 }, () =>
    ended(
      `${roll.pick(OPENINGS)}${roll.pick(PLACES)}${roll.pick(OFFICES)}${roll.pick(DEEDS)}，${sentence()}`,
    ),
  )
  const titles = articles.map(({ lines }) => lines.join(''))
  const entries = [
    ...titles.map((title) => changed(roll, title, say)),
    ...(count > 0 ? [`${label}${hanNumber(count)}则`] : []),
    ...(second ? [`${otherLabel}${hanNumber(others.length)}则`] : []),
  ]
  const withContents = entries.length > 1 && roll.chance(0.75)
  const [entryRow, entry] = roll.pick(ENTRY_SHAPES)
  const contentsLabel = roll.pick(CONTENTS_LABELS)
  const unlabelled = withContents && entries.length > 2 && roll.chance(0.08)
  const [groupRow, writeHead, writeGrouped] = roll.pick(GROUP_SHAPES)
  const grouped = withContents && !unlabelled && entries.length > 3 && roll.chance(0.3)
  const heads = grouped ? ['县内要闻', '部门动态'] : []
  if (withContents) {
    say(grouped ? groupRow : entryRow)
    say(unlabelled ? 'contents: none but a list' : `contents: ${contentsLabel}`)
  } else say('contents: none')
  const parts: Part[] = []
  if (withContents && !unlabelled) parts.push({ role: 'contents-label', text: contentsLabel })
  if (grouped)
    for (const [i, head] of heads.entries()) {
      const from = i * 2
      parts.push({ role: 'entry', text: writeHead(head, i + 1) })
      for (const [k, title] of entries.slice(from, i === 1 ? undefined : 2).entries())
        parts.push({ role: 'entry', text: writeGrouped(title, k + 1) })
    }
  else if (withContents) parts.push(...entries.map((title, i) => entry(title, i + 1)))
  if (withContents && roll.chance(0.15)) {
    const [row, ...lines] = roll.pick(NOTES)
    say(`note: ${row}`)
    parts.push(...lines.map((text): Part => ({ role: 'note', text })))
  }
  const own = roll.chance(0.15)
  if (own) say('credit: on its own line')
  for (const { lines, doubled, byline, subtitle, ladder, paragraphs, last } of articles) {
    for (const text of doubled ? [...lines, ...lines] : lines) parts.push({ role: 'title', text })
    if (subtitle !== undefined) parts.push({ role: 'subtitle', text: subtitle })
    if (byline !== undefined) parts.push({ role: 'byline', text: byline })
    for (const [k, text] of paragraphs.entries()) {
      if (ladder !== undefined && k > 0) {
        say(ladder.row)
        parts.push(ladder.write(k, HEADINGS[k % HEADINGS.length] ?? ''))
      }
      parts.push({ role: 'paragraph', text })
    }
    if (own && last.credit !== '')
      parts.push({ role: 'paragraph', text: last.text }, { role: 'credit', text: last.credit })
    else parts.push({ role: 'paragraph', text: last.text + last.credit })
  }
  const [labelRow, write] = roll.pick(LABEL_SHAPES)
  if (empty !== undefined) {
    say(`section: empty${empty}`)
    parts.push({ role: 'section', text: `【${EMPTY_LABEL}】` })
    if (empty !== '') parts.push({ role: 'paragraph', text: empty })
  }
  const drawn = roll.chance(0.06)
  const sections = [
    { label, items },
    { label: otherLabel, items: others },
  ].filter((section) => section.items.length > 0)
  const markers = roll.some(MARKERS, 2)
  if (second) say('section: two, each with its marker')
  for (const [at, section] of sections.entries()) {
    const marker = markers[roll.chance(0.5) ? at : 1 - at] ?? '§ '
    say(drawn ? 'section: a picture with its name' : labelRow)
    say(`marker: ${marker.trim()}`)
    say(`section label: ${section.label}`)
    parts.push(
      drawn
        ? { role: 'section', text: section.label, picture: true }
        : { role: 'section', text: write(section.label) },
    )
    for (const [i, { text, credit }] of section.items.entries()) {
      const mark = marker.replace('1', String(i + 1)).replace('一', hanNumber(i + 1))
      const auto = marker === '1. ' ? { label: mark, format: 'decimal', pattern: '%1. ' } : undefined
      parts.push({ role: 'item', text: mark + text + credit, ...(auto === undefined ? {} : { auto }) })
    }
  }
  parts.push(...signature)
  const [ccRow, labels] = roll.pick(CC_SHAPES)
  say(ccRow)
  const stop = roll.chance(0.5) ? '。' : ''
  const cc = labels.map(
    (one) =>
      `${one}${roll
        .some(PLACES, 3)
        .map((place) => place + roll.pick(OFFICES))
        .join(roll.chance(0.8) ? '、' : '，')}${stop}`,
  )
  parts.push(...cc.map((text): Part => ({ role: 'cc', text })))
  const tail = labels.length > 0 ? roll.some(TAILS, roll.pick([0, 0, 1, 2])) : []
  const copies =
    labels.length > 0 && roll.chance(0.35) ? [roll.pick(['（共印16份）', '共印60份', '（共印５０份）'])] : []
  for (const text of tail) say(`tail: ${text.slice(0, 6)}`)
  for (const text of copies) say(`copies: ${text}`)
  parts.push(
    ...tail.map((text): Part => ({ role: 'cc', text })),
    ...copies.map((text): Part => ({ role: 'copies', text })),
  )
  return {
    parts,
    truth: {
      entries: withContents ? entries : [],
      groups: heads.map((head, i) => writeHead(head, i + 1).replace(/[【】]/gu, '')),
      bylines: articles.flatMap(({ byline }) => byline ?? []),
      titles,
      credits: [
        ...articles.map(({ last }) => last.credit),
        ...[...items, ...others].map(({ credit }) => credit),
      ].filter((words) => words !== ''),
      sections: [...(empty === undefined ? [] : [EMPTY_LABEL]), ...sections.map((section) => section.label)],
      items: [...items, ...others].map(({ text, credit }) => text + credit),
      cc: [...cc, ...tail.flatMap((text) => text.split('　'))],
    },
    shapes,
  }
}

/** An entry that says its title as the contents of real bulletins do: half of them the same, the rest changed a little. */
function changed(roll: Dice, title: string, say: (row: string) => void): string {
  const how = roll.pick(['same', 'same', 'no space', 'mark for space', 'shortened'])
  say(`agreement: ${how}`)
  if (how === 'no space') return title.replace(' ', '')
  if (how === 'mark for space') return title.replace(' ', '，')
  return how === 'shortened' ? title.replace(/(?:市|县|区|镇)/u, '') : title
}
