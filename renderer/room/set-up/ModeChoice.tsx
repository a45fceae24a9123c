import { useId } from 'react'
import { mayChangeMode } from '../../../content/session/begin'
import { Mode } from '../../../content/session/session'
import { withMode } from '../../../content/session/set-up/set-up'
import { useSay } from '../../locales/say'
import { editSession, editSessionUndoably, useSession } from '../session-store'
import { Section } from './Section'
import styles from './SetUp.module.css'

/** Whether answers are given apart, without names, or together; promised to those who answer, so that it stays. */
export function ModeChoice() {
  const say = useSay()
  const session = useSession()
  const id = useId()
  const isLocked = !mayChangeMode(session)
  const choose = (mode: Mode) => {
    const hasGroups = mode === 'anonymous' && session.groups.length > 0
    if (hasGroups) editSessionUndoably((now) => withMode(now, mode), 'setup.groups-gone')
    else editSession((now) => withMode(now, mode))
  }
  return (
    <Section title={say('setup.mode')} text={say('setup.mode-text')}>
      {isLocked && (
        <p id={`${id}-locked`} className={styles.note}>
          {say('setup.mode-locked')}
        </p>
      )}
      <fieldset className={styles.modes} disabled={isLocked} aria-describedby={isLocked ? `${id}-locked` : undefined}>
        <legend className="hidden-words">{say('setup.mode')}</legend>
        {Mode.options.map((mode) => (
          <div key={mode} className={styles.mode}>
            <label className={styles.tick}>
              <input
                type="radio"
                name="mode"
                checked={session.mode === mode}
                aria-describedby={`${id}-${mode}`}
                onChange={() => choose(mode)}
              />
              <b>{say(`setup.mode-${mode}`)}</b>
            </label>
            <div id={`${id}-${mode}`}>
              <p>{say(`setup.mode-${mode}-text`)}</p>
              {mode === 'together' && <p className={styles.warning}>{say('setup.mode-together-warning')}</p>}
            </div>
          </div>
        ))}
      </fieldset>
    </Section>
  )
}
