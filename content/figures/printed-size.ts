/** How large a figure is printed, in pixels at 96 to the inch. Figures are drawn at this size and no larger. */
import { figureWidth, type Paper } from '../model/paper'

/** So high that a figure still fits under a heading in the lower half of a page. */
const HIGH = 420
/** One that would become too small to read may take two thirds of a page. */
const HIGHEST = 640
const SMALLEST = 0.7

/** As wide as the text at most; `width` and `height` are the drawing's own. */
export function printedSize({ width, height }: { width: number; height: number }, paper: Paper): { width: number; height: number } {
  const wide = Math.min(1, figureWidth(paper) / width)
  const high = Math.max(HIGH / height, SMALLEST * wide)
  const scale = Math.min(wide, high, HIGHEST / height)
  return { width: width * scale, height: height * scale }
}
