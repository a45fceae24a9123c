/** The least that a worksheet of a test's own says to whoever leads it. */
import type { FacilitatorNotes } from '../../content/model/worksheet'

export const toLead = (opening: string): FacilitatorNotes => ({
  purpose: 'To try it out.',
  risks: ['None.'],
  opening: [opening],
  stalls: [{ sign: 'Nobody speaks.', move: 'Wait.' }],
  timings: [
    { minutes: 5, what: 'Tea.' },
    { minutes: 10, what: 'The questions.' },
  ],
  notes: [],
})
