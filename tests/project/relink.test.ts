import { expect, test } from 'vitest'
import { relinked } from '../../src/project/relink.ts'

const picture = (name: string) => ({ name, bytes: () => new TextEncoder().encode(name) })

test('pictures of a document of ours get the names under which its source shows them', () => {
  const text =
    '# 甲\n\n![桥（一）](0130/bridge.jpg)\n\n![](0130/chart.svg 宽 60%)\n\n![再看](0130/bridge.jpg)\n'
  const { text: linked, pictures } = relinked(text, [picture('image1.jpeg'), picture('image2.png')], '0131/')
  expect(linked).toBe(
    '# 甲\n\n![桥（一）](0131/bridge.jpg)\n\n![](0131/chart.png 宽 60%)\n\n![再看](0131/bridge.jpg)\n',
  )
  expect(
    pictures.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes() ?? new Uint8Array())]),
  ).toEqual([
    ['bridge.jpg', 'image1.jpeg'],
    ['chart.png', 'image2.png'],
  ])
})

test('paths that lead elsewhere stay inside the folder, and two pictures of one name stay two', () => {
  const { text, pictures } = relinked(
    '![](../../a.png)\n\n![](b/A.png)\n\n![](c.png)\n',
    [picture('i1.png'), picture('i2.png')],
    'x/',
  )
  expect(text).toBe('![](x/a.png)\n\n![](x/A-2.png)\n\n![](c.png)\n')
  expect(pictures.map(({ name }) => name)).toEqual(['a.png', 'A-2.png'])
})
