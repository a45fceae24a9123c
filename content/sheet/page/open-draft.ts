/**
 * Runs in a sheet, as text. What is kept of a sheet on this device, where the browser keeps anything. It goes by the session
 * alone: whoever gets a sheet with other questions goes on under the same name, and is not counted twice.
 */
import type { Fields } from './answer-in'

/** `edition` counts how often it was handed in with something new; `sum` is that of what was handed in last. */
export interface Draft {
  id: string
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
  const empty = (): Draft => ({ id: newId(), edition: 0, sum: '', fields: {} })
  const isDraft = (kept: Draft | null) =>
    kept !== null &&
    /^s-[a-z0-9]{12}$/.test(kept.id) &&
    Number.isInteger(kept.edition) &&
    typeof kept.fields === 'object' &&
    kept.fields !== null
  const read = (): Draft => {
    const kept = JSON.parse(localStorage.getItem(key) || 'null')
    return isDraft(kept) ? kept : empty()
  }
  const keep = (draft: Draft) =>
    tried(() => {
      localStorage.setItem(key, JSON.stringify(draft))
      return true
    }, false)
  const isKept = tried(() => {
    localStorage.setItem('joint-action-sheet', '')
    localStorage.removeItem('joint-action-sheet')
    return true
  }, false)
  const clear = () => {
    tried(() => localStorage.removeItem(key), undefined)
    return empty()
  }
  return { isKept, draft: tried(read, null) || empty(), keep, clear }
}
