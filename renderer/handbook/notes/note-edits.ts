/** Marking, noting and taking out, as edits of the open plan. */
import { clipped } from '../../../content/model/clipped'
import { newId } from '../../../content/model/id'
import { putNote, removeNote } from '../../../content/model/notes'
import type { Note } from '../../../content/model/plan'
import { tidied } from '../../../content/model/tidied'
import type { Marked } from '../../../content/reading/anchor'
import { edit } from '../../state/edit-plan'
import { usePlanStore } from '../../state/plan-store'
import { tellUndoable } from '../../state/toast-store'

/** A passage in a few words, on one line. */
export const inFewWords = (quote: string, most = 80): string => clipped(quote.replace(/\s+/g, ' '), most)

const isSame = (note: Note, section: string, { quote, before, after }: Marked): boolean =>
  note.section === section && note.quote === quote && note.before === before && note.after === after

/** Marks a passage, unless it is marked already; returns the mark's id. */
export function mark(section: string, marked: Marked): string {
  const known = usePlanStore.getState().plan?.notes.find((note) => isSame(note, section, marked))
  if (known) return known.id
  const id = newId('note')
  edit((plan, at) => putNote(plan, { id, section, ...marked, text: '' }, at))
  return id
}

/** What is noted, letter by letter: one visit to the field is one step of undo. */
export function writeNote(id: string, text: string): void {
  edit((plan, at) => {
    const note = plan.notes.find((each) => each.id === id)
    return note ? putNote(plan, { ...note, text: tidied(text) }, at) : plan
  }, `note|${id}`)
}

export function takeOutNote({ id, quote }: Note): void {
  edit((plan, at) => removeNote(plan, id, at))
  tellUndoable('note.taken-out', { quote: inFewWords(quote, 60) })
}
