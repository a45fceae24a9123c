/** All that the blocks of one document are written from. For outsiders the plan and the worksheets are already without anything inside. */
import { type DocumentAudience, isOutside, planFor } from '../../content/model/audience'
import type { FigureWords } from '../../content/model/figure'
import type { Outline } from '../../content/model/outline'
import { partnersInOrder } from '../../content/model/places'
import type { Partner, Plan } from '../../content/model/plan'
import type { Point } from '../../content/model/point'
import type { Figure, Worksheet } from '../../content/model/worksheet'
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
}

export interface Writing extends Sources {
  readonly outside: boolean
  readonly points: readonly Point[]
  /** In order; those who were declined come last, since their answers are kept. */
  readonly partners: readonly Partner[]
  /** Names that run the other way than the document. */
  readonly names: readonly string[]
}

export const isDeclined = (partner: Partner): boolean => partner.status === 'declined'

function partnersShown(plan: Plan): Partner[] {
  const all = partnersInOrder(plan)
  return [...all.filter((partner) => !isDeclined(partner)), ...all.filter(isDeclined)]
}

export function writingFrom(sources: Sources): Writing {
  const { outline, worksheets, language, say } = sources
  const plan = planFor(outline.audience, sources.plan, worksheets)
  return {
    ...sources,
    plan,
    worksheets: worksheets.map((worksheet) => worksheetFor(outline.audience, worksheet)),
    outside: isOutside(outline.audience),
    points: sources.pointsOf(sources.plan, worksheets, language, outline.audience),
    partners: partnersShown(plan),
    names: namesAgainst(plan, worksheets, language, say),
  }
}
