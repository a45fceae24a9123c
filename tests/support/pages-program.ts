/**
 * The program as the page sees it, in memory: it keeps a plan as the real one does, by applying the changes that it is sent.
 * Import this before anything of the page, which looks for its program when it is loaded.
 */
import { vi } from 'vitest'
import type { Bridge, BridgeEvents, Saved, SaveState } from '../../content/model/bridge'
import { applyChange, type Change } from '../../content/model/change'
import type { Plan } from '../../content/model/plan'
import { emptyPlan } from './small-plan'

type Listener = (detail: never) => void

class MemoryProgram {
  plan: Plan = emptyPlan()
  /** What a save or a copy comes to. */
  saved: SaveState = { kind: 'saved', at: '2026-03-02T14:32:00' }
  copied: Saved = { kind: 'saved', where: '/home/me/plan.json' }
  /** Lets a document be made; until then it is being made. */
  makeDocument: () => void = () => undefined
  changes = 0
  /** Which changes the program does not take. */
  refuses: (change: Change) => boolean = () => false
  readonly #listeners = new Map<string, Set<Listener>>()

  tell<E extends keyof BridgeEvents>(event: E, detail: BridgeEvents[E]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(detail as never)
  }
  readonly bridge: Partial<Bridge> = {
    on: (event, listener) => {
      const heard = this.#listeners.get(event) ?? new Set()
      this.#listeners.set(event, heard.add(listener))
      return () => heard.delete(listener)
    },
    changePlan: async (_id, change) => {
      this.changes += 1
      if (this.refuses(change)) throw new Error('That was not understood.')
      // What crosses the bridge is copied on its way.
      this.plan = applyChange(this.plan, structuredClone(change))
    },
    savePlan: async () => this.saved,
    saveCopy: async () => this.copied,
    listMade: async () => [],
    readLetterhead: async () => ({ kind: 'read', letterhead: null }),
    makeDocument: () =>
      new Promise((made) => {
        this.makeDocument = () => made({ kind: 'saved', where: '/home/me/plan.docx', id: 'made' })
      }),
  }
}

export const program = new MemoryProgram()
vi.stubGlobal('companion', program.bridge)
