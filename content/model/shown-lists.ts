/** What a document lists besides answers: points to talk about, questions still open, commitments. */
import { shortText } from './answer-words'
import { pointAside } from './aside'
import { isOutside } from './audience'
import type { ShownNow } from './made'
import type { OutlineBlock } from './outline'
import { type Place, placeKey } from './place'
import { leavesOf } from './places'
import type { Point } from './point'
import { openPlaces } from './progress'
import { answerKey, type Showing, shown, whomOf, without } from './shown-thing'
import type { Worksheet } from './worksheet'

/** What was set aside is read by us alone, with the reason. */
export function pointsShown({ readable, plan, worksheets, blocks, outline, pointsOf, say, language }: Showing): ShownNow[] {
  const lists = blocks.flatMap((block) => (block.block === 'points' ? [block.worksheets] : []))
  if (lists.length === 0) return []
  const isChosen = ({ worksheet }: Point) => lists.some((ids) => !ids || ids.includes(worksheet))
  return pointsOf(plan, worksheets, language, outline.audience)
    .filter(isChosen)
    .flatMap((point) => {
      const aside = pointAside(readable, point.rule, point.about)?.reason
      if (aside !== undefined && isOutside(outline.audience)) return []
      const [first] = point.from
      return [
        shown({
          ...{ key: `point|${point.id}`, what: say('made.point'), whom: point.subject, said: point.says },
          says: [point.subjectInFull, point.says, point.asks, aside],
          at: first ? { kind: 'answer', place: first } : { kind: 'plan' },
          from: point.from.map(answerKey),
        }),
      ]
    })
}

/** The worksheets whose open questions are listed. */
export function openIn(asked: readonly Worksheet[], blocks: readonly OutlineBlock[]): Worksheet[] {
  const lists = blocks.flatMap((block) => (block.block === 'open' || block.block === 'open-briefly' ? [block.worksheets] : []))
  return asked.filter(({ id }) => lists.some((ids) => !ids || ids.includes(id)))
}

export function openShown(showing: Showing): ShownNow[] {
  const { readable, asked, blocks } = showing
  return openIn(asked, blocks)
    .flatMap((worksheet) => openPlaces(worksheet, readable))
    .map(({ question, about, round, leaf }) => {
      const place: Place = { question, about, ...(round === undefined ? {} : { round }) }
      return shown({
        ...{ key: `open|${placeKey(place)}`, what: shortText(leaf), says: 'open', whom: whomOf({ question, about }, showing) },
        at: { kind: 'answer', place },
        from: [answerKey(place)],
      })
    })
}

export function commitmentsShown({ readable, asked, blocks, outline, say }: Showing): ShownNow[] {
  if (isOutside(outline.audience)) return []
  const lists = blocks.flatMap((block) => (block.block === 'commitments' ? [block.worksheets] : []))
  const isFrom = (ids: readonly string[], question: string | undefined) =>
    asked.some((worksheet) => ids.includes(worksheet.id) && leavesOf(worksheet).some(({ id }) => id === question))
  return readable.commitments
    .filter(({ from }) => lists.some((ids) => !ids || isFrom(ids, from?.question)))
    .map((commitment) =>
      shown({
        ...{ key: `commitment|${commitment.id}`, what: say('made.commitment'), whom: commitment.what, said: commitment.what },
        says: without(commitment, 'dot', 'at', 'id'),
        at: { kind: 'plan' },
      }),
    )
}
