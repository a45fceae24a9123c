/** Numbers of headings, marks of lists: real Word numbering, so that a heading put in later is counted. */
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import { INDENT } from './page'
import { SOFT } from './styles'

export const HEADINGS = 'headings'
export const BULLETS = 'bullets'
export const COUNTED = 'counted'
export const POINTS = { ltr: 'points', rtl: 'points-rtl' } as const

const hanging = (indent: number) => ({ paragraph: { indent: { start: indent, hanging: indent } } })

const mark = (reference: string, text: string, run: object) => ({
  reference,
  levels: [{ level: 0, format: LevelFormat.BULLET, text, alignment: AlignmentType.START, style: { ...hanging(INDENT.list), run } }],
})

const countedLevel = {
  ...{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, suffix: LevelSuffix.TAB },
  style: hanging(INDENT.list),
}

const headingLevel = (level: number, text: string, indent: number) => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.START,
  suffix: LevelSuffix.TAB,
  style: { ...hanging(indent), run: { bold: false } },
})

export const numbering: INumberingOptions = {
  config: [
    { reference: HEADINGS, levels: [headingLevel(0, '%1', INDENT.heading), headingLevel(1, '%1.%2', INDENT.subheading)] },
    mark(BULLETS, '–', { color: SOFT }),
    { reference: COUNTED, levels: [countedLevel] },
    mark(POINTS.ltr, '?', { italics: true, bold: true, color: '24488C' }),
    mark(POINTS.rtl, '؟', { bold: true, color: '24488C' }),
  ],
}
