/** An organisation's colour as it can be read on white paper. */

type Rgb = readonly [number, number, number]

const parsed = (colour: string): Rgb => {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}
const written = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const linear = (part: number): number => {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Contrast of a colour, `#rrggbb`, with white, as WCAG reckons it: 1 to 21. */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = parsed(colour).map(linear) as unknown as Rgb
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** What words need to be read with ease. */
const ENOUGH = 4.5
const STEP = 0.97

/** The colour itself where words in it can be read on white; otherwise the nearest darker one of the same hue. */
export function readableOnWhite(colour: string): string {
  let rgb = parsed(colour)
  while (contrastOnWhite(written(rgb)) < ENOUGH) rgb = [rgb[0] * STEP, rgb[1] * STEP, rgb[2] * STEP]
  return written(rgb)
}
