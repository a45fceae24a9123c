/** The web: people and teams by organisation and level, and the threads between them. */
import { ratingWords } from '../model/answer-words'
import type { Figure, FigureWords } from '../model/figure'
import { listNamed, organisationName, rowName } from '../model/names'
import { leavesOf, organisationsAsked } from '../model/places'
import type { Plan } from '../model/plan'
import type { Leaf } from '../model/question'
import { type Actor, actorsOf, type Thread, threadsOf } from '../model/web'
import type { Worksheet } from '../model/worksheet'
import type { Say } from '../words/say'
import { isBare, type Rated, ratedAt } from './rated'

export type WebFigure = Extract<Figure, { kind: 'web' }>
export interface WebActor extends Actor {
  /** Held by a thread that reaches another organisation. */
  readonly isTied: boolean
}
export interface WebThread extends Thread {
  readonly rated: Rated
  /** Between organisations; the others stay within one. */
  readonly isBetween: boolean
}
export interface Web {
  /** In the order of the plan, ourselves first; last those whose organisation is not said. Nobody is left without actors. */
  readonly groups: readonly { readonly organisation: string | null; readonly actors: readonly WebActor[] }[]
  /** Threads that tie two actors or more. */
  readonly threads: readonly WebThread[]
}

const reachesBeyond = ({ organisations }: Thread, home: string | null) => organisations.some((organisation) => organisation !== home)

export function web(figure: WebFigure, plan: Plan): Web {
  const actors = actorsOf(plan)
  const threads = threadsOf(plan, actors)
    .filter((thread) => thread.actors.length > 1)
    .map((thread) => ({ ...thread, rated: ratedAt(plan, figure.strength, [thread.id]), isBetween: thread.organisations.length > 1 }))
  const tied = (actor: Actor) => threads.some((thread) => thread.actors.includes(actor.id) && reachesBeyond(thread, actor.organisation))
  const groups = [...organisationsAsked(plan), null].map((organisation) => ({
    organisation,
    actors: actors.filter((actor) => actor.organisation === organisation).map((actor) => ({ ...actor, isTied: tied(actor) })),
  }))
  return { groups: groups.filter((group) => group.actors.length > 0), threads }
}

export const isWebEmpty = ({ groups }: Web): boolean => groups.length === 0

export const actorName = (actor: Pick<Actor, 'name'>, say: Say): string => actor.name || say('row.unnamed')

export const groupName = (plan: Plan, organisation: string | null, say: Say): string =>
  (organisation && organisationName(plan, organisation, say)) || say('figure.no-organisation')

function levelWords(leaf: Leaf | undefined, level: string | null, say: Say): string {
  const option = leaf?.kind === 'one' ? leaf.options.find(({ id }) => id === level) : undefined
  return option?.text ?? say('figure.key.no-level')
}

/** The threads that hold an actor, in words: "The timetable (2, firm) with Rana Mansour". */
function threadsInWords(figure: WebFigure, plan: Plan, worksheets: readonly Worksheet[], say: Say): (actor: string) => string {
  const { groups, threads } = web(figure, plan)
  const list = listNamed(worksheets, figure.links)
  const strength = worksheets.flatMap(leavesOf).find(({ id }) => id === figure.strength)
  const names = new Map(groups.flatMap(({ actors }) => actors.map((actor) => [actor.id, actorName(actor, say)])))
  const others = (thread: WebThread, actor: string) => thread.actors.flatMap((other) => (other === actor ? [] : [names.get(other) ?? '']))
  const held = ({ rated }: WebThread) => {
    const words = strength ? ratingWords(strength, { kind: 'scale', evidence: '', ...rated }, say) : say('rated.none')
    return isBare(rated) ? `${words}; ${say('evidence.none')}` : words
  }
  const inWords = (thread: WebThread, actor: string) =>
    say('figure.thread', {
      what: list ? rowName(plan, list, thread.id, say) : say('row.unnamed'),
      with: others(thread, actor).join(', '),
      strength: held(thread),
    })
  return (actor) =>
    threads
      .filter((thread) => thread.actors.includes(actor))
      .map((thread) => inWords(thread, actor))
      .join(' · ')
}

export function webWords(figure: WebFigure, plan: Plan, worksheets: readonly Worksheet[], say: Say): FigureWords {
  const { groups, threads } = web(figure, plan)
  const level = worksheets.flatMap(leavesOf).find(({ id }) => id === figure.level)
  const threadsOfActor = threadsInWords(figure, plan, worksheets, say)
  const everybody = groups.flatMap(({ actors }) => actors)
  const whoIs = (actor: WebActor) =>
    say('figure.actor-at', {
      name: actorName(actor, say),
      organisation: groupName(plan, actor.organisation, say),
      level: levelWords(level, actor.level, say),
    })
  return {
    table: {
      head: [say('figure.actor'), say('figure.threads')],
      rows: everybody.map((actor) => [whoIs(actor), threadsOfActor(actor.id) || say('figure.no-thread')]),
    },
    description: say('figure.web', {
      actors: everybody.length,
      organisations: groups.filter(({ organisation }) => organisation !== null).length,
      between: threads.filter(({ isBetween }) => isBetween).length,
      within: threads.filter(({ isBetween }) => !isBetween).length,
      loose: everybody.filter(({ isTied }) => !isTied).length,
    }),
  }
}
