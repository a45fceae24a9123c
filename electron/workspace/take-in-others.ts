/** Takes into an open plan what another program has written into its file meanwhile. */
import { merge, relation } from '../../content/model/merge'
import { withOursStanding } from '../../content/model/overtaken'
import type { Plan } from '../../content/model/plan'
import type { Keeping } from './keeping'

/** The open plan: with dots, as it stands at the moment of asking, and going on with another. */
interface Standing {
  readonly stamped: () => Plan
  readonly takeUp: (plan: Plan) => void
  /** Once it has ended another folder may be in the place of ours. */
  readonly hasEnded: () => boolean
}

export async function takeInOthers({ stamped, takeUp, hasEnded }: Standing, keeping: Keeping): Promise<void> {
  const theirs = hasEnded() ? undefined : await keeping.others()
  if (!theirs || hasEnded()) return
  const before = stamped()
  const stands = relation(before, theirs)
  // An older version that was put there again holds nothing that is not here.
  if (stands === 'same' || stands === 'behind') return
  await keeping.onOthers(before)
  // Whatever was typed while it was kept is in it.
  const ours = stamped()
  const both = withOursStanding(merge(ours, theirs), ours)
  if (!keeping.fits(both)) return keeping.keepOthersAside(ours)
  takeUp(both)
  keeping.onTakenIn(both)
}
