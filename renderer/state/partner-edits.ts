/** Adding and taking out partners, from whichever screen. */
import { addPartner } from '../../content/model/edit'
import { newId } from '../../content/model/id'
import { removePartner } from '../../content/model/leaving'
import { bringIn } from '../../content/model/organisation-edit'
import type { Partner } from '../../content/model/plan'
import { keptAs } from '../../content/model/profiles'
import { worksheets } from '../../content/worksheets'
import { edit } from './edit-plan'
import { notIn, useOrganisationStore } from './organisation-store'
import { usePlanStore } from './plan-store'
import { tellUndoable } from './toast-store'

/** A name under which an organisation is kept for all plans brings all its details. */
export function enterPartner(name: string): string {
  const id = newId('partner')
  const { plan: open } = usePlanStore.getState()
  const kept = open && keptAs(notIn(useOrganisationStore.getState().kept ?? [], open), name)
  edit((plan, at) => {
    const entered = addPartner(plan, id, name, at)
    return kept ? bringIn(entered, id, kept, at) : entered
  })
  if (kept) tellUndoable('partners.brought', { name: kept.name })
  return id
}

/** Takes a partner out, with its people and what only they held; the way back is offered at once. */
export function takeOutPartner(partner: Partner, name: string): void {
  edit((plan, at) => removePartner(plan, partner.id, worksheets, at))
  tellUndoable('partner.removed', { name })
}
