/** What every named style is made of: fonts that every machine has, with partners for Arabic and Hebrew, sizes and inks. */
import type { IParagraphStyleOptions } from 'docx'

export const SERIF = { ascii: 'Cambria', hAnsi: 'Cambria', eastAsia: 'Cambria', cs: 'Times New Roman' }
export const SANS = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' }
export const INK = '000000'
export const SOFT = '505050'
export const HAIRLINE = 'BFBFBF'

/** Sizes in half points; Arabic and Hebrew a size up, since their letters are smaller. */
export const sized = (points: number) => ({ size: points * 2, sizeComplexScript: Math.round(points * 2 * 1.12) })

export const style = (id: string, name: string, rest: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...rest,
})
