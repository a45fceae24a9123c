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

export function pointsBlocks(ids: readonly string[], writing: Writing): Block[] {
  const lists = writing.worksheets
    .filter((worksheet) => ids.includes(worksheet.id))
    .flatMap((worksheet): Block[] => {
      const points = writing.points.filter((point) => point.worksheet === worksheet.id)
      const heading = { kind: 'heading', level: 3, text: worksheet.title } as const
      return points.length > 0 ? [heading, ...points.map((point) => pointParagraph(point, writing))] : []
    })
  return lists.length > 0 ? lists : [paragraph('body', aside(writing.say('document.no-points')))]
}
