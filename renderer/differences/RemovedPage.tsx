/** What was taken out of the plan in the last 90 days, and the way back. */

import { keptUntil } from '../../content/model/keeping-time'
import { isAnswered } from '../../content/model/place'
import type { Removed } from '../../content/model/plan-versions'
import { putBack } from '../../content/model/put-back'
import { forgetRemoved, removedInOrder } from '../../content/model/removed'
import { sayDay } from '../../content/words/say'
import { useLanguage, useSay } from '../locales/say'
import { BackToPlan } from '../pages/BackToPlan'
import form from '../pages/Form.module.css'
import home from '../pages/PlansPage.module.css'
import { edit } from '../state/edit-plan'
import { usePlan } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { keepFocus } from '../ui/keep-focus'
import styles from './Differences.module.css'

export function RemovedPage() {
  const say = useSay()
  const removed = removedInOrder(usePlan())
  const forget = (button: Element) => {
    keepFocus(button)
    edit(forgetRemoved)
    tellUndoable('removed.forgotten')
  }
  return (
    <main className={form.page}>
      <BackToPlan />
      <h1>{say('removed.title')}</h1>
      {removed.length === 0 ? (
        <Empty title={say('removed.none')} text={say('removed.none-text')} />
      ) : (
        <>
          <p className={form.lead}>{say('removed.lead')}</p>
          <ul>
            {removed.map((one) => (
              <RemovedLine key={one.id} removed={one} />
            ))}
          </ul>
          <p className={styles.forget}>
            <Button look="link" onClick={({ currentTarget }) => forget(currentTarget)}>
              {say('removed.forget')}
            </Button>
          </p>
        </>
      )}
    </main>
  )
}

function RemovedLine({ removed }: { removed: Removed }) {
  const say = useSay()
  const { locale } = useLanguage()
  const name = removed.name.trim() || say('removed.unnamed')
  const answers = (removed.left.entries ?? []).filter(({ value }) => value.kind !== 'mark' && isAnswered(value)).length
  const back = (button: Element) => {
    keepFocus(button)
    edit((plan, at) => putBack(plan, removed.id, at))
    tellUndoable('removed.is-back', { name })
  }
  return (
    <li className={home.entry}>
      <div className={home.row}>
        <h2 dir="auto">{name}</h2>
        <span className={home.leader} />
        <span className={home.when}>{sayDay(removed.at.slice(0, 10), locale)}</span>
      </div>
      <p className={home.who}>
        {[
          say(`removed.${removed.kind}`),
          say('removed.with', { count: answers }),
          say('removed.until', { day: sayDay(keptUntil(new Date(removed.at)).toISOString().slice(0, 10), locale) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Button look="link" aria-label={say('removed.back-named', { name })} onClick={({ currentTarget }) => back(currentTarget)}>
        {say('removed.back')}
      </Button>
    </li>
  )
}
