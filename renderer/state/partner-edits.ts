/** Adding and taking out partners, from whichever screen. */
import { addPartner } from '../../content/model/edit'
import { newId } from '../../content/model/id'
import { planWithout } from '../../content/model/leaving'
import type { Partner } from '../../content/model/plan'
import { worksheets } from '../../content/worksheets'
import { edit } from './plan-store'
import { tellUndoable } from './toast-store'

export function enterPartner(name: string): string {
  const id = newId('partner')
  edit((plan, at) => addPartner(plan, id, name, at))
  return id
}

/** Takes a partner out, with its people and what only they held; the way back is offered at once. */
export function takeOutPartner(partner: Partner, name: string): void {
  edit((plan, at) => planWithout(plan, partner.id, worksheets, at))
  tellUndoable('partner.removed', { name })
}
