/** Everything that was settled and promised, on its way into the plan that the session belongs to: what is not in yet is chosen. */
import { useState } from 'react'
import { mayGoIn, putIntoPlan } from '../../../content/session/settle/into-plan'
import { worksheets } from '../../../content/worksheets'
import { useSay } from '../../locales/say'
import { edit } from '../../state/edit-plan'
import { tellUndoable } from '../../state/toast-store'
import { Button } from '../../ui/Button'
import compare from '../compare/QuestionView.module.css'
import { useSession } from '../session-store'
import styles from './IntoPlan.module.css'
import { OfferLine } from './OfferLine'
import { PromiseLine } from './PromiseLine'
import { useOffers } from './use-waiting'

/** All that may go in is chosen until somebody says otherwise. */
function useChosen() {
  const { offers, promises } = useOffers()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const turn = (id: string) => setLeft((now) => new Set(now.has(id) ? [...now].filter((one) => one !== id) : [...now, id]))
  const items = offers.filter(mayGoIn).flatMap(({ item }) => (left.has(item.id) ? [] : [item.id]))
  const ours = promises.filter(mayGoIn).flatMap(({ promised }) => (left.has(promised.id) ? [] : [promised.id]))
  const mayAny = offers.some(mayGoIn) || promises.some(mayGoIn)
  return { offers, promises, chosen: { items, promises: ours }, isChosen: (id: string) => !left.has(id), turn, mayAny }
}

export function IntoPlan() {
  const say = useSay()
  const session = useSession()
  const { offers, promises, chosen, isChosen, turn, mayAny } = useChosen()
  const count = chosen.items.length + chosen.promises.length
  const put = () => {
    if (count === 0) return
    edit((plan, at) => putIntoPlan(plan, session, chosen, worksheets, at))
    tellUndoable('settle.put-done', { count })
  }
  const isEmpty = offers.length + promises.length === 0
  const hasPlace = promises.length > 0 || offers.some(({ standing }) => standing !== 'nowhere')
  return (
    <div className={styles.into}>
      <header className={compare.head}>
        <div className={compare.title}>
          <h1 data-spot-title tabIndex={-1}>
            {say('settle.plan')}
          </h1>
        </div>
      </header>
      <p className={styles.lead}>{say(isEmpty ? 'settle.plan-nothing' : hasPlace ? 'settle.plan-lead' : 'settle.plan-no-places')}</p>
      {offers.length > 0 && (
        <section aria-label={say('settle.plan-answers')}>
          <h2>{say('settle.plan-answers')}</h2>
          <ul>
            {offers.map((offer) => (
              <OfferLine key={offer.item.id} offer={offer} isChosen={isChosen(offer.item.id)} onTurn={() => turn(offer.item.id)} />
            ))}
          </ul>
        </section>
      )}
      {promises.length > 0 && (
        <section aria-label={say('settle.plan-promises')}>
          <h2>{say('settle.plan-promises')}</h2>
          <ul>
            {promises.map((offer) => (
              <PromiseLine
                key={offer.promised.id}
                offer={offer}
                isChosen={isChosen(offer.promised.id)}
                onTurn={() => turn(offer.promised.id)}
              />
            ))}
          </ul>
        </section>
      )}
      {!isEmpty && (
        <div className={mayAny ? styles.foot : styles.rest}>
          <Button look="main" aria-disabled={count === 0} onClick={put}>
            {say(mayAny ? 'settle.put' : 'settle.all-in', { count })}
          </Button>
        </div>
      )}
    </div>
  )
}
