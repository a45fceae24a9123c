/** What was promised: who does what, by when. */
import { unstamped } from './edit'
import type { Commitment, Plan } from './plan'
import { keepingRemoved } from './removed'

type CommitmentPart = Partial<Omit<Commitment, 'id' | 'dot' | 'at'>>

export const addCommitment = (plan: Plan, id: string, part: CommitmentPart, at: string): Plan => ({
  ...plan,
  commitments: [...plan.commitments, { what: '', who: '', by: '', done: false, ...part, id, ...unstamped(at) }],
})

export const setCommitment = (plan: Plan, id: string, part: CommitmentPart, at: string): Plan => ({
  ...plan,
  commitments: plan.commitments.map((known) => (known.id === id ? { ...known, ...part, ...unstamped(at) } : known)),
})

export function removeCommitment(plan: Plan, id: string, at: string): Plan {
  const what = plan.commitments.find((known) => known.id === id)?.what ?? ''
  const rest = { ...plan, commitments: plan.commitments.filter((known) => known.id !== id) }
  return keepingRemoved(plan, rest, { kind: 'commitment', name: what.slice(0, 200) }, at)
}

const dayOf = ({ by }: Commitment): string => by || '9999'

/** As screen and documents list them: open before done, the earliest day first, those without a day last. */
export const commitmentsInOrder = ({ commitments }: Pick<Plan, 'commitments'>): Commitment[] =>
  [...commitments].sort(
    (one, other) => Number(one.done) - Number(other.done) || dayOf(one).localeCompare(dayOf(other)) || (one.id < other.id ? -1 : 1),
  )
