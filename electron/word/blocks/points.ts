import type { Block, Run } from '../../../content/model/document'
import type { Point } from '../../../content/model/point'
import type { AsidePoint, Writing } from '../writing'
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

/** Why it is not talked about any more; without the question, which was answered by setting it aside. */
function asideItem({ point, reason }: AsidePoint, writing: Writing): Run[] {
  const subject = point.subjectInFull.trim()
  const whom = subject ? spoken(writing.say('document.subject', { subject }), writing, { bold: true }) : []
  const says = subject ? ` ${point.says} ` : `${sentence(point.says)} `
  return [...whom, ...spoken(says, writing), { text: reason, soft: true, name: true }]
}

function asideBlocks(points: readonly AsidePoint[], writing: Writing): Block[] {
  if (points.length === 0) return []
  const heading = { kind: 'heading', level: 3, text: writing.say('document.set-aside') } as const
  return [heading, { kind: 'list', items: points.map((point) => asideItem(point, writing)) }]
}

/** The points of all worksheets, or of those that are named; below them what was set aside, for our own eyes. */
export function pointsBlocks(ids: readonly string[] | undefined, writing: Writing): Block[] {
  const chosen = writing.worksheets.filter((worksheet) => !ids || ids.includes(worksheet.id))
  const isChosen = (id: string) => chosen.some((worksheet) => worksheet.id === id)
  const lists = chosen.flatMap((worksheet): Block[] => {
    const points = writing.points.filter((point) => point.worksheet === worksheet.id)
    const heading = { kind: 'heading', level: 3, text: worksheet.title } as const
    return points.length > 0 ? [heading, ...points.map((point) => pointParagraph(point, writing))] : []
  })
  const shown = lists.length > 0 ? lists : [paragraph('body', aside(writing.say('document.no-points')))]
  const put = writing.asidePoints.filter(({ point }) => isChosen(point.worksheet))
  return [...shown, ...asideBlocks(put, writing)]
}
