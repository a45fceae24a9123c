/** Where a result leads: the address, and what is meant on that screen. */
import type { Place } from '../../content/model/place'
import { leavesOf } from '../../content/model/places'
import type { Plan } from '../../content/model/plan'
import { currentRound } from '../../content/model/rounds'
import type { AnswerGoal, Goal } from '../../content/search/entry'
import { worksheets } from '../../content/worksheets'
import { noteElement } from '../handbook/notes/go-to'
import { stepHref } from '../pages/step-of'
import { addressOf } from '../routes'
import { usePlanStore } from '../state/plan-store'
import { showRound } from '../state/round-store'
import { fieldId } from '../worksheet/use-answer'

/** The answer at a place, to be led to as if it had been looked for. */
export function goalAt({ partners }: Pick<Plan, 'partners'>, { question, about, round }: Place): AnswerGoal {
  const leaf = worksheets.flatMap(leavesOf).find(({ id }) => id === question)
  const isDeclined = partners.some(({ id, status }) => status === 'declined' && about.includes(id))
  return { to: 'answer', question, about, round: leaf?.round && round, isDeclined }
}

/** Without a plan a worksheet leads to the plans, to open one. */
export function hrefOf(goal: Goal, plan = ''): string {
  switch (goal.to) {
    case 'section':
      return addressOf('handbook', { section: goal.section, heading: goal.heading })
    case 'term':
      return addressOf('glossary', { term: goal.term })
    case 'worksheet':
      return plan ? addressOf('worksheet', { plan, worksheet: goal.worksheet, step: goal.section }) : addressOf('plans')
    case 'answer':
      // Nobody who was declined has a step any more; all that is known of them starts from the list of partners.
      return goal.isDeclined ? addressOf('partners', { plan }) : stepHref(plan, { question: goal.question, about: goal.about })
    case 'commitments':
      return addressOf('plan', { plan })
    default:
      return addressOf(goal.to, { plan })
  }
}

const PATIENCE = 3_000
/** The page takes its own first focus as it appears. */
const SETTLED = 60

/** A place to write has the id; of numbers and options the chosen one is meant, or the first. */
const fieldOf = (id: string): HTMLElement | null =>
  document.getElementById(id) ??
  document.querySelector<HTMLElement>(`[name="${CSS.escape(id)}"]:checked`) ??
  document.querySelector<HTMLElement>(`[name="${CSS.escape(id)}"]`)

function meantBy(goal: Goal): (() => HTMLElement | null) | undefined {
  if (goal.to === 'answer') return () => fieldOf(fieldId(goal.question, goal.about))
  if (goal.to === 'commitments') return () => document.getElementById('commitments')
  const note = goal.to === 'section' ? goal.note : undefined
  return note === undefined ? undefined : () => document.getElementById(noteElement(note))
}

/**
 * The round that an answer was given in is shown, so that the field holds the very answer. The current one is not held on to:
 * when another is begun, that one is meant.
 */
function turnToRound(goal: Goal): void {
  const { plan } = usePlanStore.getState()
  if (!plan || goal.to !== 'answer' || goal.round === undefined || goal.isDeclined) return
  showRound(plan.id, goal.round === currentRound(plan) ? '' : goal.round)
}

/** To the field, the note or the list itself, once its page has come; unless the user does something before that. */
export function arriveAt(goal: Goal): void {
  turnToRound(goal)
  const meant = meantBy(goal)
  if (!meant) return
  const until = performance.now() + PATIENCE
  const given = new AbortController()
  const { signal } = given
  const arrive = () => {
    if (signal.aborted) return
    given.abort()
    const element = meant()
    element?.scrollIntoView({ block: 'center' })
    element?.focus({ preventScroll: true })
  }
  const look = () => {
    if (signal.aborted || performance.now() > until) given.abort()
    else if (meant()) setTimeout(arrive, SETTLED)
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(() => {
    for (const deed of ['keydown', 'pointerdown']) window.addEventListener(deed, () => given.abort(), { signal })
    look()
  })
}
