/** What group sessions settled about a question: it stands beside our own answer, one for each session. */
import { isolated } from '../words/isolated'
import type { Say } from '../words/say'
import { entryAt, isAnswered, type Place } from './place'
import type { Entry, Plan, Voice } from './plan'

export interface AgreedAnswer {
  readonly voice: Voice
  readonly entry: Entry
}

export const agreedVoices = ({ voices }: Pick<Plan, 'voices'>): Voice[] => voices.filter(({ kind }) => kind === 'agreed')

/** Whether anything is said in it: an answer, or views that were kept. */
export const saysSomething = ({ value, agreed }: Pick<Entry, 'value' | 'agreed'>): boolean =>
  isAnswered(value) || viewsIn({ agreed }).length > 0

/** The views that were kept, without those in which nothing is written. */
export const viewsIn = ({ agreed }: { readonly agreed?: Entry['agreed'] | undefined }) =>
  (agreed?.views ?? []).filter(({ words }) => words.trim() !== '')

/** "Agreed in Workshop in Irbid", or that different views were kept: what stands above it. */
export function agreedHead({ name }: Pick<Voice, 'name'>, { value }: Pick<Entry, 'value'>, say: Say): string {
  const word = isAnswered(value) ? 'agreed.head' : 'agreed.kept'
  return name.trim() === '' ? say(word) : say(`${word}-named`, { session: isolated(name.trim()) })
}

/** What sessions settled at the place of an answer, whichever voice that has. */
export const agreedAt = (plan: Plan, place: Place): AgreedAnswer[] =>
  agreedVoices(plan).flatMap((voice) => {
    const entry = entryAt(plan, { ...place, voice: voice.id })
    return entry && saysSomething(entry) ? [{ voice, entry }] : []
  })
