/** Which questions of the worksheets a session can ask, and each as the session asks it. Candid questions are never among them. */

import { newId } from '../../model/id'
import { isNamedOutside } from '../../model/named-outside'
import { organisationName } from '../../model/names'
import { organisationsAsked, partnersAsked } from '../../model/places'
import type { Plan } from '../../model/plan'
import type { Each, Leaf, Question } from '../../model/question'
import type { Section, Worksheet } from '../../model/worksheet'
import { worksheetFor } from '../../model/worksheet-for'
import type { Say } from '../../words/say'
import type { Ask, Item } from '../item'

/** A question that can be chosen; `each` is whom it is asked of one by one. */
export interface Offered {
  readonly question: string
  readonly worksheet: string
  readonly text: string
  readonly help: string
  readonly section: string
  readonly each: Each | null
  readonly ask: Ask
}

function askOf(leaf: Leaf): Ask | undefined {
  switch (leaf.kind) {
    case 'short':
      return { kind: 'line' }
    case 'long':
      return { kind: 'text' }
    case 'one':
    case 'several':
      return { kind: leaf.kind, options: leaf.options.map(({ id, text }) => ({ id, text })) }
    case 'scale':
      return { kind: 'scale', steps: leaf.steps, evidence: leaf.evidence }
    case 'number':
      return { kind: 'number', unit: typeof leaf.unit === 'object' ? leaf.unit.text : leaf.unit === 'percent' ? '%' : '' }
    case 'date':
      return { kind: 'date' }
    // Whom or which of our lists: nobody outside knows our names for them.
    case 'who':
    case 'which':
    case 'status':
      return undefined
  }
}

type Where = Pick<Offered, 'worksheet' | 'section'>

function offeredLeaf(leaf: Leaf, each: Each | null, where: Where): Offered[] {
  const ask = askOf(leaf)
  return ask ? [{ ...where, question: leaf.id, text: leaf.text, help: leaf.help ?? '', each, ask }] : []
}

function offeredQuestion(question: Question, section: Section, where: Where): Offered[] {
  switch (question.kind) {
    case 'grid':
      return question.columns.flatMap(({ questions }) => questions.flatMap((leaf) => offeredLeaf(leaf, question.of, where)))
    case 'rows': {
      // Only what names a row can be listed by somebody who does not see our rows.
      const names = !question.continues && ['short', 'long'].includes(question.columns[0]?.kind ?? '')
      return names
        ? [
            {
              ...where,
              question: question.id,
              text: question.text,
              help: question.help ?? '',
              each: null,
              ask: { kind: 'list', item: question.item },
            },
          ]
        : []
    }
    case 'coverage':
      return [
        {
          ...where,
          question: question.id,
          text: question.label.text,
          help: question.label.help ?? '',
          each: null,
          ask: { kind: 'list', item: question.item },
        },
      ]
    default:
      return offeredLeaf(question, section.each ?? null, where)
  }
}

/** The questions of a worksheet that a session can ask, in its order. */
export const offeredIn = (worksheet: Worksheet): Offered[] =>
  worksheetFor('participants', worksheet).sections.flatMap((section) =>
    section.questions.flatMap((question) => offeredQuestion(question, section, { worksheet: worksheet.id, section: section.title })),
  )

/** Whom a question is asked about: organisations that outsiders may read of, since everybody reads the sheet. */
export function subjectsOffered(plan: Plan, each: Each | null): string[] {
  if (each === null) return []
  const ids = each === 'organisation' ? organisationsAsked(plan) : partnersAsked(plan).map(({ id }) => id)
  const hidden = new Set(plan.partners.filter(({ status }) => !isNamedOutside(plan, status)).map(({ id }) => id))
  return ids.filter((id) => !hidden.has(id))
}

/** The questions as the session asks them: one for each organisation it is asked about. */
export function itemsFrom(offered: Offered, plan: Plan, say: Say): Item[] {
  const { question, worksheet, text, help, each, ask } = offered
  const of = each === null ? [[]] : subjectsOffered(plan, each).map((id) => [id])
  return of.map((about) => {
    const subject = about[0] === undefined ? '' : (organisationName(plan, about[0], say) ?? '')
    return { id: newId('q'), worksheet, question, about, text, help, subject, ask }
  })
}
