import type { PdfHost } from './host.ts'

/**
 * A colour space of the four inks that is shown through sRGB. DeviceCMYK is forbidden beside an sRGB output intent (ISO
 * 19005-1, 6.2.3.3); named inks with an alternate that the intent covers are not (6.2.3.4).
 */
export function inksAsRgb(host: PdfHost): readonly unknown[] {
  const tint = host.ref({ FunctionType: 4, Domain: [0, 1, 0, 1, 0, 1, 0, 1], Range: [0, 1, 0, 1, 0, 1] })
  tint.end(new TextEncoder().encode(TINT))
  return ['DeviceN', ['Cyan', 'Magenta', 'Yellow', 'Black'], 'DeviceRGB', tint]
}

/** c m y k → r g b, where r is (1 − c)(1 − k). */
const TINT =
  '{1 exch sub 4 -1 roll 1 exch sub 1 index mul 4 -1 roll 1 exch sub 2 index mul 4 -1 roll 1 exch sub 4 -1 roll mul}'
