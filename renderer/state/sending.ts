/**
 * Sends what is edited to the program, one change after the other. What the program refuses is offered again part by part,
 * so that one bad field never keeps the others from being saved, and again with every later edit.
 */
import { applyChange, type Change, changeBetween, isEmptyChange } from '../../content/model/change'
import { keepingOvertaken } from '../../content/model/overtaken'
import type { Plan } from '../../content/model/plan'

export interface Sender {
  readonly send: (plan: Plan) => void
  /** Goes on from a plan of the program's that holds more than the page knew; answers with that and what is still on its way. */
  readonly goOnFrom: (plan: Plan) => Plan
  /** Whether the program does not have everything yet. */
  readonly isBehind: () => boolean
}

const partsOf = (change: Change): Change[] => Object.entries(change).map(([name, part]) => ({ [name]: part }) as Change)

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** `hear` is told why something was refused, and null when the program has everything again. */
export function makeSender(start: Plan, hear: (refused: string | null) => void): Sender {
  // What the program has, and what the page has.
  let known = start
  let wanted = start
  let isRunning = false

  /** What is on its way. */
  let offered: Plan[] = []

  const offer = async (change: Change, then: Plan | null): Promise<string | null> => {
    const before = known
    offered = [then ?? applyChange(known, change)]
    try {
      await window.companion.changePlan(start.id, change)
      known = then !== null && known === before ? then : applyChange(known, change)
      return null
    } catch (error) {
      return reason(error)
    } finally {
      offered = []
    }
  }

  const offerParts = async (change: Change): Promise<string | null> => {
    let refused: string | null = null
    for (const part of partsOf(change)) refused = (await offer(part, null)) ?? refused
    return refused
  }

  const run = async () => {
    for (;;) {
      const target = wanted
      const change = changeBetween(known, target)
      if (isEmptyChange(change)) break
      const refused = (await offer(change, target)) === null ? null : await offerParts(change)
      hear(refused)
      // Refused, and nothing new was written meanwhile: the next edit tries again.
      if (refused !== null && wanted === target) break
    }
    isRunning = false
  }

  return {
    send: (plan) => {
      wanted = plan
      if (isRunning) return
      isRunning = true
      void run()
    },
    goOnFrom: (plan) => {
      const unsent = changeBetween(known, wanted)
      wanted = keepingOvertaken(applyChange(plan, unsent), plan, [known, ...offered], unsent)
      known = plan
      return wanted
    },
    isBehind: () => known !== wanted && !isEmptyChange(changeBetween(known, wanted)),
  }
}
