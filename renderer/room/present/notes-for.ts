/** What the worksheet of a step tells whoever leads: how to open where it comes first, what helps later on, and what to watch for. */
import type { FacilitatorNotes } from '../../../content/model/worksheet'
import type { Session, Step } from '../../../content/session/session'
import { worksheetOf } from '../../../content/worksheets'
import type { ScreenSay } from '../../locales/say'

export interface StepNotes {
  readonly lead: readonly string[]
  readonly watch: readonly string[]
  /** What else the worksheet has, for a look in a break. */
  readonly rest: readonly string[]
  readonly purpose: string
  readonly stalls: FacilitatorNotes['stalls']
}
const NOTHING: StepNotes = { lead: [], watch: [], rest: [], purpose: '', stalls: [] }
/** So many are read at a glance, while a group waits. */
const SHOWN = { lead: 2, watch: 1 }

function worksheetNotes(session: Session, step: Step | undefined): { id: string; notes: FacilitatorNotes } | null {
  const item = session.items.find(({ id }) => id === step?.item)
  const worksheet = item && worksheetOf(item.worksheet)
  return worksheet ? { id: worksheet.id, notes: worksheet.facilitator } : null
}

/** Steps that no worksheet asks have a sentence of their own; there is one for each kind, and one for each way to collect. */
function plainNotes({ mode }: Session, { kind, item }: Step, say: ScreenSay): Pick<StepNotes, 'lead' | 'watch'> {
  switch (kind) {
    case 'welcome':
      return { lead: [say('present.lead-welcome')], watch: [say(`present.watch-${mode}`)] }
    case 'collect':
      return {
        lead: [say(`present.lead-collect-${mode === 'anonymous' ? 'anonymous' : 'separate'}`)],
        watch: [say(`present.watch-${mode}`)],
      }
    case 'break':
      return { lead: [say('present.lead-break')], watch: [] }
    case 'close':
      return { lead: [say('present.lead-close')], watch: [say('present.watch-close')] }
    case 'question':
    case 'compare': {
      // Comparing without a question is the mirror; all else is a question or a talk of the facilitator's own.
      const about = kind === 'compare' && item === undefined ? 'compare' : 'own'
      return { lead: [say(`present.lead-${about}`)], watch: [say(`present.watch-${about}`)] }
    }
  }
}

export function notesFor(session: Session, index: number, say: ScreenSay): StepNotes {
  const step = session.agenda[index]
  if (!step) return NOTHING
  const found = worksheetNotes(session, step)
  if (!found) return { ...NOTHING, ...plainNotes(session, step, say) }
  const isFirst = !session.agenda.slice(0, index).some((before) => worksheetNotes(session, before)?.id === found.id)
  const { opening, notes, risks } = found.notes
  const [first, second] = isFirst || notes.length === 0 ? [opening, notes] : [notes, opening]
  return {
    lead: first.slice(0, SHOWN.lead),
    watch: risks.slice(0, SHOWN.watch),
    rest: [...first.slice(SHOWN.lead), ...second, ...risks.slice(SHOWN.watch)],
    ...{ purpose: found.notes.purpose, stalls: found.notes.stalls },
  }
}
