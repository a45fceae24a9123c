/** Passages marked while reading, with what was noted about them. */
import { unstamped } from './edit'
import type { Note, Plan } from './plan'

/** A passage marked while reading, or what is noted about it. */
export const putNote = (plan: Plan, note: Omit<Note, 'dot' | 'at'>, at: string): Plan => {
  const put: Note = { ...note, ...unstamped(at) }
  const isKnown = plan.notes.some(({ id }) => id === note.id)
  return { ...plan, notes: isKnown ? plan.notes.map((known) => (known.id === note.id ? put : known)) : [...plan.notes, put] }
}

export const removeNote = (plan: Plan, id: string): Plan => ({ ...plan, notes: plan.notes.filter((note) => note.id !== id) })
