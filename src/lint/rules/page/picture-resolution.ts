import type { Figure } from '../../../model/issue.ts'
import { walk } from '../../../model/visit.ts'
import { PT_PER_MM } from '../../../theme/length.ts'
import { definePageRule } from '../../page-rule.ts'
import { rowAbove } from '../../printed-lines.ts'

/** Pixels an inch that a photograph needs in print. */
const ENOUGH = 200

export const pagePictureResolution = definePageRule({
  id: 'page/picture-resolution',
  title: { zh: '图片够清楚', en: 'Pictures are sharp enough for print' },
  severity: 'info',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    coarse: {
      zh: {
        message: '图片“{path}”印成 {mm} 毫米宽，每英寸只有 {dpi} 点',
        reason: '不到每英寸 200 点的照片，印出来发虚、有锯齿。',
        help: '换原图（微信里要点“原图”再存），宽 {pixels} 像素以上就够。',
      },
      en: {
        message: 'The picture "{path}" is printed {mm} mm wide with {dpi} pixels an inch',
        reason: 'Photographs with less than 200 pixels an inch look blurred on paper.',
        help: 'Take the original file; {pixels} pixels in width are enough.',
      },
    },
  },
  check({ bulletin, pages, report }) {
    const figures: Figure[] = []
    walk(bulletin.issue, (node) => {
      if (node.type === 'figures') figures.push(...node.figures)
    })
    for (const page of pages.pages) {
      for (const item of page.items) {
        if (item.type !== 'picture') continue
        const dpi = (item.pixels.width / item.width) * 72
        if (dpi >= ENOUGH - 0.5) continue
        const at = figures.findIndex(({ path }) => path.text === item.path)
        const [figure] = at < 0 ? [] : figures.splice(at, 1)
        report(
          'coarse',
          { page: page.number, row: rowAbove(page, item.y), span: figure?.path.span },
          {
            path: item.path,
            mm: Math.round(item.width / PT_PER_MM),
            dpi: Math.round(dpi),
            pixels: Math.ceil((item.width / 72) * ENOUGH),
          },
        )
      }
    }
  },
})
