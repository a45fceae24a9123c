import { Link } from 'wouter'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { setSetting, useSetting } from '../state/settings-store'
import styles from './PlanControls.module.css'
import { ORDERS } from './plan-order'

/** With fewer plans than this, all are seen at a glance. */
export const ENOUGH = 7

interface ControlsProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** How many are archived; without it there is no way there. */
  readonly archived?: number
}

/** Finding and ordering plans, on one line. */
export function PlanControls({ query, onQuery, archived = 0 }: ControlsProps) {
  const say = useSay()
  const chosen = useSetting('planOrder')
  return (
    <div className={styles.controls}>
      <search>
        <input
          type="search"
          dir="auto"
          aria-label={say('plans.find')}
          placeholder={say('plans.find')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </search>
      <fieldset className={styles.orders}>
        <legend className="hidden-words">{say('plans.order')}</legend>
        {ORDERS.map((order) => (
          <button key={order} type="button" aria-pressed={order === chosen} onClick={() => setSetting('planOrder', order)}>
            {say(`plans.order.${order}`)}
          </button>
        ))}
      </fieldset>
      {archived > 0 && (
        <Link className={styles.archived} href={addressOf('archived')}>
          {say('plans.archived-count', { count: archived })}
        </Link>
      )}
    </div>
  )
}
