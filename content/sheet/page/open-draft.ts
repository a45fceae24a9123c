/**
 * Runs in a sheet, as text. What is kept of a sheet on this device, where the browser keeps anything. It goes by the session
 * alone: whoever gets a sheet with other questions goes on under the same name, and is not counted twice.
 */
import type { Fields } from './answer-in'

/**
 * `turn` counts how often it was kept, so that of two the later is known; `edition` how often it was handed in with something
 * new; `sum` is that of what was handed in last.
 */
export interface Draft {
  id: string
  turn: number
  edition: number
  sum: string
  fields: Fields
}
export interface DraftPlace {
  readonly isKept: boolean
  readonly draft: Draft
  keep(draft: Draft): boolean
  clear(): Draft
}

export function openDraft(session: string): DraftPlace {
  const key = `joint-action-sheet:${session}`
  const tried = <T>(act: () => T, otherwise: T): T => {
    try {
      return act()
    } catch {
      return otherwise
    }
  }
  /** Letters by chance; it tells neither time nor place. */
  const newId = () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
    let id = ''
    while (id.length < 12) {
      const [byte = 255] = Array.from(crypto.getRandomValues(new Uint8Array(1)))
      // Beyond the last whole alphabet some letters would come more often.
      if (byte < 252) id += letters.charAt(byte % 36)
    }
    return `s-${id}`
  }
  const empty = (): Draft => ({ id: newId(), turn: 0, edition: 0, sum: '', fields: {} })
  const isDraft = (kept: Draft | null) =>
    kept !== null &&
    /^s-[a-z0-9]{12}$/.test(kept.id) &&
    Number.isInteger(kept.turn) &&
    Number.isInteger(kept.edition) &&
    typeof kept.fields === 'object' &&
    kept.fields !== null
  /**
   * The device's place, and the tab's: Chromium at times gives a file that is read again an empty device's place, though what
   * was put there is there. What is typed then would go over it.
   */
  const places = [() => localStorage, () => sessionStorage]
  const readIn = (place: () => Storage): Draft | null => {
    const kept = JSON.parse(place().getItem(key) || 'null')
    return isDraft(kept) ? kept : null
  }
  const read = (): Draft => {
    let last = empty()
    for (const place of places) {
      const kept = tried(() => readIn(place), null)
      if (kept && kept.turn >= last.turn) last = kept
    }
    return last
  }
  const first = read()
  let { turn } = first
  /** Whether the device keeps it: what only the tab keeps is gone with it. */
  const keep = (draft: Draft) => {
    draft.turn += 1
    turn = draft.turn
    const text = JSON.stringify(draft)
    const [isOnDevice] = places.map((place) =>
      tried(() => {
        place().setItem(key, text)
        return true
      }, false),
    )
    return isOnDevice === true
  }
  const isKept = tried(() => {
    localStorage.setItem('joint-action-sheet', '')
    localStorage.removeItem('joint-action-sheet')
    return true
  }, false)
  /** What the next person writes is later than all before, should that be kept somewhere still. */
  const clear = () => {
    for (const place of places) tried(() => place().removeItem(key), undefined)
    return { ...empty(), turn }
  }
  return { isKept, draft: first, keep, clear }
}
