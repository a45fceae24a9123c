/** Sizes in points and room in twentieths of a point: those of a report, and of a memo, which is set closer, so that a board reads it in one sitting. */
import type { DocumentForm } from '../../../content/model/outline'

const report = {
  text: { size: 10.5, after: 120, line: 288 },
  label: 9.5,
  title: { above: 3200, size: 30, who: 14, belowWho: 480, made: 1600, note: 10, belowNote: 60 },
  heading: { size: 18, before: 480, after: 120 },
  cell: { size: 9.5, after: 20, line: 264 },
  caption: { size: 9, before: 80, after: 280 },
}
export type Measures = typeof report

const memo: Measures = {
  text: { size: 10, after: 90, line: 270 },
  label: 8.5,
  title: { above: 120, size: 22, who: 12, belowWho: 200, made: 160, note: 9, belowNote: 20 },
  heading: { size: 15, before: 260, after: 80 },
  cell: { size: 9, after: 10, line: 250 },
  caption: { size: 8.5, before: 50, after: 160 },
}

export const measuresOf = (form: DocumentForm): Measures => (form === 'memo' ? memo : report)
