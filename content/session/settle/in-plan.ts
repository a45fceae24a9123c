/** Where in the plan a question of a session stands, what the plan says there itself, and what the session would. */
import { answerWords } from '../../model/answer-words'
import { rowName } from '../../model/names'
import { type Place, placeKey, valueAt } from '../../model/place'
import { leavesOf, rowsOf } from '../../model/places'
import { type Agreed, type Entry, FIRST_ROUND, type Plan, US, type Value } from '../../model/plan'
import type { CoverageQuestion, Leaf, RowsQuestion } from '../../model/question'
import { currentRound, roundFor } from '../../model/rounds'
import { sameContent } from '../../model/same-content'
import type { Worksheet } from '../../model/worksheet'
import type { Say } from '../../words/say'
import { VALUE_OF } from '../fits'
import type { Item } from '../item'
import type { Agreement, Session } from '../session'
import { offeredIn } from '../set-up/choose'

export type Asked = { readonly leaf: Leaf } | { readonly list: RowsQuestion | CoverageQuestion }

/** A step or an option of another wording is the same; another scale is another question. */
function isSameAsk(one: Item['ask'], other: Item['ask']): boolean {
  if (one.kind === 'scale' && other.kind === 'scale') {
    return one.steps.map(({ value }) => value).join() === other.steps.map(({ value }) => value).join()
  }
  if ('options' in one && 'options' in other) {
    const now = new Set(other.options.map(({ id }) => id))
    return one.options.every(({ id }) => now.has(id))
  }
  return VALUE_OF[one.kind] === VALUE_OF[other.kind]
}

/** The question as the worksheets ask it now; undefined where they ask it no more, ask it otherwise, or only ask it candidly. */
export function askedNow({ question, ask }: Item, worksheets: readonly Worksheet[]): Asked | undefined {
  const offered = worksheets.flatMap(offeredIn).find((one) => one.question === question)
  if (!offered || VALUE_OF[offered.ask.kind] !== VALUE_OF[ask.kind] || !isSameAsk(ask, offered.ask)) return undefined
  const leaf = worksheets.flatMap(leavesOf).find(({ id }) => id === question)
  if (leaf) return { leaf }
  const list = worksheets.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)).find(({ id }) => id === question)
  return list?.kind === 'rows' || list?.kind === 'coverage' ? { list } : undefined
}

/** Whether whom or what it is about is in the plan. */
export const isAboutKnown = (plan: Plan, { about }: Pick<Item, 'about'>): boolean =>
  about.every((id) => id === US || [...plan.partners, ...plan.rows].some((one) => one.id === id))

/** In the round in which this session's answer stands already, or else in the present one. */
export function placeOf(plan: Plan, session: Pick<Session, 'id'>, { question, about }: Item, asked: Asked | undefined): Place {
  const key = placeKey({ question, about })
  const before = plan.entries.find(
    (entry) => entry.voice === session.id && placeKey({ question: entry.question, about: entry.about }) === key,
  )
  const round = asked && 'leaf' in asked ? roundFor(asked.leaf, currentRound(plan)) : FIRST_ROUND
  return { question, about, round: before?.round ?? round, voice: session.id }
}

/** What the plan's own answer says, the reason of a rating with it; of a list its lines. */
export function ownWords(plan: Plan, { round = FIRST_ROUND, ...place }: Place, asked: Asked | undefined, say: Say): string {
  if (!asked) return ''
  if ('list' in asked)
    return rowsOf(plan, asked.list.id)
      .map(({ id }) => rowName(plan, asked.list, id, say))
      .join('\n')
  const value = valueAt(plan, { question: place.question, about: place.about, round })
  const words = answerWords(plan, asked.leaf, value, say)
  return value?.kind === 'scale' ? [words, value.evidence.trim()].filter(Boolean).join('. ') : words
}

const NOTHING: Value = { kind: 'text', text: '' }

/** What goes in: the answer and why, or the views without an answer. In an anonymous session nobody is named. */
export function settledEntry({ mode }: Pick<Session, 'mode'>, { kind, value, reason, views }: Agreement): { value: Value; agreed: Agreed } {
  // The reason stands beside the answer, not in the rating as evidence.
  const bare = value?.kind === 'scale' ? { ...value, evidence: '', source: null } : value
  if (kind === 'agreed' && bare) return { value: bare, agreed: { reason: reason.trim(), views: [] } }
  const said = views.filter(({ words }) => words.trim() !== '')
  return { value: NOTHING, agreed: { reason: '', views: mode === 'anonymous' ? said.map((view) => ({ ...view, whose: '' })) : said } }
}

export const isSettledAs = (before: Pick<Entry, 'value' | 'agreed'>, { value, agreed }: ReturnType<typeof settledEntry>): boolean =>
  sameContent({ value: before.value, agreed: before.agreed }, { value, agreed })
