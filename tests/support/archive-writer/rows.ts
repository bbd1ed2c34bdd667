import {
  CC_SHAPES,
  CREDITS,
  ENTRY_SHAPES,
  HEADING_SHAPES,
  LABEL_SHAPES,
  NO_CREDITS,
  NOTES,
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
]
