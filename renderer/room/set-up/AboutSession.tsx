import { withMinutes } from '../../../content/session/set-up/set-up'
import { useSay } from '../../locales/say'
import { TextField } from '../../ui/Field'
import { OptionList } from '../../worksheet/Options'
import { editSession, useSession } from '../session-store'
import { Amount } from './Amount'
import { Section } from './Section'
import styles from './SetUp.module.css'

/** As long as the sessions in the handbook. */
const USUAL = [45, 90, 180]
const LONGEST = 1_440

/** What it is called, on which day, and how much time there is. */
export function AboutSession() {
  const say = useSay()
  const { title, day, minutes } = useSession()
  const setMinutes = (next: number) => editSession((session) => withMinutes(session, next))
  return (
    <Section title={say('setup.session')}>
      <div className={styles.named}>
        <TextField
          label={say('setup.name')}
          value={title}
          most={300}
          onChange={(text) => editSession((session) => ({ ...session, title: text }))}
        />
        <TextField
          label={say('setup.day')}
          type="date"
          value={day}
          onChange={(text) => editSession((session) => ({ ...session, day: text }))}
        />
      </div>
      <div className={styles.lengths}>
        <div>
          <h3 className={styles.label}>{say('setup.minutes')}</h3>
          <OptionList
            id="minutes"
            legend={say('setup.minutes')}
            options={USUAL.map((each) => ({ id: `${each}`, text: say('setup.minutes-of', { minutes: each }) }))}
            chosen={[`${minutes}`]}
            type="radio"
            onTurn={(chosen) => setMinutes(Number(chosen))}
          />
        </div>
        <Amount
          label={say('setup.minutes-own')}
          value={USUAL.includes(minutes) ? null : minutes}
          least={5}
          most={LONGEST}
          onAmount={setMinutes}
        />
      </div>
    </Section>
  )
}
