/** Where a result leads: the address, and for an answer the field on that screen. */
import type { Goal } from '../../content/search/entry'
import { stepHref } from '../pages/step-of'
import { addressOf } from '../routes'
import { fieldId } from '../worksheet/use-answer'

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
      return goal.isDeclined ? addressOf('partners', { plan }) : stepHref(plan, goal)
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

/** To the field itself, once its page has come; unless the user does something before that. */
export function focusAnswer(goal: Goal): void {
  if (goal.to !== 'answer') return
  const id = fieldId(goal.question, goal.about)
  const until = performance.now() + PATIENCE
  const given = new AbortController()
  const { signal } = given
  const look = () => {
    if (signal.aborted || performance.now() > until) return given.abort()
    const field = fieldOf(id)
    if (!field) return void requestAnimationFrame(look)
    setTimeout(() => {
      if (signal.aborted) return
      given.abort()
      field.scrollIntoView({ block: 'center' })
      field.focus({ preventScroll: true })
    }, SETTLED)
  }
  requestAnimationFrame(() => {
    for (const deed of ['keydown', 'pointerdown']) window.addEventListener(deed, () => given.abort(), { signal })
    look()
  })
}
