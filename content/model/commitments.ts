/** What was promised: who does what, by when. */
import { unstamped } from './edit'
import type { Commitment, Plan } from './plan'

type CommitmentPart = Partial<Omit<Commitment, 'id' | 'dot' | 'at'>>

export const addCommitment = (plan: Plan, id: string, part: CommitmentPart, at: string): Plan => ({
  ...plan,
  commitments: [...plan.commitments, { what: '', who: '', by: '', done: false, ...part, id, ...unstamped(at) }],
})

export const setCommitment = (plan: Plan, id: string, part: CommitmentPart, at: string): Plan => ({
  ...plan,
  commitments: plan.commitments.map((known) => (known.id === id ? { ...known, ...part, ...unstamped(at) } : known)),
})

export const removeCommitment = (plan: Plan, id: string): Plan => ({
  ...plan,
  commitments: plan.commitments.filter((known) => known.id !== id),
})

const dayOf = ({ by }: Commitment): string => by || '9999'

/** As screen and documents list them: open before done, the earliest day first, those without a day last. */
export const commitmentsInOrder = ({ commitments }: Pick<Plan, 'commitments'>): Commitment[] =>
  [...commitments].sort(
    (one, other) => Number(one.done) - Number(other.done) || dayOf(one).localeCompare(dayOf(other)) || (one.id < other.id ? -1 : 1),
  )
