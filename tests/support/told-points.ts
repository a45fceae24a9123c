/** What the points to talk about say of a small plan, and the steps that plans of the later worksheets are made of. */
import { addCommitment } from '../../content/model/commitments'
import { answer } from '../../content/model/edit'
import { placeKey } from '../../content/model/place'
import type { Commitment, Plan, Value } from '../../content/model/plan'
import { addRound } from '../../content/model/rounds-edit'
import { pointsOf } from '../../content/points'
import { worksheets } from '../../content/worksheets'
import { AT, one, row, says, text, who } from './small-plan'

type Step = (plan: Plan) => Plan

/** “Warda: says asks” of each point of one rule. */
export function told(rule: string, plan: Plan, audience: 'ours' | 'partner' = 'ours'): string[] {
  return pointsOf(plan, worksheets, 'en', audience)
    .filter((point) => point.rule === rule)
    .map(({ subject, says, asks }) => `${subject ? `${subject}: ` : ''}${says} ${asks}`)
}

/** The places that the points of a rule rest on, as keys. */
export const restingOn = (rule: string, plan: Plan): string[][] =>
  pointsOf(plan, worksheets, 'en')
    .filter((point) => point.rule === rule)
    .map(({ from }) => from.map(placeKey))

const all =
  (steps: readonly Step[]): Step =>
  (plan) =>
    steps.reduce((next, step) => step(next), plan)

/** A rating of the whole or of a subject. */
export const rated = (question: string, about: readonly string[], rating: number, evidence = 'Seen.'): Step =>
  says(question, about, { kind: 'scale', rating, evidence, source: null })

export const by = (question: string, about: readonly string[], ids: string[], name = ''): Step =>
  says(question, about, { kind: 'who', who: ids, name })

export const actor = (id: string, name: string, organisation: string, level: string): Step =>
  all([row('actors', id), text('actor.name', [id], name), who('actor.organisation', id, [organisation]), one('actor.level', [id], level)])

/** A thread between actors. */
export const thread = (id: string, ...actors: string[]): Step => all([row('links', id), who('link.between', id, actors)])

/** A row of any list with its name. */
export const named = (list: string, id: string, question: string, name: string): Step => all([row(list, id), text(question, [id], name)])

export const round =
  (id: string): Step =>
  (plan) =>
    addRound(plan, id, { title: '', date: '' }, AT)

/** Any answer, given in a later round. */
export const later =
  (id: string, question: string, about: readonly string[], value: Value): Step =>
  (plan) =>
    answer(plan, { question, about, round: id }, value, { text: question, kind: value.kind }, AT)

export const laterRated = (id: string, question: string, about: readonly string[], rating: number, evidence: string): Step =>
  later(id, question, about, { kind: 'scale', rating, evidence, source: null })

export const promise =
  (part: Partial<Commitment>): Step =>
  (plan) =>
    addCommitment(plan, 'promise-1', part, AT)
