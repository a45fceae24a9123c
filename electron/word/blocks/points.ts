import type { Block } from '../../../content/model/document'
import type { Point } from '../../../content/model/point'
import type { Writing } from '../writing'
import { aside, paragraph, sentence } from './paragraph'

/** Whom or what it is about, what the answers say, and the question it ends in. */
function pointParagraph(point: Point, { say }: Writing): Block {
  const subject = point.subject.trim()
  if (!subject) return paragraph('point', { text: `${sentence(point.says)} ` }, aside(point.asks))
  return paragraph('point', { text: say('document.subject', { subject }), bold: true }, { text: ` ${point.says} ` }, aside(point.asks))
}

export function pointsBlocks(worksheets: readonly string[], writing: Writing): Block[] {
  const points = writing.points.filter((point) => worksheets.includes(point.worksheet))
  if (points.length === 0) return [paragraph('body', aside(writing.say('document.no-points')))]
  return points.map((point) => pointParagraph(point, writing))
}
