import {
  CC_SHAPES,
  CREDITS,
  EMPTY_SECTIONS,
  ENTRY_SHAPES,
  GROUP_SHAPES,
  HEADING_SHAPES,
  LABEL_SHAPES,
  NO_CREDITS,
  NOTES,
  TAILS,
} from './body-shapes.ts'
import { DATE_SHAPES, GAPS, ISSUER_SHAPES, NUMBER_SHAPES } from './head-shapes.ts'

/** Every row of the tables of shapes: a score in which one never occurred says nothing about it. */
export const ROWS: readonly string[] = [
  ...[...NUMBER_SHAPES, ...DATE_SHAPES, ...HEADING_SHAPES].map(({ row }) => row),
  ...[...ISSUER_SHAPES, ...GAPS, ...ENTRY_SHAPES, ...CREDITS, ...LABEL_SHAPES, ...CC_SHAPES].map(
    ([row]) => row,
  ),
  ...NO_CREDITS.map((bracket) => `no credit: ${bracket}`),
  ...NOTES.map(([row]) => `note: ${row}`),
  ...GROUP_SHAPES.map(([row]) => row),
  ...EMPTY_SECTIONS.map((words) => `section: empty${words}`),
  ...TAILS.map((text) => `tail: ${text.slice(0, 6)}`),
  ...['above the name', 'on two lines'].map((place) => `issuer place: ${place}`),
  ...['own line', 'on the line above it'].map((place) => `signer: ${place}`),
  ...['glued', 'own line'].map((place) => `credit at the start: ${place}`),
  'name: a picture',
  'masthead: soft breaks',
  'title: doubled',
  'title: a couplet parted by a comma',
  'title: a couplet with a comma inside',
  'section: two, each with its marker',
  'section: a picture with its name',
  'docx: distribution in the footer',
  'text: gb18030',
  'html: gb18030',
]
