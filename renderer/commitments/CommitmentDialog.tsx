/** A commitment is what, who and by when. It remembers the question that it came from. */
import { addCommitment } from '../../content/model/commitments'
import { newId } from '../../content/model/id'
import type { Commitment } from '../../content/model/plan'
import { edit } from '../state/edit-plan'
import { tellUndoable } from '../state/toast-store'
import { CommitmentForm } from './CommitmentForm'

interface CommitmentDialogProps {
  readonly from?: Commitment['from']
  /** The question that it comes from, as a reader hears it. */
  readonly question?: string
  readonly onClose: () => void
}

export function CommitmentDialog({ from, question, onClose }: CommitmentDialogProps) {
  const make = (part: Pick<Commitment, 'what' | 'who' | 'by'>) => {
    edit((plan, at) => addCommitment(plan, newId('commitment'), { ...part, ...(from ? { from } : {}) }, at))
    tellUndoable('commitment.made')
  }
  return <CommitmentForm question={question} onMake={make} onClose={onClose} />
}
