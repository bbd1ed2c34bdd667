import { inFile } from '../../../base/diagnostic.ts'
import { definePageRule } from '../../page-rule.ts'

export const pageEveryPicturePrinted = definePageRule({
  id: 'page/every-picture-printed',
  title: { zh: '每张图片都印得出来', en: 'Every picture can be printed' },
  severity: 'error',
  basis: 'convention',
  since: '0.1.0',
  messages: {
    'no-picture': {
      zh: {
        message: '图片“{path}”印不出来，只留了空框',
        reason: '文件不在，或者不是完好的 JPEG、PNG 图片。',
        help: '把图片放到期刊文件所在的文件夹，核对文件名，或重新导出图片。',
      },
      en: {
        message: 'The picture "{path}" cannot be printed; an empty frame stands in its place',
        reason: 'The file is missing, or is not a sound JPEG or PNG.',
        help: "Put it into the issue's folder, check its name, or export it again.",
      },
    },
  },
  check({ bulletin, pages, told, report }) {
    // Whoever reads the files says of each what is wrong with it.
    const known = new Set(
      told.flatMap(({ place }) =>
        inFile(place) && place.file === bulletin.source.file ? [place.span.start] : [],
      ),
    )
    for (const fact of pages.facts) {
      if (fact.type !== 'unprinted-picture' || known.has(fact.span.start)) continue
      report('no-picture', fact, { path: fact.path })
    }
  },
})
