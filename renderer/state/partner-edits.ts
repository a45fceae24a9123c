/** Adding and taking out partners, from whichever screen. */
import { addPartner, removePartner } from '../../content/model/edit'
import { newId } from '../../content/model/id'
import type { Partner } from '../../content/model/plan'
import { edit } from './plan-store'
import { tellUndoable } from './toast-store'

export function enterPartner(name: string): string {
  const id = newId('partner')
  edit((plan, at) => addPartner(plan, id, name, at))
  return id
}

/** Takes a partner out; the way back is offered at once. */
export function takeOutPartner(partner: Partner, name: string): void {
  edit((plan, at) => removePartner(plan, partner.id, at))
  tellUndoable('partner.removed', { name })
}
