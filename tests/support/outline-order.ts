/** Which answers a block of an outline asks for, in the order in which it tells them: derived from the block, and told from the plan alone. */

import { planFor } from '../../content/model/audience'
import type { Outline, OutlineBlock } from '../../content/model/outline'
import { placesAskedBy } from '../../content/model/outline-asks'
import { type Place, valueAt, valueOfKind } from '../../content/model/place'
import { type AskedPlace, partnersAsked, partnersInOrder } from '../../content/model/places'
import type { Partner, Plan } from '../../content/model/plan'
import { roundsOf } from '../../content/model/rounds'
import type { Worksheet } from '../../content/model/worksheet'
import { worksheetFor } from '../../content/model/worksheet-for'
import { worksheets } from '../../content/worksheets'
import { LONGEST_IN_CELL } from '../../electron/word/blocks/long-answers'

const newestFirst = (plan: Plan): string[] =>
  roundsOf(plan)
    .map(({ id }) => id)
    .reverse()

function declinedLast({ partners }: Plan): Partner[] {
  const order = partnersInOrder({ partners })
  const declined = order.filter(({ status }) => status === 'declined')
  return [...order.filter((partner) => !declined.includes(partner)), ...declined]
}

/** The grid of its worksheet that each question stands in. */
const gridOf = new Map(
  worksheets
    .flatMap((worksheet) => worksheet.sections.flatMap((section) => section.questions))
    .flatMap((grid) =>
      grid.kind === 'grid' ? grid.columns.flatMap((column) => column.questions.map(({ id }) => [id, grid.id] as const)) : [],
    ),
)

function isLong(place: Place, plan: Plan): boolean {
  const value = valueAt(plan, place)
  const text = value?.kind === 'text' ? value.text : value?.kind === 'scale' ? value.evidence : ''
  return text.length > LONGEST_IN_CELL
}

const longLast = (places: readonly AskedPlace[], plan: Plan): AskedPlace[] => [
  ...places.filter((place) => !isLong(place, plan)),
  ...places.filter((place) => isLong(place, plan)),
]

/** Neighbouring places of one section, and of one grid in it. */
function runsIn(places: readonly AskedPlace[]): AskedPlace[][] {
  const runs: AskedPlace[][] = []
  for (const place of places) {
    const last = runs.at(-1)
    const [first] = last ?? []
    if (last && first?.section === place.section && gridOf.get(first.question) === gridOf.get(place.question)) last.push(place)
    else runs.push([place])
  }
  return runs
}

/** Columns of the register; of each the answers from top to bottom. */
const REGISTER = [
  'what',
  'because',
  'with',
  'likelihood',
  'impact',
  'safeguard',
  'owner',
  'by',
  'likelihood-after',
  'impact-after',
  'carrier',
  'accepted',
]
const BRIEF = [
  'what',
  'because',
  'with',
  'likelihood',
  'impact',
  'likelihood-after',
  'impact-after',
  'safeguard',
  'owner',
  'by',
  'carrier',
  'accepted',
]

function inRegister(places: readonly AskedPlace[], columns: readonly string[]): AskedPlace[] {
  const rows = [...new Set(places.map(({ about }) => about[0]))]
  return rows.flatMap((row) =>
    columns.flatMap((column) => places.filter(({ about, question }) => about[0] === row && question === `risk.${column}`)),
  )
}

/** Then beside now; now alone while there is one round. */
function thenAndNow(block: OutlineBlock, plan: Plan, shown: readonly Worksheet[]): Place[] {
  const [now, then] = newestFirst(plan)
  const places = placesAskedBy(block, plan, shown, now === undefined ? {} : { rounds: [now] })
  return places.flatMap((place) => (then === undefined ? [place] : [{ ...place, round: then }, place]))
}

/** Of the dates for the whole the last one that was set. */
function nextLooks(plan: Plan): Place[] {
  const whole = newestFirst(plan).map((round) => ({ question: 'look.next', about: [], round }))
  const last = whole.find((place) => valueOfKind(plan, 'date', place.question, [], place.round)?.date)
  return [...(last ? [last] : []), ...partnersAsked(plan).map(({ id }) => ({ question: 'building.look-again', about: [id] }))]
}

interface Told {
  /** In this order, in the round that the plan is in. */
  readonly ordered: readonly Place[]
  /** Somewhere, in whichever round. */
  readonly anywhere: readonly Place[]
}

const isStanding = (block: OutlineBlock): boolean =>
  block.block === 'grid' && block.columns.some(({ questions }) => questions.includes('choice.status'))

export function toldBy(block: OutlineBlock, outline: Outline, whole: Plan): Told {
  const plan = planFor(outline.audience, whole, worksheets)
  const shown = worksheets.map((worksheet) => worksheetFor(outline.audience, worksheet))
  if (block.block === 'moved') return { ordered: thenAndNow(block, plan, shown), anywhere: [] }
  if (block.block === 'looks') return { ordered: [], anywhere: nextLooks(plan) }
  const partners = block.block === 'worksheet' || isStanding(block) ? declinedLast(plan) : partnersAsked(plan)
  const now = placesAskedBy(block, plan, shown, { partners })
  const anywhere = placesAskedBy(block, plan, shown, { partners, rounds: newestFirst(plan) })
  if (block.block === 'risks') return { ordered: inRegister(now, block.most === undefined ? REGISTER : BRIEF), anywhere }
  if (block.block === 'grid') return { ordered: longLast(now, plan), anywhere }
  return { ordered: runsIn(now).flatMap((run) => (gridOf.has(run[0]?.question ?? '') ? longLast(run, plan) : run)), anywhere }
}
