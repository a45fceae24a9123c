/** A4 with margins of 2.5 cm, in twentieths of a point. */
const CM = 567
export const PAGE = { width: 11906, height: 16838, margin: 1417, edge: 720 } as const
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin
export const INDENT = { heading: 0.8 * CM, subheading: 1.1 * CM, list: 0.6 * CM, facts: 3 * CM } as const

/**
 * Largest picture, in the pixels (96 to the inch) that docx counts in: as wide as the text, and so high that it still fits
 * under a heading in the lower half of a page. One that would become too small to read so may take two thirds of a page.
 */
export const PICTURE = { width: Math.floor((TEXT_WIDTH / 1440) * 96), height: 420, highest: 640, smallest: 0.7 } as const

/** Shares of the text's width in whole twentieths of a point, adding up exactly. */
export function columnWidths(shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const edges = shares.map((_, at) => Math.round((TEXT_WIDTH * shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0)) / whole))
  return edges.map((edge, at) => edge - (edges[at - 1] ?? 0))
}
