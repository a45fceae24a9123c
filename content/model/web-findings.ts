/** What the rules about the web share: who reaches whom outside, and how people in it are called. */
import type { Say } from '../words/say'
import { LEVELS } from './named-parts'
import type { Actor, Thread } from './web'
import type { Cut } from './web-ties'

export const actorName = (actor: Actor, say: Say): string => actor.name || say('row.unnamed')

/** Whether a thread ties this actor to another organisation, or to somebody whose organisation is not said. */
export const mayReachOutside = (actor: Actor, threads: readonly Thread[], actors: readonly Actor[]): boolean =>
  threads.some(
    (thread) =>
      thread.actors.includes(actor.id) &&
      actors.some((other) => thread.actors.includes(other.id) && other.id !== actor.id && other.organisation !== actor.organisation),
  )

/** The levels of one organisation's people that are tied to nobody outside, while another level of it is. */
export function silentLevels(own: readonly Actor[], threads: readonly Thread[], actors: readonly Actor[]): (typeof LEVELS)[number][] {
  const present = LEVELS.filter((level) => own.some((actor) => actor.level === level))
  const tied = present.filter((level) => own.some((actor) => actor.level === level && mayReachOutside(actor, threads, actors)))
  return tied.length === 0 ? [] : present.filter((level) => !tied.includes(level))
}

interface Hold {
  readonly holders: readonly Actor[]
  readonly held: number
  /** 0 where the whole tie hangs on each of the holders. */
  readonly all: number
}

/** On whom an organisation's ties to others hang: all of them, or half and more of three and more. `own` are its threads to others. */
export function holderOf(organisation: string, actors: readonly Actor[], own: readonly Thread[], cuts: readonly Cut[]): Hold {
  const cutting = new Set(cuts.filter(({ organisations }) => organisations.includes(organisation)).map(({ actor }) => actor))
  const without = actors.filter(({ id }) => cutting.has(id))
  if (without.length > 0) return { holders: without, held: 0, all: 0 }
  const shares = actors
    .filter((actor) => actor.organisation === organisation)
    .map((actor) => ({ actor, held: own.filter((thread) => thread.actors.includes(actor.id)).length }))
  const most = Math.max(0, ...shares.map(({ held }) => held))
  if (own.length < 3 || most * 2 < own.length) return { holders: [], held: 0, all: 0 }
  return { holders: shares.filter(({ held }) => held === most).map(({ actor }) => actor), held: most, all: own.length }
}
