import { hearSaveState } from './open-plan'
import { isViewing, usePlanStore } from './plan-store'
import { tell } from './toast-store'

const openId = () => usePlanStore.getState().plan?.id

/** Saves at once. Ctrl+S reassures even when there is nothing left to save. */
export async function saveNow(): Promise<void> {
  const id = openId()
  if (id) hearSaveState(id, await window.companion.savePlan(id))
}

/** For us with everything, or for a partner with what partners may read. */
export async function saveCopy(audience: 'ours' | 'partner'): Promise<void> {
  const id = openId()
  if (!id) return
  const saved = await window.companion.saveCopy(id, audience)
  if (saved.kind === 'saved') tell({ key: isViewing() ? 'earlier.copied' : 'save.copied', values: { where: saved.where } })
  if (saved.kind === 'failed') tell({ key: 'toast.failed', values: { why: saved.why } })
}
