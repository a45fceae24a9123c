import type { Block } from '../../../content/model/document'
import type { Point } from '../../../content/model/point'
import type { Writing } from '../writing'
import { aside, paragraph, sentence } from './paragraph'
import { spoken } from './spoken'

const SOFTLY = { italic: true, soft: true } as const

/** Whom or what it is about, what the answers say, and the question it ends in. */
function pointParagraph(point: Point, writing: Writing): Block {
  const subject = point.subjectInFull.trim()
  const asks = spoken(point.asks, writing, SOFTLY)
  if (!subject) return paragraph('point', ...spoken(`${sentence(point.says)} `, writing), ...asks)
  const whom = spoken(writing.say('document.subject', { subject }), writing, { bold: true })
  return paragraph('point', ...whom, ...spoken(` ${point.says} `, writing), ...asks)
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
