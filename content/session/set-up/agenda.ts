/** The agenda of a session: a first draft from the questions and the time there is, and when each step begins. */
import { newId } from '../../model/id'
import type { Item } from '../item'
import type { Mode, Session, Step, StepKind } from '../session'

/** 1-2-4-All as it is usually run: minutes alone, in pairs, in fours, all together. */
export const PHASES = [
  { id: 'alone', minutes: 1 },
  { id: 'pairs', minutes: 2 },
  { id: 'fours', minutes: 4 },
  { id: 'all', minutes: 5 },
] as const
export type PhaseId = (typeof PHASES)[number]['id']
const ALL_PHASES = PHASES.reduce((all, { minutes }) => all + minutes, 0)

/** More often in one session tires a room. */
const MOST_ROUNDS = 3

export const minutesIn = (agenda: readonly Pick<Step, 'minutes'>[]): number => agenda.reduce((all, { minutes }) => all + minutes, 0)

/** Minutes from the beginning at which each step begins. */
export function beginnings(agenda: readonly Pick<Step, 'minutes'>[]): number[] {
  let at = 0
  return agenda.map(({ minutes }) => {
    at += minutes
    return at - minutes
  })
}

/** What is not about one question, and how long it takes in a session of so many minutes. */
const FRAME: Readonly<Record<Exclude<StepKind, 'question' | 'compare'>, (minutes: number) => number>> = {
  welcome: (minutes) => (minutes < 60 ? 3 : minutes < 120 ? 5 : 10),
  collect: (minutes) => (minutes < 60 ? 10 : minutes < 120 ? 15 : 25),
  break: () => 15,
  close: (minutes) => (minutes < 60 ? 5 : 10),
}
const WITH_BREAK = 120

const step = (kind: StepKind, minutes: number, part: Partial<Step> = {}): Step => ({
  ...{ id: newId('step'), kind, title: '', minutes, pattern: 'plain' as const },
  ...part,
})

/** Whole minutes, as many as there are: the first get what is left over. Nothing is talked about in no time. */
function shares(minutes: number, parts: number): (at: number) => number {
  const each = Math.floor(minutes / Math.max(1, parts))
  const rest = minutes - each * parts
  return (at) => Math.max(1, each + (at < rest ? 1 : 0))
}

/** Questions of a mirror are talked about together, not one by one. */
const talkedAbout = (items: readonly Item[]): Item[] => items.filter(({ mirror }) => !mirror)

/** Separate answers are collected first and compared question by question; together each question is asked and settled at once. */
export function draftAgenda({ mode, minutes, items }: Pick<Session, 'mode' | 'minutes' | 'items'>): Step[] {
  const frame: StepKind[] = [
    'welcome',
    ...(mode === 'together' ? [] : (['collect'] as const)),
    ...(minutes >= WITH_BREAK ? (['break'] as const) : []),
    'close',
  ]
  const taken = frame.reduce((all, kind) => all + FRAME[kind as 'welcome'](minutes), 0)
  const talked = talkedAbout(items)
  const mirror = talked.length < items.length ? 1 : 0
  const each = shares(minutes - taken, talked.length + mirror)
  const about = talked.map((item, at) => questionStep(item, mode, { minutes: each(at), mayBeRound: at < MOST_ROUNDS }))
  const all = mirror ? [...about, step('compare', each(talked.length))] : about
  const half = Math.ceil(all.length / 2)
  const body = minutes >= WITH_BREAK ? [...all.slice(0, half), step('break', FRAME.break(minutes)), ...all.slice(half)] : all
  const before = frame
    .filter((kind) => kind === 'welcome' || kind === 'collect')
    .map((kind) => step(kind, FRAME[kind as 'welcome'](minutes)))
  return [...before, ...body, step('close', FRAME.close(minutes))]
}

function questionStep({ id }: Item, mode: Mode, { minutes, mayBeRound }: { minutes: number; mayBeRound: boolean }): Step {
  const isRound = mayBeRound && mode === 'together' && minutes >= ALL_PHASES
  return step(mode === 'together' ? 'question' : 'compare', minutes, { item: id, pattern: isRound ? '1-2-4-all' : 'plain' })
}

/** The phases of a step, in milliseconds, stretched to its minutes; one alone where it has none. */
export function phasesOf({ pattern, minutes }: Pick<Step, 'pattern' | 'minutes'>): { id: PhaseId | 'plain'; ms: number }[] {
  const whole = minutes * 60_000
  if (pattern === 'plain') return [{ id: 'plain', ms: whole }]
  return PHASES.map(({ id, minutes: share }) => ({ id, ms: (whole * share) / ALL_PHASES }))
}

/** Which phase runs after so many milliseconds, and how much of it is left; below nought once the step's time is over. */
export function phaseAt(phases: readonly { readonly ms: number }[], elapsed: number): { at: number; left: number } {
  let before = 0
  for (const [at, { ms }] of phases.entries()) {
    if (elapsed < before + ms || at === phases.length - 1) return { at, left: before + ms - elapsed }
    before += ms
  }
  return { at: 0, left: 0 }
}
