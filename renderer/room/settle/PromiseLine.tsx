/** One promise on its way into the plan, where it becomes a commitment. */

import { removeCommitment } from '../../../content/model/commitments'
import type { Commitment } from '../../../content/model/plan'
import { mayGoIn, type PromiseOffer } from '../../../content/session/settle/into-plan'
import { isolated } from '../../../content/words/isolated'
import { sayDay } from '../../../content/words/say'
import { useLanguage, useSay } from '../../locales/say'
import { edit } from '../../state/edit-plan'
import { tellUndoable } from '../../state/toast-store'
import { Button } from '../../ui/Button'
import styles from './IntoPlan.module.css'
import { Choose } from './OfferLine'

interface LineProps {
  readonly offer: PromiseOffer
  readonly isChosen: boolean
  readonly onTurn: () => void
}

function usePromiseWords(): (promised: Pick<Commitment, 'who' | 'by'>) => string {
  const { locale } = useLanguage()
  return ({ who, by }) => [who.trim() && isolated(who.trim()), sayDay(by, locale)].filter(Boolean).join(', ')
}

export function PromiseLine({ offer, isChosen, onTurn }: LineProps) {
  const say = useSay()
  const inWords = usePromiseWords()
  const { promised, before, standing } = offer
  return (
    <li className={styles.line} data-standing={standing}>
      <Choose name={promised.what} isOffered={mayGoIn(offer)} isChosen={isChosen} onTurn={onTurn} />
      {inWords(promised) && <p className={styles.who}>{inWords(promised)}</p>}
      {before && (
        <p className={styles.standing}>
          <span>
            {standing === 'in'
              ? say('settle.plan-in')
              : say('settle.plan-promise-changed', { words: [isolated(before.what), inWords(before)].filter(Boolean).join(', ') })}
          </span>
          <Button
            look="link"
            aria-label={say('settle.plan-out-label', { what: isolated(promised.what) })}
            onClick={() => {
              edit((plan, at) => removeCommitment(plan, promised.id, at))
              tellUndoable('settle.plan-taken-out')
            }}
          >
            {say('settle.plan-out')}
          </Button>
        </p>
      )}
    </li>
  )
}
