/** All that the blocks of one document are written from. For outsiders the plan and the worksheets are already without anything inside. */
import { pointAside } from '../../content/model/aside'
import { type DocumentAudience, isOutside, planFor } from '../../content/model/audience'
import type { Figure, FigureWords } from '../../content/model/figure'
import type { Letterhead } from '../../content/model/letterhead'
import type { Outline } from '../../content/model/outline'
import type { Paper } from '../../content/model/paper'
import { partnersInOrder } from '../../content/model/places'
import type { Partner, Plan } from '../../content/model/plan'
import type { Point } from '../../content/model/point'
import { roundName } from '../../content/model/round-name'
import { roundsOf } from '../../content/model/rounds'
import type { Worksheet } from '../../content/model/worksheet'
import { worksheetFor } from '../../content/model/worksheet-for'
import type { Say } from '../../content/words/say'
import { namesAgainst } from './blocks/spoken'

export interface Sources {
  readonly outline: Outline
  readonly plan: Plan
  readonly worksheets: readonly Worksheet[]
  readonly pointsOf: (plan: Plan, worksheets: readonly Worksheet[], language: string, audience: DocumentAudience) => readonly Point[]
  readonly figureWords: (figure: Figure, plan: Plan, worksheets: readonly Worksheet[], say: Say) => FigureWords
  readonly isFigureEmpty: (figure: Figure, plan: Plan, worksheets: readonly Worksheet[], say: Say) => boolean
  readonly say: Say
  readonly language: string
  /** The day on which it is made, as in a plan: 2026-03-12. */
  readonly made: string
  readonly paper: Paper
  readonly letterhead?: Letterhead
}

export interface AsidePoint {
  readonly point: Point
  readonly reason: string
}

export interface WritingRound {
  readonly id: string
  /** "After the first course, 15 April 2026". */
  readonly name: string
}

export interface Writing extends Sources {
  readonly outside: boolean
  /** Those to be talked about, and those that were set aside. */
  readonly points: readonly Point[]
  readonly asidePoints: readonly AsidePoint[]
  /** The current round and those before it, the newest first. */
  readonly rounds: readonly WritingRound[]
  /** In order; those who were declined come last, since their answers are kept. */
  readonly partners: readonly Partner[]
  /** Every question as it is asked, those inside too: for sheets that hold no answers. */
  readonly asked: readonly Worksheet[]
  /** Names that run the other way than the document. */
  readonly names: readonly string[]
}

export const isDeclined = (partner: Partner): boolean => partner.status === 'declined'

function partnersShown(plan: Plan): Partner[] {
  const all = partnersInOrder(plan)
  return [...all.filter((partner) => !isDeclined(partner)), ...all.filter(isDeclined)]
}

const roundsNewestFirst = (plan: Plan, say: Say, language: string): WritingRound[] =>
  roundsOf(plan)
    .map(({ id }) => ({ id, name: roundName(plan, id, say, language) }))
    .reverse()

/** What was set aside is talked about nowhere; only we read that it was, and why. */
function pointsIn({ outline, plan, worksheets, language, pointsOf }: Sources): Pick<Writing, 'points' | 'asidePoints'> {
  const found = pointsOf(plan, worksheets, language, outline.audience).map((point) => ({
    point,
    reason: pointAside(plan, point.rule, point.about)?.reason,
  }))
  return {
    points: found.filter(({ reason }) => reason === undefined).map(({ point }) => point),
    asidePoints: isOutside(outline.audience) ? [] : found.flatMap(({ point, reason }) => (reason === undefined ? [] : [{ point, reason }])),
  }
}

export function writingFrom(sources: Sources): Writing {
  const { outline, worksheets, language, say } = sources
  const plan = planFor(outline.audience, sources.plan, worksheets)
  return {
    ...sources,
    ...pointsIn(sources),
    plan,
    asked: worksheets,
    worksheets: worksheets.map((worksheet) => worksheetFor(outline.audience, worksheet)),
    outside: isOutside(outline.audience),
    rounds: roundsNewestFirst(plan, say, language),
    partners: partnersShown(plan),
    names: namesAgainst(plan, worksheets, language, say),
  }
}
