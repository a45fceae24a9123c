/**
 * What runs while a session is led: when it began, the timer of each step, what of the step is shown. It is kept in memory only,
 * so that nothing tells later when anybody said what; going elsewhere in the program and coming back loses none of it.
 */
import { create } from 'zustand'
import { beginningFor, longer, runOn, stand, timerOf } from '../../../content/session/present/timer'
import type { WallPress, WallTimer } from '../../../content/session/present/wall'
import { showingsOf } from '../../../content/session/present/wall-answers'
import type { Session, Step } from '../../../content/session/session'
import { editSession, useSessionStore } from '../session-store'

export interface Run {
  /** When the session began, or would have, had it come to this step in time. */
  readonly begunAt: number | null
  readonly timers: Readonly<Record<string, WallTimer>>
  /** Which of the things that can be shown of the step is shown. */
  readonly shown: number
  readonly isBlank: boolean
}
const STILL: Run = { begunAt: null, timers: {}, shown: 0, isBlank: false }

interface PresentState {
  /** The session that is led; what else is opened meanwhile never gets on the wall. */
  readonly session: string | null
  readonly runs: Readonly<Record<string, Run>>
  readonly isWallOpen: boolean
  /** Whether single letters are commands. */
  readonly hasKeys: boolean
  /** Which notes are not folded away. */
  readonly open: readonly string[]
}

/** In a low window they would hide where what the room says is written. */
const LOW = 800
const opened = (): string[] => (window.innerHeight < LOW ? [] : ['lead', 'watch'])

export const usePresentStore = create<PresentState>()(() => ({
  session: null,
  runs: {},
  isWallOpen: false,
  hasKeys: true,
  open: opened(),
}))

export const runOf = ({ runs }: Pick<PresentState, 'runs'>, session: string): Run => runs[session] ?? STILL

/** The step shown last, or the first one. */
export const stepAt = ({ agenda, at }: Pick<Session, 'agenda' | 'at'>): number =>
  Math.max(
    0,
    agenda.findIndex(({ id }) => id === at),
  )

export const timerIn = ({ timers }: Run, step: Step): WallTimer => timers[step.id] ?? timerOf(step)

/** The session that is led, where it is the one that is open. */
function led(): { session: Session; run: Run; index: number; step: Step } | null {
  const { session } = useSessionStore.getState()
  const state = usePresentStore.getState()
  if (!session || session.id !== state.session) return null
  const index = stepAt(session)
  const step = session.agenda[index]
  return step ? { session, run: runOf(state, session.id), index, step } : null
}

function setRun(session: string, part: Partial<Run>): void {
  const state = usePresentStore.getState()
  usePresentStore.setState({ runs: { ...state.runs, [session]: { ...runOf(state, session), ...part } } })
}

function setTimer(change: (timer: WallTimer, now: number) => WallTimer): void {
  const now = led()
  if (!now) return
  const { session, run, step } = now
  setRun(session.id, { timers: { ...run.timers, [step.id]: change(timerIn(run, step), Date.now()) } })
}

export function begin(): void {
  const now = led()
  if (!now || now.run.begunAt !== null) return
  const { session, index, step } = now
  setRun(session.id, { begunAt: beginningFor(session.agenda, index, Date.now()), shown: 0, isBlank: false })
  editSession((edited) => ({ ...edited, at: step.id }))
  setTimer(runOn)
}

/** A step that is left keeps its time; it goes on where it stood when it is come back to. */
export function showStep(index: number): void {
  const now = led()
  const next = now?.session.agenda[index]
  if (!now || !next || next.id === now.step.id) return
  const isBegun = now.run.begunAt !== null
  if (isBegun) setTimer(stand)
  editSession((edited) => ({ ...edited, at: next.id }))
  setRun(now.session.id, { shown: 0, isBlank: false })
  if (isBegun) setTimer(runOn)
}

/** Goes on to the next thing that can be shown of the step, and after the last to its question. */
function showMore(): void {
  const now = led()
  if (!now) return
  const count = showingsOf(now.session, now.step).length
  setRun(now.session.id, { shown: (Math.min(now.run.shown, count - 1) + 1) % count, isBlank: false })
}

const whenBegun = (act: () => void) => () => (led()?.run.begunAt === null ? begin() : act())

export const acts: Readonly<Record<WallPress, () => void>> = {
  next: whenBegun(() => showStep((led()?.index ?? 0) + 1)),
  back: () => showStep((led()?.index ?? 0) - 1),
  pause: whenBegun(() => setTimer((timer, now) => (timer.since === null ? runOn(timer, now) : stand(timer, now)))),
  longer: () => led()?.run.begunAt !== null && setTimer(longer),
  blank: () => {
    const now = led()
    if (now && now.run.begunAt !== null) setRun(now.session.id, { isBlank: !now.run.isBlank })
  },
  answers: () => led()?.run.begunAt !== null && showMore(),
  leave: () => void window.companion.closeWall(),
}

export function turnWallWindow(): void {
  const { isWallOpen } = usePresentStore.getState()
  void (isWallOpen ? window.companion.closeWall() : window.companion.openWall())
}
