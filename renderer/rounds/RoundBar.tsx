/** Above a worksheet with ratings that are given anew: which round is shown, the way to earlier ones, and to a new one. */
import { useState } from 'react'
import { Link } from 'wouter'
import { currentRound, roundsOf } from '../../content/model/rounds'
import { useSay } from '../locales/say'
import { addressOf } from '../routes'
import { usePlan } from '../state/plan-store'
import { showRound, useShownRound } from '../state/round-store'
import { Button } from '../ui/Button'
import { useRoundName } from '../worksheet/round-name'
import { BeginRound } from './BeginRound'
import styles from './Rounds.module.css'

export function RoundBar() {
  const say = useSay()
  const plan = usePlan()
  const called = useRoundName()
  const shown = useShownRound()
  const [isAsked, setAsked] = useState(false)
  const rounds = roundsOf(plan)
  return (
    <div className={styles.bar}>
      {rounds.length > 1 ? (
        <label>
          <span>{say('round.shown')}</span>{' '}
          <select value={shown} onChange={(event) => showRound(plan.id, event.target.value)}>
            {rounds.map((one) => (
              <option key={one.id} value={one.id}>
                {called(one.id)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span>{say('round.only', { round: called(shown) })}</span>
      )}
      {rounds.length > 1 && <Link href={addressOf('rounds', { plan: plan.id })}>{say('round.moved')}</Link>}
      <Button look="link" onClick={() => setAsked(true)}>
        {say('round.begin')}
      </Button>
      {shown !== currentRound(plan) && (
        <p className={styles.back}>
          {say('round.earlier-shown')}{' '}
          <Button look="link" onClick={() => showRound(plan.id, '')}>
            {say('round.to-current')}
          </Button>
        </p>
      )}
      {isAsked && <BeginRound onClose={() => setAsked(false)} />}
    </div>
  )
}
