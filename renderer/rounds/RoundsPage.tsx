/** The rounds of a plan, and what moved between two of them, with the evidence given then and now. */
import { useState } from 'react'
import { roundsOf } from '../../content/model/rounds'
import { useSay } from '../locales/say'
import { BackToPlan } from '../pages/BackToPlan'
import form from '../pages/Form.module.css'
import { useLatePlan } from '../state/plan-store'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { useRoundName } from '../worksheet/round-name'
import { BeginRound } from './BeginRound'
import { Moves } from './Moves'
import { RoundList } from './RoundList'
import styles from './Rounds.module.css'

export function RoundsPage() {
  const say = useSay()
  const plan = useLatePlan()
  const called = useRoundName()
  const rounds = roundsOf(plan)
  const [asked, setAsked] = useState<{ earlier?: string; later?: string }>({})
  const [isBeginning, setBeginning] = useState(false)
  const known = (id: string | undefined) => (rounds.some((round) => round.id === id) ? id : undefined)
  const now = known(asked.later) ?? rounds.at(-1)?.id ?? ''
  const then = known(asked.earlier) ?? rounds.at(-2)?.id ?? ''
  const options = rounds.map((round) => ({ id: round.id, text: called(round.id) }))
  return (
    <main className={form.page}>
      <BackToPlan />
      <h1>{say('rounds.title')}</h1>
      <p className={form.lead}>{say('rounds.lead')}</p>
      <RoundList rounds={rounds} />
      <Button look={rounds.length > 1 ? 'outlined' : 'main'} onClick={() => setBeginning(true)}>
        {say('round.begin')}
      </Button>
      {isBeginning && <BeginRound onClose={() => setBeginning(false)} />}
      {rounds.length > 1 && (
        <section className={styles.moved} aria-labelledby="moved">
          <h2 id="moved">{say('round.moved')}</h2>
          <div className={form.two}>
            <Choice label={say('rounds.then')} value={then} options={options} onChange={(id) => setAsked({ later: now, earlier: id })} />
            <Choice label={say('rounds.now')} value={now} options={options} onChange={(id) => setAsked({ earlier: then, later: id })} />
          </div>
          <Moves plan={plan} then={then} now={now} />
        </section>
      )}
    </main>
  )
}
