import { FIRST_ROUND, type Round } from '../../content/model/plan'
import { removeRound, setRound } from '../../content/model/rounds-edit'
import { useSay } from '../locales/say'
import { edit, endTyping } from '../state/edit-plan'
import { usePlanPart } from '../state/plan-store'
import { tellUndoable } from '../state/toast-store'
import { Button } from '../ui/Button'
import { TextField } from '../ui/Field'
import { useRoundName } from '../worksheet/round-name'
import styles from './Rounds.module.css'

type RoundHead = Pick<Round, 'id' | 'title' | 'date' | 'order'>

/** Each round with its day and title. A later one can be taken back, with what was answered in it. */
export function RoundList({ rounds }: { rounds: readonly RoundHead[] }) {
  return (
    <ol className={styles.rounds}>
      {rounds.map((round, at) => (
        <RoundLine key={round.id} round={round} number={at + 1} />
      ))}
    </ol>
  )
}

function RoundLine({ round, number }: { round: RoundHead; number: number }) {
  const say = useSay()
  const called = useRoundName()
  const answers = usePlanPart((plan) => plan.entries.filter((entry) => entry.round === round.id && entry.value.kind !== 'mark').length)
  const write = (part: Partial<RoundHead>) => edit((plan, at) => setRound(plan, round.id, part, at), `${round.id}.${Object.keys(part)[0]}`)
  const remove = () => {
    edit((plan, at) => removeRound(plan, round.id, at))
    tellUndoable('round.removed', { round: called(round.id) })
  }
  return (
    <li className={styles.round}>
      <h2>{say('round.number', { number })}</h2>
      <TextField label={say('round.date')} type="date" value={round.date} onChange={(date) => write({ date })} onBlur={endTyping} />
      <TextField label={say('round.title')} value={round.title} onChange={(title) => write({ title })} onBlur={endTyping} most={200} />
      {round.id !== FIRST_ROUND && (
        <Button look="link" aria-label={say('round.remove-label', { round: called(round.id), count: answers ?? 0 })} onClick={remove}>
          {say('round.remove')}
        </Button>
      )}
    </li>
  )
}
