/** What the findings of many rules are made of: the places they rest on, and the first line of what names a row. */
import { type Place, textAt } from './place'
import type { Plan } from './plan'

/** Answers about one subject, in one round where they are asked anew in each. */
export const restsOn = (about: readonly string[], questions: readonly string[], round?: string): Place[] =>
  questions.map((question) => (round === undefined ? { question, about } : { question, about, round }))

/** The first line of a text, without the stop that would end the sentence it is put into. Empty while nothing is written. */
export const firstLine = (plan: Plan, question: string, about: readonly string[], round?: string): string =>
  (textAt(plan, question, about, round).split('\n')[0] ?? '').trim().replace(/\.$/, '')
