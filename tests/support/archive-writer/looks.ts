import type { Role } from './part.ts'

/** How a role is set: half-points, and so on. */
export interface Look {
  readonly size: number
  readonly bold?: true
  readonly align?: 'center' | 'right'
  readonly colour?: string
  readonly font: string
  /** Indented by two characters. */
  readonly indent?: true
}

const BODY: Look = { size: 32, font: '仿宋_GB2312', indent: true }

/** The looks of an office's bulletin in Word. */
export const LOOKS: Readonly<Record<Role, Look>> = {
  mark: { size: 32, font: '黑体' },
  organisation: { size: 36, font: '方正小标宋简体', align: 'center', colour: 'FF0000' },
  name: { size: 96, font: '方正小标宋简体', align: 'center', colour: 'FF0000', bold: true },
  'subtitle-of-name': { size: 36, font: '方正小标宋简体', align: 'center' },
  number: { size: 32, font: '仿宋_GB2312', align: 'center' },
  issuer: { size: 32, font: '仿宋_GB2312' },
  'contents-label': { size: 36, font: '黑体', align: 'center' },
  entry: { size: 32, font: '仿宋_GB2312' },
  note: { size: 32, font: '楷体_GB2312', indent: true },
  title: { size: 44, font: '方正小标宋简体', align: 'center' },
  subtitle: { size: 36, font: '楷体_GB2312', align: 'center' },
  byline: { size: 32, font: '楷体_GB2312', align: 'center' },
  paragraph: BODY,
  heading: { size: 32, font: '黑体', indent: true },
  credit: { size: 32, font: '仿宋_GB2312', align: 'right' },
  section: { size: 36, font: '黑体', align: 'center' },
  item: BODY,
  cc: { size: 28, font: '仿宋_GB2312' },
  copies: { size: 28, font: '仿宋_GB2312', align: 'right' },
}
