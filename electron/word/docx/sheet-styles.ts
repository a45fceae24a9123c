/** Styles of what is handed out: sheets to write on, and the chapter to read. */
import { BorderStyle, type ICharacterStyleOptions, type IParagraphStyleOptions, LineRuleType, UnderlineType } from 'docx'
import { SANS, SOFT, sized, style } from './style'

/** Lines to write on lie 8.5 mm apart: wide enough for every hand. */
const PITCH = 482
const rule = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C', space: 0 } as const
/** A line between neighbours too: without it Word would draw one below the last of them only. */
const ruledLine = {
  spacing: { before: 0, after: 0, line: PITCH, lineRule: LineRuleType.EXACT },
  border: { bottom: rule, between: rule },
}
/** A short line ends this far before the others. */
const SHORT = 5600

export const sheetStyles: IParagraphStyleOptions[] = [
  style('SheetQuestion', 'Sheet Question', {
    run: sized(11),
    paragraph: { spacing: { before: 260, after: 40, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
  }),
  style('SheetHint', 'Sheet Hint', {
    run: { font: SANS, color: SOFT, ...sized(9.5) },
    paragraph: { spacing: { before: 60, after: 40, line: 252, lineRule: LineRuleType.AUTO } },
  }),
  style('TickBoxes', 'Tick Boxes', {
    run: sized(10),
    paragraph: { spacing: { before: 40, after: 40, line: 300, lineRule: LineRuleType.AUTO } },
  }),
  style('RuledLine', 'Ruled Line', { paragraph: ruledLine }),
  style('RuledLineShort', 'Ruled Line Short', { paragraph: { ...ruledLine, indent: { end: SHORT } } }),
  style('Quote', 'Quote', { run: { italics: true }, paragraph: { indent: { start: 567, end: 567 } } }),
  style('GlossaryEntry', 'Glossary Entry', {
    paragraph: { spacing: { after: 100 }, indent: { start: 340, hanging: 340 }, keepLines: true },
  }),
]

export const sheetCharacters: ICharacterStyleOptions[] = [
  // A dotted line marks a term on screen and on paper alike.
  { id: 'Term', name: 'Term', basedOn: 'DefaultParagraphFont', run: { underline: { type: UnderlineType.DOTTED, color: SOFT } } },
]
