import type { ParseOptions } from '../../src/syntax/parse.ts'

/** The options that tests parse with, unless they say otherwise. */
export const OPTIONS: ParseOptions = {
  sections: ['工作动态', '简讯'],
  imprintLabels: ['主编'],
  contentsLabels: ['目录', '本期要目'],
}
