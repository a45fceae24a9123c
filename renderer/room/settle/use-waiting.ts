import { useMemo } from 'react'
import { mayGoIn, type Offer, offersFor, type PromiseOffer, promisesFor } from '../../../content/session/settle/into-plan'
import { worksheets } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import { useLatePlan } from '../../state/plan-store'
import { useSession } from '../session-store'

/** What was settled and promised, and how it stands in the plan. */
export function useOffers(): { readonly offers: readonly Offer[]; readonly promises: readonly PromiseOffer[] } {
  const say = useSay()
  const session = useSession()
  const plan = useLatePlan()
  return useMemo(() => ({ offers: offersFor(session, plan, worksheets, say), promises: promisesFor(session, plan) }), [session, plan, say])
}

/** How many things could go into the plan and are not in it as they are here. */
export function useWaiting(): number {
  const { offers, promises } = useOffers()
  return offers.filter(mayGoIn).length + promises.filter(mayGoIn).length
}
