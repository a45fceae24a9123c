/** Passages marked while reading, with what was noted about them. */
import { unstamped } from './edit'
import type { Note, Plan } from './plan'
import { keepingRemoved } from './removed'

/** A passage marked while reading, or what is noted about it. */
export const putNote = (plan: Plan, note: Omit<Note, 'dot' | 'at'>, at: string): Plan => {
  const put: Note = { ...note, ...unstamped(at) }
  const isKnown = plan.notes.some(({ id }) => id === note.id)
  return { ...plan, notes: isKnown ? plan.notes.map((known) => (known.id === note.id ? put : known)) : [...plan.notes, put] }
}

/** A passage that was marked without a word is not kept. */
export function removeNote(plan: Plan, id: string, at: string): Plan {
  const text = plan.notes.find((note) => note.id === id)?.text ?? ''
  const rest = { ...plan, notes: plan.notes.filter((note) => note.id !== id) }
  return keepingRemoved(plan, rest, { kind: 'note', name: text.slice(0, 200) }, at)
}
