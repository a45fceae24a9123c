import { stepTitle } from '../../../content/session/present/wall-step'
import { beginnings } from '../../../content/session/set-up/agenda'
import { hurriedSteps, LEAST_TALK } from '../../../content/session/set-up/hurried'
import { isDrafted, MOST_STEPS, overtime, redrafted, unplanned, withUnplanned } from '../../../content/session/set-up/set-up-agenda'
import { speak } from '../../../content/words/say'
import { useSay } from '../../locales/say'
import form from '../../pages/Form.module.css'
import { Button } from '../../ui/Button'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import { AddStep } from './AddStep'
import { AgendaStep } from './AgendaStep'
import { Section } from './Section'
import styles from './SetUp.module.css'

/** The running order with its times: a draft until somebody changes it. */
export function AgendaPart() {
  const say = useSay()
  const session = useSession()
  const { agenda, items } = session
  const begins = beginnings(agenda)
  const said = speak(session.language)
  return (
    <Section title={say('setup.agenda')} text={say('setup.agenda-text')}>
      <p className={styles.text}>{say('setup.agenda-rounds')}</p>
      {items.length === 0 && agenda.length < 4 && <p className={styles.text}>{say('setup.agenda-empty')}</p>}
      <ol className={styles.agenda}>
        {agenda.map((step, at) => (
          <AgendaStep
            key={step.id}
            step={step}
            at={at}
            begins={begins[at] ?? 0}
            isLast={at === agenda.length - 1}
            given={stepTitle(session, { ...step, title: '' }, said)}
          />
        ))}
      </ol>
      <Sum />
      <Unplanned />
      {agenda.length < MOST_STEPS ? <AddStep /> : <p className={styles.text}>{say('setup.agenda-full', { most: MOST_STEPS })}</p>}
      {(agenda.length === 0 || !isDrafted(session)) && (
        <div className={form.buttons}>
          <Button onClick={() => editSessionUndoably(redrafted, 'setup.agenda-drafted')}>{say('setup.agenda-again')}</Button>
        </div>
      )}
    </Section>
  )
}

/** Whether the steps fit into the time there is, and talking into the steps. */
function Sum() {
  const say = useSay()
  const session = useSession()
  const over = overtime(session)
  const minutes = Math.abs(over)
  const count = hurriedSteps(session)
  return (
    <div className={styles.sum} role="status">
      <p>{over === 0 ? say('setup.sum-even') : say(over > 0 ? 'setup.sum-over' : 'setup.sum-under', { minutes })}</p>
      {count > 0 && <p className={styles.note}>{say('setup.hurried', { count, minutes: LEAST_TALK })}</p>}
    </div>
  )
}

function Unplanned() {
  const say = useSay()
  const count = unplanned(useSession()).length
  if (count === 0) return null
  return (
    <p className={styles.note}>
      {say('setup.unplanned', { count })}{' '}
      <Button look="link" onClick={() => editSession(withUnplanned)}>
        {say('setup.unplanned-add', { count })}
      </Button>
    </p>
  )
}
