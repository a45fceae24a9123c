/** Tables, figures, and what stands below them. */
import { type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { Measures } from './measures'
import { SANS, SOFT, sized, style } from './style'

export const tableStyles = ({ cell, caption }: Measures): IParagraphStyleOptions[] => [
  style('TableText', 'Table Text', {
    run: sized(cell.size),
    paragraph: { spacing: { after: cell.after, line: cell.line, lineRule: LineRuleType.AUTO } },
  }),
  style('TableHead', 'Table Head', {
    run: { font: SANS, bold: true, ...sized(9) },
    paragraph: { spacing: { after: 20, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true },
  }),
  style('Caption', 'caption', {
    run: { color: SOFT, ...sized(caption.size) },
    paragraph: { spacing: { before: caption.before, after: caption.after, line: 252, lineRule: LineRuleType.AUTO } },
  }),
  // Word joins two tables that nothing parts.
  style('AfterTable', 'After Table', { run: { size: 8 }, paragraph: { spacing: { after: 60, line: 160, lineRule: LineRuleType.EXACT } } }),
  style('Picture', 'Picture', {
    paragraph: { spacing: { before: 160, after: 40, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
  }),
]
