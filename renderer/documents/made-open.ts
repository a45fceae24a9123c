import { tell } from '../state/toast-store'

/** Opens a document in the program that the system has for it; why it cannot be opened is said at the foot of the window. */
export async function openMade(plan: string, id: string): Promise<void> {
  const why = await window.companion.openMade(plan, id)
  if (why !== '') tell({ key: 'toast.failed', values: { why } })
}
