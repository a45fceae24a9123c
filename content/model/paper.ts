/** The paper that documents are made for, and the room on it. */
import * as z from 'zod'

export const Paper = z.enum(['a4', 'letter'])
export type Paper = z.infer<typeof Paper>

/** In twentieths of a point: the sheet and the margin on all four sides, as is usual where the paper is. */
interface Sheet {
  readonly width: number
  readonly height: number
  readonly margin: number
}
export const SHEETS: Readonly<Record<Paper, Sheet>> = {
  a4: { width: 11906, height: 16838, margin: 1417 },
  letter: { width: 12240, height: 15840, margin: 1440 },
}

/** Width of the text in twentieths of a point. */
export const textWidth = (paper: Paper): number => SHEETS[paper].width - 2 * SHEETS[paper].margin

/** The same in pixels at 96 to the inch, in which figures are drawn. */
export const figureWidth = (paper: Paper): number => Math.floor((textWidth(paper) / 1440) * 96)
