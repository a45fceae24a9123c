/** Writing what is said of an organisation, in the plan that is open or in what is kept for all plans. */
import { setDescribed } from '../../content/model/organisation-edit'
import type { Described } from '../../content/model/profiles'
import { edit } from '../state/edit-plan'
import { keep, keptById, tellKeptBefore } from '../state/organisation-store'
import { tellUndoable } from '../state/toast-store'

type Change = (now: Described) => Described

export interface Editing {
  /** `typingIn` names the field while its text is being typed. */
  readonly write: (change: Change, typingIn?: string) => void
  /** Takes something out, and offers at once to bring it back. */
  readonly remove: (change: Change, name: string) => void
}

/** In the open plan; undo knows of it. */
export function editInPlan(organisation: string): Editing {
  const write: Editing['write'] = (change, typingIn) =>
    edit((plan, at) => setDescribed(plan, organisation, change, at), typingIn ? `${organisation}.${typingIn}` : null)
  return {
    write,
    remove: (change, name) => {
      write(change)
      tellUndoable('row.removed', { name })
    },
  }
}

/** In what is kept. No plan changes with it. */
export function editKept(id: string): Editing {
  const write = (change: Change) => {
    const now = keptById(id)
    if (now) void keep({ ...now, ...change(now) })
    return now
  }
  return {
    write,
    remove: (change, name) => {
      const before = write(change)
      if (before) tellKeptBefore('row.removed', { name }, before)
    },
  }
}
